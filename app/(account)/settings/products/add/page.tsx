import { ButtonForm } from "@/components/button-form";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import { carriedLicense } from "@/lib/flows/licenses";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { addLicense } from "./actions";

export const generateMetadata = pageTitle("getStarted.add.title");

type Query = { license?: string | string[] };

/** After signing in: adds what was entered at the start. A link alone adds nothing to anybody's account. */
export default async function AddLicensePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { license } = await searchParams;
  const sealed = typeof license === "string" ? license : "";
  const { formToken } = await requireAccount(`/settings/products/add?license=${encodeURIComponent(sealed)}`);
  const read = carriedLicense(sealed);
  const say = await words();
  return (
    <Task>
      <Heading title={say("getStarted.add.title")} />
      {read ? (
        <>
          <dl>
            <dt className="text-note text-ink-soft">{say(`settings.products.${read.kind}`)}</dt>
            <dd className="font-medium wrap-anywhere">{read.value}</dd>
          </dl>
          <ButtonForm
            action={addLicense}
            formToken={formToken}
            trouble={await troubleWords()}
            carried={{ license: sealed }}
            label={say("getStarted.add.button")}
          />
        </>
      ) : (
        <Alert tone="warning">{say("getStarted.add.over")}</Alert>
      )}
      <p className="text-note">
        <TextLink href={read ? "/settings/products" : "/get-started"} alone>
          {say(read ? "getStarted.add.notNow" : "getStarted.back")}
        </TextLink>
      </p>
    </Task>
  );
}
