import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { movedTo, undoTokenTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  enterCode,
  mailKindsTo,
  mailOf,
  newPerson,
  openBrowser,
  PASSWORD,
  signIn,
} from "@/lib/testing/people";
import {
  personWithApp,
  saveCode,
  sessionOf,
  signInWithCode,
  tokenAfter,
  totpFor,
  tryBackupCode,
  turnOnApp,
} from "@/lib/testing/second-steps";
import { changePassword } from "./change-password";
import { resetPassword } from "./reset-password";
import { findSignedIn } from "./session";
import { addCompany } from "./single-sign-on";
import { undoAddressChange, viewUndo } from "./undo-address-change";

useDatabase();

const ADA = "ada@company.example";
const NEW = "ada@new.example";
const now = after({ hours: 2 });
const at = (minutes: number) => after({ minutes }, now);
const owner = openBrowser("198.51.100.7");
const undone = { ok: true, address: ADA };
const ACME = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse" };

/** Somebody in the owner's session moves the account to another address. */
async function taken() {
  const ada = await newPerson(ADA);
  const backupCode = await saveCode(ada, now);
  const sessionToken = await movedTo(ada, NEW, now);
  return { thief: { ...ada, address: NEW, sessionToken }, backupCode, link: await undoTokenTo(ADA) };
}

const undo = (link: string, proof: string, when = at(5)) => undoAddressChange(link, proof, owner, when);

describe("G2: undoing a change of the address", () => {
  it("takes the link and the password: the address is back, everything is signed out, a reset reaches the owner", async () => {
    const { thief, link } = await taken();
    const other = await signIn(NEW, openBrowser("198.51.100.3"), at(1));
    expect(await viewUndo(link, at(5))).toMatchObject({ formerAddress: ADA });
    expect(await undo(link, PASSWORD)).toEqual(undone);
    expect(await findAccountByAddress(ADA)).toMatchObject({ id: thief.accountId });
    expect(await findAccountByAddress(NEW)).toBeUndefined();
    for (const token of [thief.sessionToken, other.sessionToken]) expect(await findSignedIn(token, at(5))).toBeNull();
    expect((await mailKindsTo(ADA)).at(-1)).toBe("email-address-restored");
    expect((await mailKindsTo(NEW)).at(-1)).toBe("email-address-taken-back");
    const reset = await begin("reset-password", ADA, owner, at(6));
    expect(await mailOf(reset)).toMatchObject({ kind: "reset-password-code", to: ADA });
    await enterCode(reset, owner, at(6));
    expect(await resetPassword(reset, ANOTHER_PASSWORD, owner, at(6))).toMatchObject({ ok: true });
  });

  it("also by the password and the backup code of that day, whatever was changed since", async () => {
    for (const which of ["password", "backup code"]) {
      const address = `${which.replace(" ", "-")}@company.example`;
      const ada = await newPerson(address);
      const backupCode = await saveCode(ada, now);
      const sessionToken = await movedTo(ada, `new-${address}`, now);
      const session = await sessionOf(sessionToken, at(1));
      const passwords = { current: PASSWORD, next: ANOTHER_PASSWORD };
      tokenAfter(await changePassword(session, passwords, ada.browser, at(1)));
      const link = await undoTokenTo(address);
      expect(await undo(link, ANOTHER_PASSWORD), which).toMatchObject({ reason: "wrong-undo-proof" });
      expect(await undo(link, which === "password" ? PASSWORD : backupCode.toLowerCase()), which).toMatchObject({
        ok: true,
        address,
      });
    }
  });

  it("T5: brings no backup code back that was used since", async () => {
    const { backupCode, link } = await taken();
    await signInWithCode(NEW, backupCode, openBrowser("198.51.100.3"), at(2));
    expect(await undo(link, PASSWORD)).toEqual(undone);
    expect(await tryBackupCode(ADA, backupCode, openBrowser("198.51.100.4"), at(6))).toMatchObject({ ok: false });
  });

  it("also by the app of that day after another one took its place, not by that other one", async () => {
    const ada = await personWithApp(ADA);
    const sessionToken = await movedTo(ada, NEW, now);
    const since = await turnOnApp({ ...ada, address: NEW, sessionToken }, at(2));
    const link = await undoTokenTo(ADA);
    const [theirs, mine] = [since.key, ada.key].map((key) => totpFor(key, at(5)));
    if (theirs !== mine) expect(await undo(link, theirs!)).toMatchObject({ reason: "wrong-undo-proof" });
    expect(await undo(link, mine!)).toEqual(undone);
  });

  it("T4: no code of an app that is still on counts twice", async () => {
    const ada = await personWithApp(ADA);
    await movedTo(ada, NEW, now);
    const link = await undoTokenTo(ADA);
    const used = totpFor(ada.key, now);
    expect(await undo(link, used, after({ seconds: 20 }, now))).toMatchObject({ reason: "wrong-undo-proof" });
    expect(await undo(link, totpFor(ada.key, at(2)), at(2))).toEqual(undone);
  });

  it("needs both: the link alone and the password alone are worth nothing, and each try costs one hash", async () => {
    const { link, backupCode } = await taken();
    for (const proof of ["", " ", "000000", "0000-0000-0000-0000", ANOTHER_PASSWORD, "\u0000", "x".repeat(1000)]) {
      const { result, hashes } = await effectsOf(() => undo(link, proof));
      expect(result, JSON.stringify(proof)).toMatchObject({ reason: "wrong-undo-proof" });
      expect(hashes, JSON.stringify(proof)).toBe(1);
    }
    for (const token of ["", "x", link.toLowerCase(), `${link}=`]) {
      expect(await undo(token, PASSWORD)).toMatchObject({ reason: "link-used" });
      expect(await viewUndo(token, at(5))).toBeNull();
    }
    for (let turn = 8; turn <= 10; turn++) expect(await undo(link, "no")).toMatchObject({ reason: "wrong-undo-proof" });
    expect(await undo(link, backupCode)).toMatchObject({ reason: "too-many-tries" });
    expect(await undo(link, backupCode, after({ days: 1 }, at(5)))).toEqual(undone);
  });

  it("works once, and for seven days", async () => {
    const { link } = await taken();
    const end = after({ days: 7 }, now);
    expect(await undo(link, PASSWORD, end)).toMatchObject({ reason: "link-used" });
    expect(await undo(link, PASSWORD, after({ milliseconds: -1 }, end))).toEqual(undone);
    expect(await undo(link, PASSWORD)).toMatchObject({ reason: "link-used" });
  });

  it("both at once undo it once", async () => {
    const { link } = await taken();
    const answers = await Promise.all([undo(link, PASSWORD), undo(link, PASSWORD)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(ADA)).filter((kind) => kind === "email-address-restored")).toHaveLength(1);
  });

  it("not once a company has the former address's domain", async () => {
    const { link } = await taken();
    await addCompany({ ...ACME, contact: "it@company.example", domains: ["company.example"] });
    expect(await undo(link, PASSWORD)).toMatchObject({ reason: "address-not-free" });
    expect(await findAccountByAddress(NEW)).toBeDefined();
  });
});
