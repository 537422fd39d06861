import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { readUnsubscribeLink } from "@/lib/flows/communication";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { stopMail } from "./actions";
import { UnsubscribeForm } from "./form";

export const generateMetadata = pageTitle("settings.unsubscribe.title");

type Query = { token?: string | string[] };

/** Where the link in a mail of an optional kind leads. Opening it changes nothing: scanners do that too. */
export default async function UnsubscribePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { token } = await searchParams;
  const kind = typeof token === "string" ? await readUnsubscribeLink(token) : null;
  const say = await words();
  const name = kind ? say(`settings.communication.kinds.${kind}.title`) : "";
  return (
    <>
      <Heading
        title={say("settings.unsubscribe.title")}
        lead={kind ? say("settings.unsubscribe.lead", { kind: name }) : undefined}
      />
      {kind && typeof token === "string" ? (
        <UnsubscribeForm
          action={stopMail}
          trouble={await troubleWords()}
          token={token}
          label={say("settings.unsubscribe.button")}
        />
      ) : (
        <Alert tone="warning">{say("settings.unsubscribe.broken")}</Alert>
      )}
      <p className="text-note">
        <TextLink href="/settings/communication" alone>
          {say("settings.unsubscribe.settings")}
        </TextLink>
      </p>
    </>
  );
}
