import { changeLanguage } from "@/db/accounts";
import { done, refused, type Outcome } from "@/lib/rules/outcome";

/**
 * Sets the language of an account's screens and mail (SPEC G3). Refused when it is no longer the one that the form was
 * made with: another tab was first, and is not overwritten.
 */
export async function chooseLanguage(
  accountId: string,
  choice: { language: string; shown: string },
): Promise<Outcome<"chosen-elsewhere">> {
  const { language, shown } = choice;
  const changed = await changeLanguage(accountId, { from: shown, to: language });
  return changed ? done : refused("chosen-elsewhere");
}
