import { isDatabaseAway, pingDatabase } from "@/db/client";
import { noteDatabaseAway, wasDatabaseAwayLately } from "@/db/line";

/** Whether the database answers now; false within 3 s when it does not. */
export async function isDatabaseThere(): Promise<boolean> {
  return pingDatabase().then(
    () => true,
    () => false,
  );
}

/** Whether what failed a moment ago may have failed for want of the database: it is away, or has just come back. */
export async function isDatabaseToBlame(now = performance.now()): Promise<boolean> {
  return wasDatabaseAwayLately(now) || !(await isDatabaseThere());
}

/** Takes note of what a request failed of: a database whose disk is full answers, and serves nobody. */
export function noteFailure(error: unknown, now = performance.now()): void {
  if (isDatabaseAway(error)) noteDatabaseAway(now);
}
