import { startDeletion } from "@/lib/flows/account-deletion";
import { after, mustWork, type Person } from "./people";
import { reauthenticated } from "./second-steps";

/** When `asksForDeletion` does so, unless it is told another moment. */
export const deletionAskedAt = after({ hours: 4 });

/** Asks for the deletion of a person's account, as its page does. */
export async function asksForDeletion(person: Person & { key?: string }, at = deletionAskedAt) {
  const changing = await reauthenticated(person, "delete-account", at);
  mustWork(await startDeletion(changing, person.browser, at));
  return changing;
}
