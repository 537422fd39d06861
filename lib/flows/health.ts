import { pingDatabase } from "@/db/client";
import { wasDatabaseAwayLately } from "@/db/line";

/** Whether the database answers now; false within 3 s when it does not. */
export async function isDatabaseThere(): Promise<boolean> {
  return pingDatabase().then(
    () => true,
    () => false,
  );
}

/** Whether what failed a moment ago may have failed for want of the database: it is away, or has just come back. */
export async function isDatabaseToBlame(): Promise<boolean> {
  return wasDatabaseAwayLately() || !(await isDatabaseThere());
}
