import { redirect } from "next/navigation";
import { SignOutForm } from "@/components/sign-out-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { openExport, viewExport } from "@/lib/flows/account-export";
import { isFreshCompanySignIn, ROWS_SHOWN } from "@/lib/rules/account-export";
import { FORM_TOKEN_FIELD } from "@/lib/rules/form-token";
import { REAUTHENTICATION_MINUTES } from "@/lib/rules/reauthentication";
import { readToken } from "@/lib/web/cookies";
import { words } from "@/lib/web/language";
import { pageTitle } from "@/lib/web/page-title";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { visitor } from "@/lib/web/request";
import { requireAccount } from "@/lib/web/session";
import { HeldRows } from "./held-rows";

export const generateMetadata = pageTitle("accountExport.title");

/** Everything held about the account, to be read and as a file (SPEC G5). */
export default async function ExportPage() {
  const { session, formToken } = await requireAccount("/settings/export");
  const { connection, account } = session;
  const say = await words();
  if (connection && !isFreshCompanySignIn(session, new Date())) {
    const { name } = connection;
    return (
      <Task>
        <Heading
          title={say("accountExport.title")}
          lead={say("accountExport.company", { name, minutes: REAUTHENTICATION_MINUTES })}
        />
        <SignOutForm formToken={formToken} scope="session" label={say("security.signOut.signOut")} />
      </Task>
    );
  }
  if (!connection) await requireReauthentication(session, "export-account");
  const opened = await openExport(session, await readToken("attempt"), await visitor());
  if (!opened.ok) redirect("/reauthenticate?change=export-account&notice=expired");
  const held = await viewExport(account, ROWS_SHOWN);
  return (
    <>
      <Heading title={say("accountExport.title")} lead={say("accountExport.lead")} />
      <Card title={say("accountExport.fileTitle")} lead={say("accountExport.file")}>
        <form method="post" action="/settings/export/file">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button type="submit">{say("accountExport.download")}</Button>
        </form>
      </Card>
      <Card title={say("accountExport.account")}>
        <HeldRows rows={[held.account]} />
      </Card>
      {held.parts.map(({ name, rows, hasMore }) => (
        <Card key={name} title={say(`accountExport.parts.${name}`)}>
          <HeldRows rows={rows} />
          {hasMore ? (
            <p className="pt-3 text-note text-ink-soft">{say("accountExport.more", { count: ROWS_SHOWN })}</p>
          ) : null}
        </Card>
      ))}
    </>
  );
}
