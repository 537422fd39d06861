import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { takeSerialNumber } from "./actions";
import { LicenseForm } from "../form";

export const generateMetadata = pageTitle("getStarted.serial.title");

/** Asks for the serial number or product key (SPEC C8). */
export default async function SerialNumberPage() {
  const say = await words();
  return (
    <>
      <Heading title={say("getStarted.serial.title")} lead={say("getStarted.serial.lead")} />
      <LicenseForm
        action={takeSerialNumber}
        trouble={await troubleWords()}
        words={{
          label: say("getStarted.serial.title"),
          hint: say("getStarted.serial.hint"),
          next: say("getStarted.next"),
        }}
      />
      <p className="text-note">
        <TextLink href="/get-started" alone>
          {say("getStarted.back")}
        </TextLink>
      </p>
    </>
  );
}
