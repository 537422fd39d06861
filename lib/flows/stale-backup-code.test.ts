import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { backupCodes } from "@/db/factor-schema";
import { useDatabase } from "@/lib/testing/database";
import { after, newPerson, openBrowser, signIn } from "@/lib/testing/people";
import { saveCode, sessionOf, tryBackupCode } from "@/lib/testing/second-steps";
import { saveOfferedCode } from "./backup-code";
import { signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const stranger = openBrowser("198.51.100.1");
const elsewhere = openBrowser("203.0.113.9");
const other = { ok: false, reason: "other-code-saved" };
const stored = () => database().select().from(backupCodes);

describe("ticking a code that does not count any more", () => {
  it("S10: another one was saved meanwhile: it says so, and that one stays", async () => {
    const person = await newPerson(ADDRESS);
    const stale = await sessionOf(person.sessionToken, now);
    const newer = await signIn(ADDRESS, elsewhere, now);
    const code = await saveCode({ ...newer, address: ADDRESS, browser: elsewhere }, now);
    expect(await saveOfferedCode(stale, stale.offeredCodeId!, person.browser, now)).toMatchObject(other);
    expect(await tryBackupCode(ADDRESS, code, stranger, now)).toEqual({ ok: true });
  });

  it("S10: nor one offered in a session that was ended while the tick was on its way", async () => {
    const person = await newPerson(ADDRESS);
    const intruder = await sessionOf((await signIn(ADDRESS, elsewhere, now)).sessionToken, now);
    await signOut(person.sessionToken, "everywhere", person.browser, now);
    expect(await saveOfferedCode(intruder, intruder.offeredCodeId!, elsewhere, now)).toMatchObject(other);
    expect((await stored()).filter(({ activatedAt }) => activatedAt)).toEqual([]);
  });

  it("S10: nor one of another account, or none at all", async () => {
    const person = await newPerson(ADDRESS);
    const somebody = await newPerson("eve@company.example");
    const [own, foreign] = await Promise.all([person, somebody].map((one) => sessionOf(one.sessionToken, now)));
    expect(await saveOfferedCode(foreign!, own!.offeredCodeId!, somebody.browser, now)).toMatchObject(other);
    expect(await saveOfferedCode(own!, crypto.randomUUID(), person.browser, now)).toMatchObject(other);
    expect((await stored()).filter(({ activatedAt }) => activatedAt)).toEqual([]);
  });
});
