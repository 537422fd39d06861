import { database } from "./client";
import { supportLooks } from "./support-schema";
import { removeOldRows } from "./old-rows";

/** Writes down that somebody of support staff looks; the caller looks only once this is done. */
export async function addSupportLook(look: typeof supportLooks.$inferInsert): Promise<void> {
  await database().insert(supportLooks).values(look);
}

/** Removes the looks of before `before`. */
export async function removeOldSupportLooks(before: Date): Promise<void> {
  await removeOldRows({ moment: supportLooks.at, before });
}
