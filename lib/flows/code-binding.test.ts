import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { oneTimeCodes } from "@/db/schema";
import { digestOf } from "@/lib/crypto/tokens";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, codeOf, enterPassword, newPerson, openBrowser } from "@/lib/testing/people";
import { eq } from "drizzle-orm";
import { verifyEmailCode } from "./email-code";

useDatabase();

const now = after({ hours: 1 });
const later = after({ minutes: 1 }, now);
const browser = openBrowser("198.51.100.1");
const elsewhere = openBrowser("198.51.100.2");

const isRight = async (token: string, code: string) =>
  (await verifyEmailCode(token, code, { trustChosen: false }, browser, later)).ok;

/** Two attempts of each kind, of two people: the same and another account, purpose and browser. */
async function everyAttempt(): Promise<string[]> {
  await newPerson("ada@company.example");
  await newPerson("eve@company.example");
  return [
    await enterPassword("ada@company.example", browser, now),
    await enterPassword("ada@company.example", elsewhere, now),
    await enterPassword("eve@company.example", browser, now),
    await begin("reset-password", "ada@company.example", browser, now),
    await begin("reset-password", "eve@company.example", elsewhere, now),
    await begin("create-account", "new@company.example", browser, now),
    await begin("create-account", "new@company.example", elsewhere, now),
  ];
}

describe("a code works for the attempt, account, purpose and browser it was sent for", () => {
  it("S4: and for no other: only the diagonal is right", async () => {
    const tokens = await everyAttempt();
    const codes = await Promise.all(tokens.map(codeOf));
    const foreign = tokens.flatMap((token, row) =>
      codes.filter((code, column) => column !== row && code !== codes[row]).map((code) => [token, code] as const),
    );
    // A few of each: more would meet the five tries and the throttle before the binding.
    for (const [index, token] of tokens.entries()) {
      const [first, second] = foreign.filter(([of]) => of === token).slice(index % 3);
      expect(await isRight(token, first![1])).toBe(false);
      expect(await isRight(token, second![1])).toBe(false);
    }
    for (const [index, token] of tokens.entries()) expect(await isRight(token, codes[index]!)).toBe(true);
  });

  it.each([
    ["attempt", "attemptId"],
    ["account", "accountId"],
    ["purpose", "purpose"],
  ] as const)("S4: also where a row of the database was moved to another %s", async (_, column) => {
    await newPerson("ada@company.example");
    const reset = await begin("reset-password", "ada@company.example", browser, now);
    const signUp = await begin("create-account", "new@company.example", browser, now);
    const stolen = await codeOf(signUp);
    const [moved] = await database().select().from(oneTimeCodes).where(eq(oneTimeCodes.attemptId, digestOf(signUp)));
    const [target] = await database().select().from(oneTimeCodes).where(eq(oneTimeCodes.attemptId, digestOf(reset)));
    await database().delete(oneTimeCodes).where(eq(oneTimeCodes.id, moved!.id));
    // The thief may write to the table, but does not hold the key.
    const forged = { ...target!, digest: moved!.digest, [column]: target![column] };
    await database().update(oneTimeCodes).set(forged).where(eq(oneTimeCodes.id, target!.id));
    expect(await isRight(reset, stolen)).toBe(false);
    await database().update(oneTimeCodes).set({ id: moved!.id }).where(eq(oneTimeCodes.id, target!.id));
    expect(await isRight(reset, stolen)).toBe(false);
  });

  it("S4: is kept as a keyed digest only", async () => {
    const token = await begin("create-account", "new@company.example", browser, now);
    const code = await codeOf(token);
    const stored = JSON.stringify(await database().select().from(oneTimeCodes));
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(token);
    expect(stored).toContain('"keyId":"test-2"');
  });
});
