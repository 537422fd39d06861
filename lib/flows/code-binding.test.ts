import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { oneTimeCodes } from "@/db/factor-schema";
import { digestOf } from "@/lib/crypto/tokens";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, codeOf, enterPassword, newPerson, openBrowser } from "@/lib/testing/people";
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

  it("S4: also where somebody who can write to the table moved a known code to another attempt", async () => {
    await newPerson("ada@company.example");
    const own = await begin("create-account", "eve@company.example", browser, now);
    const target = await begin("reset-password", "ada@company.example", browser, now);
    const known = await codeOf(own);
    const codeRow = async (token: string) =>
      (
        await database()
          .select()
          .from(oneTimeCodes)
          .where(eq(oneTimeCodes.attemptId, digestOf(token)))
      )[0]!;
    const [mine, theirs] = [await codeRow(own), await codeRow(target)];
    await database().delete(oneTimeCodes).where(eq(oneTimeCodes.id, mine.id));
    const change = (values: Partial<typeof mine>) =>
      database().update(oneTimeCodes).set(values).where(eq(oneTimeCodes.attemptId, theirs.attemptId));
    await change({ digest: mine.digest });
    expect(await isRight(target, known)).toBe(false);
    await change({ id: mine.id });
    expect(await isRight(target, known)).toBe(false);
    await change({ accountId: mine.accountId, purpose: mine.purpose });
    expect(await isRight(target, known)).toBe(false);
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
