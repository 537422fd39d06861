import { eq, sql } from "drizzle-orm";
import type { OptionalMailKind } from "@/lib/rules/communication";
import { database } from "./client";
import { communicationChoices } from "./preference-schema";

type CommunicationChoice = typeof communicationChoices.$inferSelect;

/** What an account chose, kind by kind. */
export async function listCommunicationChoices(accountId: string): Promise<CommunicationChoice[]> {
  return database().select().from(communicationChoices).where(eq(communicationChoices.accountId, accountId));
}

/** Writes down what an account wants of one kind of mail. */
export async function recordCommunicationChoice(choice: {
  accountId: string;
  kind: OptionalMailKind;
  wanted: boolean;
  changedAt: Date;
}): Promise<void> {
  await database()
    .insert(communicationChoices)
    .values(choice)
    .onConflictDoUpdate({
      target: [communicationChoices.accountId, communicationChoices.kind],
      set: { wanted: choice.wanted, changedAt: choice.changedAt },
      // Turned off twice is turned off once: the first moment stays.
      setWhere: sql`${communicationChoices.wanted} <> excluded.wanted`,
    });
}
