import { describe, expect, it } from "vitest";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import { sendAllMail } from "@/lib/testing/outgoing-mail";
import {
  after,
  begin,
  countWrongPasswords,
  mailKindsTo,
  newPerson,
  openBrowser,
  start,
  wrongCode,
} from "@/lib/testing/people";
import type { Visitor } from "@/lib/rules/visitor";
import { viewAttempt } from "./attempt";
import { sendAnotherCode, verifyEmailCode, viewEmailCode } from "./email-code";
import { tidyUp } from "./housekeeping";
import { verifyPassword } from "./password";
import { traceMail } from "./where-is-my-code";

useDatabase();

const KNOWN = "ada@company.example";
const UNKNOWN = "eve@company.example";
const noTrust = { trustChosen: false };

/** Does the same for both addresses, each from a place of its own, and answers what each did. */
async function bothOf<T>(work: (address: string, browser: Visitor) => Promise<T>) {
  const browsers = { [KNOWN]: openBrowser("198.51.100.1"), [UNKNOWN]: openBrowser("198.51.100.2") };
  const known = await effectsOf(() => work(KNOWN, browsers[KNOWN]!));
  const unknown = await effectsOf(() => work(UNKNOWN, browsers[UNKNOWN]!));
  return { known, unknown };
}

function expectAlike({ known, unknown }: Awaited<ReturnType<typeof bothOf>>) {
  expect(unknown.result).toEqual(known.result);
  expect(unknown.statements).toEqual(known.statements);
  expect(unknown.rows).toEqual(known.rows);
  expect(unknown.hashes).toBe(known.hashes);
}

const view = async (token: string, browser: Visitor, now: Date) => ({
  ...(await viewAttempt(token, browser, now)),
  address: "",
});

/** Ada has an account, made so long ago that no count remembers it. */
const long = after({ days: 3 });
async function madeLongAgo(): Promise<void> {
  await newPerson(KNOWN);
  await tidyUp(long);
}

describe("an address with an account and one without are answered alike, with the same work:", () => {
  it("C4: beginning to sign in", async () => {
    await madeLongAgo();
    const both = await bothOf(async (address, browser) => {
      const token = await begin("sign-in", address, browser, long);
      return view(token, browser, long);
    });
    expectAlike(both);
    expect(both.known.rows).toEqual({ attempts: 1 });
    expect(both.known.result).toMatchObject({ step: "password", pages: ["/sign-in/password"] });
  });

  it("C4: wrong passwords, until the sixth is not looked at any more", async () => {
    await madeLongAgo();
    const both = await bothOf(async (address, browser) => {
      await countWrongPasswords({ address, network: browser.networkAddress, knownBrowserId: null }, long, 3);
      const token = await begin("sign-in", address, browser, long);
      const outcomes = [];
      for (const seconds of [3, 4, 5]) {
        outcomes.push(await verifyPassword(token, "Wrong-Meadow-9-bell", browser, after({ seconds }, long)));
      }
      return outcomes;
    });
    expectAlike(both);
    expect(both.known.hashes).toBe(2);
    expect(both.known.rows).toEqual({ attempts: 1, throttles: 3 });
    expect(both.known.result).toMatchObject([{ reason: "wrong-password" }, { reason: "wrong-password" }, {}]);
    expect(both.known.result.at(-1)).toMatchObject({
      reason: "too-many-passwords",
      until: after({ seconds: 64 }, long),
    });
  });

  it("C4: a password on an address without an account is never right, also not the one of nobody's hash", async () => {
    const browser = openBrowser();
    const token = await begin("sign-in", UNKNOWN, browser, start);
    const tried = await effectsOf(() => verifyPassword(token, "Quiet-Meadow-7-lamp", browser, start));
    expect(tried).toMatchObject({ result: { ok: false, reason: "wrong-password" }, hashes: 1 });
    expect(await mailKindsTo(UNKNOWN)).toEqual([]);
  });

  it.each(["create-account", "reset-password"] as const)("C4: beginning to %s mails every address", async (purpose) => {
    await madeLongAgo();
    const both = await bothOf(async (address, browser) =>
      view(await begin(purpose, address, browser, long), browser, long),
    );
    expectAlike(both);
    expect(both.unknown.rows).toMatchObject({ attempts: 1, one_time_codes: 1, outbox: 1 });
    expect(both.known.result).toMatchObject({ step: "mailed-code" });
    const kinds = [(await mailKindsTo(KNOWN)).at(-1), (await mailKindsTo(UNKNOWN)).at(-1)];
    expect(kinds).toEqual(
      purpose === "create-account"
        ? ["create-account-exists", "create-account-code"]
        : ["reset-password-code", "reset-password-unknown"],
    );
  });

  it.each(["create-account", "reset-password"] as const)(
    "C4: %s: wrong codes, a new code, the page that tells of it, and the end of the tries",
    async (purpose) => {
      await madeLongAgo();
      const both = await bothOf(async (address, browser) => {
        const token = await begin(purpose, address, browser, long);
        const said = [];
        for (let turn = 0; turn < 11; turn++) {
          const now = after({ seconds: turn }, long);
          said.push(await verifyEmailCode(token, wrongCode("123456", turn), noTrust, browser, now));
        }
        for (const seconds of [29, 30, 31]) {
          said.push(await sendAnotherCode(token, browser, after({ seconds }, long)));
          said.push(await viewEmailCode(token, browser, after({ seconds }, long)));
        }
        return said;
      });
      expectAlike(both);
      expect(both.known.hashes).toBe(0);
      expect(both.known.result.slice(9, 11)).toMatchObject([
        { reason: "wrong-code" },
        { reason: "too-many-codes-tried", until: after({ minutes: 15, seconds: 9 }, long) },
      ]);
      expect(both.known.rows).toMatchObject({ attempts: 1, one_time_codes: 2, outbox: 2 });
    },
  );

  it.each(["sign-in", "create-account", "reset-password"] as const)(
    "C4, H5: %s: what became of the mail, also once it left, came back and another was sent",
    async (purpose) => {
      await madeLongAgo();
      await sendAllMail(long);
      const both = await bothOf(async (address, browser) => {
        const token = await begin(purpose, address, browser, long);
        const told = [await traceMail(token, after({ seconds: 1 }, long))];
        await sendAllMail(after({ seconds: 2 }, long), { lastBounces: true });
        await sendAnotherCode(token, browser, after({ seconds: 30 }, long));
        for (const minutes of [1, 5, 10, 11]) told.push(await traceMail(token, after({ minutes }, long)));
        return told.map((mails) => mails?.map((mail) => ({ ...mail, id: "" })) ?? null);
      });
      expectAlike(both);
      const last = both.unknown.result.at(-1);
      if (purpose === "sign-in") expect(last).toBeNull();
      else expect(last).toMatchObject([{ state: "too-old" }, { state: "replaced", fate: { kind: "bounced" } }]);
    },
  );

  it("C4: an address that may not be mailed any more begins like every other, and nothing is sent", async () => {
    await madeLongAgo();
    const both = await bothOf(async (address, browser) => {
      for (let turn = 0; turn < 5; turn++) await begin("reset-password", address, browser, long);
      const refused = await begin("reset-password", address, browser, long);
      return [await view(refused, browser, long), await viewEmailCode(refused, browser, long)];
    });
    expectAlike(both);
    expect(both.known.rows).toMatchObject({ attempts: 6, outbox: 5 });
    expect(both.known.result).toMatchObject([
      { step: "mailed-code" },
      { liveSince: null, newCodeAt: after({ minutes: 15 }, long) },
    ]);
  });
});

describe("a mail that carries no code", () => {
  it.each([
    ["create-account", KNOWN],
    ["reset-password", UNKNOWN],
  ] as const)("C4: %s of %s: nothing that anybody could enter is right", async (purpose, address) => {
    await madeLongAgo();
    const browser = openBrowser();
    const token = await begin(purpose, address, browser, long);
    for (const code of ["none", "", "null", "000000", "123456"]) {
      const outcome = await verifyEmailCode(token, code, noTrust, browser, long);
      expect(outcome).toMatchObject({ ok: false, reason: "wrong-code" });
    }
    expect(await viewAttempt(token, browser, long)).toMatchObject({ step: "mailed-code" });
  });
});
