import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { takeLicenseServers } from "./actions";
import { LicenseForm } from "../form";

export const generateMetadata = pageTitle("getStarted.network.title");

/** Asks for the license server's name (SPEC C8). */
export default async function NetworkLicensePage() {
  const say = await words();
  return (
    <>
      <Heading title={say("getStarted.network.title")} lead={say("getStarted.network.lead")} />
      <LicenseForm
        action={takeLicenseServers}
        trouble={await troubleWords()}
        words={{
          label: say("getStarted.network.field"),
          hint: say("getStarted.network.hint"),
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
