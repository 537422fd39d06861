import type { ActionFormProps } from "@/components/action-form";
import { GoogleButton } from "@/components/google-button";
import { isGoogleOffered } from "@/lib/web/google";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { termsLink } from "./terms-link";

/** The way in by Google, below the form of a page; nothing where the portal does not offer it. */
export async function GoogleOffer({ action, returnTo }: Pick<ActionFormProps, "action"> & { returnTo: string }) {
  if (!isGoogleOffered()) return null;
  const say = await words();
  return (
    <div className="flex flex-col gap-3">
      <p className="or text-note text-ink-soft">{say("google.or")}</p>
      <GoogleButton action={action} trouble={await troubleWords()} label={say("google.goOn")} returnTo={returnTo} />
      <p className="text-note text-ink-soft">
        {say.rich("google.terms", {
          link: termsLink,
        })}
      </p>
    </div>
  );
}
