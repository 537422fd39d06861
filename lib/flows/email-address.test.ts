import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { findLastAddressChange } from "@/db/address-changes";
import { database } from "@/db/client";
import { gaveAddress, movedTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  begin,
  codeOf,
  mailKindsTo,
  mailOf,
  newPerson,
  openBrowser,
  PASSWORD,
  provedSignUp,
  signIn,
  start,
  wrongCode,
} from "@/lib/testing/people";
import { alertsTo, reauthenticated, sessionOf } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { createAccount } from "./create-account";
import { isOwnerAlertOpen } from "./disown";
import { addressFixedUntil, changeEmailAddress, giveNewAddress, mayGiveAddress } from "./email-address";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { findSignedIn } from "./session";
import { addCompany } from "./single-sign-on";

useDatabase();

const ADA = "ada@company.example";
const NEW = "ada@new.example";
const now = after({ hours: 2 });
const at = (minutes: number) => after({ minutes }, now);
const ACME = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse" };
const details = { firstName: "Bob", lastName: "Stone", password: PASSWORD };

describe("G2: the new address", () => {
  it("is taken with the code mailed to it; this session stays, others and open attempts end, the former is told", async () => {
    const ada = await newPerson(ADA);
    const other = await signIn(ADA, openBrowser("198.51.100.2"), at(-30));
    const [alert] = await alertsTo(ADA);
    const open = await begin("sign-in", ADA, openBrowser("198.51.100.3"), at(-1));
    const sessionToken = await movedTo(ada, NEW, now);
    expect(await findSignedIn(sessionToken, now)).toMatchObject({ account: { id: ada.accountId, emailAddress: NEW } });
    for (const ended of [ada.sessionToken, other.sessionToken]) expect(await findSignedIn(ended, now)).toBeNull();
    expect((await viewAttempt(open, openBrowser(), now))?.step).toBe("expired");
    expect(await findAccountByAddress(ADA)).toBeUndefined();
    expect((await mailKindsTo(ADA)).at(-1)).toBe("email-address-changed");
    expect(await isOwnerAlertOpen(alert!.token, now), "an older link in the former mailbox").toBe(false);
    await signIn(NEW, openBrowser("198.51.100.4"), at(1));
  });

  it("is refused before re-authentication is finished, in another session, and with its token alone", async () => {
    const ada = await newPerson(ADA);
    const session = await sessionOf(ada.sessionToken, now);
    const signUp = await begin("create-account", NEW, ada.browser, now);
    for (const token of ["", ada.sessionToken, signUp]) {
      expect(await mayGiveAddress(session, token, now)).toBe(false);
      expect(await giveNewAddress({ session, token }, NEW, ada.browser, now)).toMatchObject({
        reason: "not-this-step",
      });
    }
    const bob = await newPerson("bob@company.example", start, openBrowser("198.51.100.9"));
    const theirs = { ...(await gaveAddress(ada, NEW, now)), session: await sessionOf(bob.sessionToken, now) };
    const code = await codeOf(theirs.token);
    expect(await changeEmailAddress(theirs, code, bob.browser, now)).toMatchObject({ reason: "not-this-step" });
    expect(await findAccountByAddress(NEW)).toBeUndefined();
  });

  it("needs its own code: not another address's, not a wrong one, not twice, and it proves nothing else", async () => {
    const ada = await newPerson(ADA);
    const first = await gaveAddress(ada, "first@new.example", now);
    const firstCode = await codeOf(first.token);
    const given = await giveNewAddress(first, NEW, ada.browser, at(1));
    const changing = { session: first.session, token: given.ok ? given.token : "" };
    expect(await changeEmailAddress(first, firstCode, ada.browser, at(1))).toMatchObject({ reason: "not-this-step" });
    const code = await codeOf(changing.token);
    const wrong = firstCode === code ? wrongCode(code) : firstCode;
    expect(await changeEmailAddress(changing, wrong, ada.browser, at(1))).toMatchObject({ reason: "wrong-code" });
    const choice = { trustChosen: false };
    expect(await verifyEmailCode(changing.token, code, choice, ada.browser, at(1))).toMatchObject({ ok: false });
    expect(await changeEmailAddress(changing, code, ada.browser, at(1))).toMatchObject({ ok: true });
    expect(await changeEmailAddress(changing, code, ada.browser, at(1))).toMatchObject({ reason: "not-this-step" });
    expect(await findAccountByAddress("first@new.example")).toBeUndefined();
  });

  it("can be mailed another code, and no more than five addresses are mailed in an hour", async () => {
    const ada = await newPerson(ADA);
    let changing = await gaveAddress(ada, "one@new.example", now);
    expect(await sendAnotherCode(changing.token, ada.browser, at(1))).toMatchObject({ ok: true });
    for (const name of ["two", "three", "four", "five"]) {
      const given = await giveNewAddress(changing, `${name}@new.example`, ada.browser, at(2));
      if (given.ok) changing = { ...changing, token: given.token };
    }
    const sixth = await giveNewAddress(changing, "six@new.example", ada.browser, at(3));
    expect(sixth).toMatchObject({ reason: "too-many-tries", until: at(60) });
    expect(await mailKindsTo("five@new.example")).toEqual(["change-address-code"]);
    expect(await mailKindsTo("six@new.example")).toEqual([]);
  });

  it("is not the present one, not a company's, and not a second one in seven days", async () => {
    await addCompany({ ...ACME, contact: "it@acme.example", domains: ["acme.example"] });
    const ada = await newPerson(ADA);
    const changing = await reauthenticated(ada, "change-address", now);
    const give = (address: string) => giveNewAddress(changing, address, ada.browser, now);
    expect(await give(ADA)).toMatchObject({ reason: "same-address" });
    expect(await give("ada@acme.example")).toMatchObject({ reason: "company-address" });
    expect(await mailKindsTo("ada@acme.example")).toEqual([]);
    const sessionToken = await movedTo(ada, NEW, at(1));
    expect(await addressFixedUntil(ada.accountId, at(1))).toEqual(after({ days: 7 }, at(1)));
    const again = await reauthenticated({ ...ada, address: NEW, sessionToken }, "change-address", at(2));
    const third = "ada@third.example";
    expect(await giveNewAddress(again, third, ada.browser, at(2))).toMatchObject({ reason: "changed-lately" });
    expect(await mailKindsTo(third)).toEqual([]);
  });

  it.each(["account_events", "outbox", "address_changes"])(
    "T6: nothing is changed when %s cannot be written",
    async (table) => {
      const ada = await newPerson(ADA);
      const changing = await gaveAddress(ada, NEW, now);
      const code = await codeOf(changing.token);
      await database().execute(`alter table ${table} add constraint full_disk check (false) not valid`);
      const change = () => changeEmailAddress(changing, code, ada.browser, now);
      const failed = await effectsOf(() => change().catch(() => "failed"));
      await database().execute(`alter table ${table} drop constraint full_disk`);
      expect(failed.result).toBe("failed");
      expect(await findSignedIn(ada.sessionToken, now)).toMatchObject({ account: { emailAddress: ADA } });
      expect(await change()).toMatchObject({ ok: true });
    },
  );
});

describe("C4, G2: an address that somebody else has", () => {
  it("takes the same steps and writes as a free one; its owner is told by mail, and no code can be right", async () => {
    await newPerson("bob@company.example", start, openBrowser("198.51.100.9"));
    const ada = await newPerson(ADA);
    const effectsAt = async (address: string, when: Date) => {
      const changing = await reauthenticated(ada, "change-address", when);
      return effectsOf(() => giveNewAddress(changing, address, ada.browser, when));
    };
    const free = await effectsAt("nobody@company.example", now);
    const { result, ...had } = await effectsAt("bob@company.example", at(2));
    expect(had.statements).toEqual(free.statements);
    expect(had.rows.outbox).toBe(free.rows.outbox);
    const token = result.ok ? result.token : "";
    expect(await mailOf(token)).toMatchObject({ kind: "change-address-exists", to: "bob@company.example" });
    expect((await mailOf(token)).text).not.toMatch(/(?<!\d)\d{6}(?!\d)/);
    expect((await viewAttempt(token, ada.browser, at(2)))?.pages).toEqual(["/security/email/verify"]);
  });

  it("and one who took it while the code was on its way keeps it; a sign-up that comes second ends likewise", async () => {
    const ada = await newPerson(ADA);
    const changing = await gaveAddress(ada, NEW, now);
    const code = await codeOf(changing.token);
    const signUp = await provedSignUp(NEW, openBrowser("198.51.100.9"), now);
    expect(await createAccount(signUp, details, openBrowser(), now)).toMatchObject({ ok: true });
    const outcome = await changeEmailAddress(changing, code, ada.browser, now);
    expect(outcome).toMatchObject({ reason: "address-taken-meanwhile" });
    expect(await findSignedIn(ada.sessionToken, now)).toMatchObject({ account: { emailAddress: ADA } });
    const second = await provedSignUp("late@new.example", openBrowser("198.51.100.9"), at(1));
    await movedTo(ada, "late@new.example", at(1));
    expect(await createAccount(second, details, openBrowser(), at(1))).toMatchObject({ reason: "address-taken" });
  });
});

describe("G2: the former address", () => {
  it("is nobody's for seven days: sign-up and other accounts get the same screens and a mail that says so", async () => {
    const ada = await newPerson(ADA);
    const pending = await begin("create-account", "free@company.example", openBrowser(), now);
    await movedTo(ada, NEW, now);
    const token = await begin("create-account", ADA, openBrowser("198.51.100.9"), at(1));
    expect(await mailOf(token)).toMatchObject({ kind: "address-reserved", to: ADA });
    const [same, other] = [
      await viewAttempt(token, openBrowser(), at(1)),
      await viewAttempt(pending, openBrowser(), at(1)),
    ];
    expect({ ...same, address: "" }).toEqual({ ...other, address: "" });
    const bob = await newPerson("bob@company.example", start, openBrowser("198.51.100.9"));
    const changing = await gaveAddress(bob, ADA, at(2));
    expect(await mailOf(changing.token)).toMatchObject({ kind: "address-reserved", to: ADA });
  });

  it("is free for everyone after that", async () => {
    const ada = await newPerson(ADA);
    await movedTo(ada, NEW, now);
    const lastly = after({ days: 7, milliseconds: -1 }, now);
    expect(await mailOf(await begin("create-account", ADA, openBrowser(), lastly))).toMatchObject({
      kind: "address-reserved",
    });
    const anew = await newPerson(ADA, after({ days: 7 }, now), openBrowser("198.51.100.9"));
    expect(anew.accountId).not.toBe(ada.accountId);
    expect(await findLastAddressChange(ada.accountId)).toMatchObject({ formerAddress: ADA, newAddress: NEW });
  });
});
