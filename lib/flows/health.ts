import { pingDatabase } from "@/db/client";

/** Whether the database answers now; false within 3 s when it does not. */
export async function isDatabaseThere(): Promise<boolean> {
  return pingDatabase().then(
    () => true,
    () => false,
  );
}
