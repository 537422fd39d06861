import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Task } from "@/components/ui/task";
import { TextLink } from "@/components/ui/text-link";
import type { SignedIn } from "@/lib/flows/session";
import { deletionRefusal } from "@/lib/rules/account-deletion";
import { pageTitle } from "@/lib/web/page-title";
import { requireReauthentication } from "@/lib/web/reauthentication";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { deleteAccount } from "./actions";
import { DeleteForm } from "./form";

export const generateMetadata = pageTitle("accountDeletion.title");

const losses = ["profile", "signIn", "products", "history", "support"] as const;

/** What deleting the account means, and the button that begins it (SPEC G5). */
export default async function DeleteAccountPage() {
  const { session } = await requireAccount("/settings/delete");
  const say = await words();
  const refusal = await refusalWords(session);
  if (refusal) {
    return (
      <Task>
        <Heading title={say("accountDeletion.title")} />
        <Alert tone="info">{refusal}</Alert>
        <Leave label={say("activity.back")} />
      </Task>
    );
  }
  const { formToken } = await requireReauthentication(session, "delete-account");
  return (
    <Task>
      <Heading title={say("accountDeletion.title")} lead={say("accountDeletion.lead")} />
      <section aria-labelledby="losses" className="flex flex-col gap-2">
        <h2 id="losses" className="text-section font-semibold tracking-tight">
          {say("accountDeletion.losesTitle")}
        </h2>
        <ul className="flex list-disc flex-col gap-1.5 ps-5">
          {losses.map((loss) => (
            <li key={loss}>{say(`accountDeletion.loses.${loss}`)}</li>
          ))}
        </ul>
      </section>
      <p className="text-note text-ink-soft">{say("accountDeletion.nothingKept")}</p>
      <p className="text-note">
        <TextLink href="/settings/export" alone>
          {say("accountExport.title")}
        </TextLink>
      </p>
      <DeleteForm
        action={deleteAccount}
        formToken={formToken}
        trouble={await troubleWords()}
        words={{ understood: say("accountDeletion.understood"), delete: say("accountDeletion.delete") }}
      />
      <Leave label={say("accountDeletion.cancel")} />
    </Task>
  );
}

async function refusalWords({ account, connection }: SignedIn): Promise<string | null> {
  const say = await words();
  const refusal = deletionRefusal(account);
  if (refusal === "is-staff") return say("accountDeletion.staff");
  if (refusal === "is-managed" && connection) {
    return say("accountDeletion.managed", { name: connection.name, contact: connection.contact });
  }
  return null;
}

function Leave({ label }: { label: string }) {
  return (
    <p className="text-note">
      <TextLink href="/settings" alone>
        {label}
      </TextLink>
    </p>
  );
}
