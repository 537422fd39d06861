import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { IconLink } from "@/components/ui/icon-link";
import { List, ListRow } from "@/components/ui/list-row";
import { viewProfile } from "@/lib/flows/profile";
import type { SignedIn } from "@/lib/flows/session";
import { isSetting, type Setting } from "@/lib/rules/profile";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { Notice } from "../../../notice";
import { PhotoRow } from "../photo-row";
import { SettingRow } from "../setting-row";

export const generateMetadata = pageTitle("profile.title");

type ProfilePageProps = {
  params: Promise<{ setting?: string[] }>;
  searchParams: Promise<{ notice?: string | string[] }>;
};

/** The profile (SPEC G1). The address says which one setting is open, if any. */
export default async function ProfilePage({ params, searchParams }: ProfilePageProps) {
  const open = openIn((await params).setting);
  const { session, formToken } = await requireAccount(open ? `/profile/${open}` : "/profile");
  const { values, photo } = await viewProfile(session.accountId);
  const say = await words();
  const row = (setting: Setting) => (
    <SettingRow session={session} formToken={formToken} setting={setting} values={values} isOpen={open === setting} />
  );
  return (
    <>
      <Notice name={(await searchParams).notice} atTheRight />
      <Heading title={say("profile.title")} lead={say("profile.lead")} />
      <Card title={say("profile.you")}>
        <List>
          {row("name")}
          <PhotoRow formToken={formToken} digest={photo} isOpen={open === "new-photo"} />
        </List>
      </Card>
      <Card title={say("profile.contact")}>
        <List>
          <EmailAddressRow session={session} />
          {row("phone")}
          {row("postal-address")}
        </List>
      </Card>
      <Card title={say("profile.professional")}>
        <List>
          {row("job-title")}
          {row("company")}
          {row("time-zone")}
        </List>
      </Card>
    </>
  );
}

function openIn(segments: string[] = []): Setting | "new-photo" | null {
  const [named, ...more] = segments;
  if (named === undefined) return null;
  if (more.length > 0 || !(isSetting(named) || named === "new-photo")) notFound();
  return named;
}

/** Its change is a change of how one signs in, so it has a page of its own (SPEC G2). */
async function EmailAddressRow({ session }: { session: SignedIn }) {
  const say = await words();
  const { account, connection } = session;
  const managed = connection && say("company.managed", { name: connection.name, contact: connection.contact });
  return (
    <ListRow
      title={say("profile.emailAddress")}
      detail={
        <>
          <p className="wrap-anywhere">{account.emailAddress}</p>
          {managed ? <p>{managed}</p> : null}
        </>
      }
      icons={managed ? null : <IconLink icon="edit" label={say("emailAddress.edit")} href="/security/email" />}
    />
  );
}
