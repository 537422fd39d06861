import { redirect } from "next/navigation";
import { ButtonForm } from "@/components/button-form";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { viewRecovery } from "@/lib/flows/account-recovery";
import { pageTitle } from "@/lib/web/page-title";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { recover } from "./actions";

export const generateMetadata = pageTitle("accountRecovery.title");

type Query = { token?: string | string[] };

/** Where the link in the mail to a new address leads (SPEC X4). Opening it changes nothing: scanners do that too. */
export default async function RecoverAccountPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { token } = await searchParams;
  const recovery = typeof token === "string" ? await viewRecovery(token) : null;
  if (typeof token !== "string" || !recovery) redirect("/reset-password?notice=recovery-over");
  const { momentOf } = await dates();
  const say = await words();
  const { isOpen, newAddress: address } = recovery;
  const lead = isOpen
    ? say("accountRecovery.open", { address })
    : say("accountRecovery.onHold", { from: momentOf(recovery.opensAt) });
  return (
    <>
      <Heading title={say("accountRecovery.title")} lead={lead} />
      {isOpen ? (
        <ButtonForm
          action={recover}
          trouble={await troubleWords()}
          carried={{ token }}
          label={say("accountRecovery.finish")}
        />
      ) : (
        <p>{say("accountRecovery.meanwhile")}</p>
      )}
      <p className="text-note text-ink-soft">{say("accountRecovery.until", { until: momentOf(recovery.endsAt) })}</p>
      <p className="text-note">
        <TextLink href="/help/contact" alone>
          {say("accountRecovery.contact")}
        </TextLink>
      </p>
    </>
  );
}
