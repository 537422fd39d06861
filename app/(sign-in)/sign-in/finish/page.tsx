import { ButtonForm } from "@/components/button-form";
import { Heading } from "@/components/ui/heading";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { finishSignIn } from "./actions";

export const generateMetadata = pageTitle("signIn.finish.title");

/** Reached when the line was cut between the last proof and the session. */
export default async function FinishPage() {
  const { formToken } = await requireStep("/sign-in/finish");
  const say = await words();
  return (
    <>
      <Heading title={say("signIn.finish.title")} lead={say("signIn.finish.lead")} />
      <ButtonForm
        action={finishSignIn}
        formToken={formToken}
        trouble={await troubleWords()}
        label={say("signIn.finish.continue")}
      />
    </>
  );
}
