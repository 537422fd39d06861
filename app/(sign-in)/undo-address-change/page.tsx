import { redirect } from "next/navigation";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { viewUndo } from "@/lib/flows/undo-address-change";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { undo } from "./actions";
import { UndoForm } from "./form";

export const generateMetadata = pageTitle("emailAddress.undo.title");

type Query = { token?: string | string[] };

/** Where the link in the mail to a former address leads. Opening it changes nothing: scanners do that too (SPEC G2). */
export default async function UndoAddressChangePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { token } = await searchParams;
  const change = typeof token === "string" ? await viewUndo(token) : null;
  if (typeof token !== "string" || !change) redirect("/reset-password?notice=link-used");
  const say = await words();
  return (
    <>
      <Heading
        title={say("emailAddress.undo.title")}
        lead={say("emailAddress.undo.lead", { address: change.formerAddress })}
      />
      <UndoForm
        action={undo}
        trouble={await troubleWords()}
        token={token}
        words={{
          proof: say(change.takesPassword ? "emailAddress.undo.proof" : "emailAddress.undo.proofNoPassword"),
          hint: say(change.takesPassword ? "emailAddress.undo.hint" : "emailAddress.undo.hintNoPassword"),
          show: say("password.show"),
          undo: say("emailAddress.undo.undo"),
        }}
      />
      <p className="text-note">
        <TextLink href="/" alone>
          {say("emailAddress.undo.keep")}
        </TextLink>
      </p>
    </>
  );
}
