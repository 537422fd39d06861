import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import type { viewSecurity } from "@/lib/flows/security";
import type { SignedIn } from "@/lib/flows/session";
import { words } from "@/lib/web/language";
import { GoogleRow } from "./google-row";

type SigningInCardProps = Pick<Awaited<ReturnType<typeof viewSecurity>>, "link"> & { session: SignedIn };

/** The address, the password and the linked sign-in, and where each is changed (SPEC §4). */
export async function SigningInCard({ session, link }: SigningInCardProps) {
  const { emailAddress, passwordHash } = session.account;
  const say = await words();
  return (
    <Card title={say("security.signIn.title")}>
      <List>
        <ListRow
          icon="mail"
          title={say("security.signIn.emailAddress")}
          detail={emailAddress}
          action={
            session.connection ? null : (
              <ButtonLink variant="secondary" href="/security/email">
                {say("emailAddress.edit")}
              </ButtonLink>
            )
          }
        />
        <ListRow
          icon="key"
          title={say("security.signIn.password")}
          detail={await passwordDetail(session)}
          action={
            session.connection ? null : (
              <ButtonLink variant="secondary" href="/security/password">
                {say(passwordHash ? "security.signIn.editPassword" : "google.setPassword")}
              </ButtonLink>
            )
          }
        />
        {session.connection ? null : <GoogleRow link={link} />}
      </List>
    </Card>
  );
}

async function passwordDetail({ account, connection }: SignedIn): Promise<string> {
  const say = await words();
  if (connection) return say("company.managed", { name: connection.name, contact: connection.contact });
  return say(account.passwordHash ? "security.signIn.passwordSet" : "security.signIn.passwordNone");
}
