import { SignOutForm } from "@/components/sign-out-form";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { viewSecurity } from "@/lib/flows/security";
import type { SignedIn } from "@/lib/flows/session";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { visitor } from "@/lib/web/request";
import { requireAccount } from "@/lib/web/session";
import { Notice } from "../../notice";
import { ActivityList } from "./activity-list";
import { ConfirmationCard } from "./confirmation-card";
import { DevicesCard } from "./devices-card";
import { LossesCard } from "./losses-card";
import { RecoveryCard } from "./recovery-card";
import { SessionsCard } from "./sessions-card";
import { SigningInCard } from "./signing-in-card";

export const generateMetadata = pageTitle("security.title");

type Query = { notice?: string | string[] };

export default async function SecurityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session, formToken } = await requireAccount("/security");
  const security = await viewSecurity(session, await visitor());
  const say = await words();
  return (
    <>
      <Notice name={(await searchParams).notice} atTheRight />
      <Heading title={say("security.title")} lead={say("security.lead")} />
      {security.recovery ? <RecoveryCard formToken={formToken} opensAt={security.recovery.opensAt} /> : null}
      <SigningInCard session={session} link={security.link} />
      <SecondStep session={session} formToken={formToken} security={security} />
      <SessionsCard sessions={security.sessions} formToken={formToken} />
      <Card title={say("activity.title")} lead={say("activity.recentLead")}>
        <ActivityList events={security.events} />
        <p className="pt-2 text-note">
          <TextLink href="/security/activity" alone>
            {say("activity.all")}
          </TextLink>
        </p>
      </Card>
      <Card title={say("security.signOut.title")} lead={say("security.signOut.lead")}>
        <div className="flex flex-wrap gap-3">
          <SignOutForm formToken={formToken} scope="device" label={say("security.signOut.forget")} />
          <SignOutForm formToken={formToken} scope="everywhere" label={say("security.signOut.everywhere")} />
        </div>
        <p className="pt-3.5 text-note text-ink-soft">{say("security.signOut.everywhereLead")}</p>
      </Card>
    </>
  );
}

type SecondStepProps = { session: SignedIn; formToken: string; security: Awaited<ReturnType<typeof viewSecurity>> };

/** How the sign-in is confirmed: by factors of one's own, or by one's company (SPEC T1). */
async function SecondStep({ session, formToken, security }: SecondStepProps) {
  const say = await words();
  if (session.connection) {
    const { name, contact } = session.connection;
    return (
      <Card title={say("security.confirmation.title")}>
        <p>{say("company.confirmed", { name, contact })}</p>
      </Card>
    );
  }
  const { secondStep, devices } = security;
  return (
    <>
      <ConfirmationCard emailAddress={session.account.emailAddress} {...secondStep} />
      <LossesCard losses={secondStep.losses} />
      <DevicesCard devices={devices} formToken={formToken} />
    </>
  );
}
