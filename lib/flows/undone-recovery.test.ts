import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { findAuthenticator } from "@/db/authenticators";
import { findActiveBackupCode } from "@/db/backup-codes";
import { startDeletion } from "@/db/account-deletion";
import { undoTokenTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  ANOTHER_PASSWORD,
  enterPassword,
  mailKindsTo,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
} from "@/lib/testing/people";
import { lostEverything, recoveringTo } from "@/lib/testing/recoveries";
import { enterAppCode, signInWithApp, totpFor } from "@/lib/testing/second-steps";
import { finishRecovery } from "./account-recovery";
import { viewAttempt } from "./attempt";
import { verifyBackupCode } from "./backup-code";
import { resetPassword } from "./reset-password";
import { undoAddressChange, viewUndo } from "./undo-address-change";

useDatabase();

const ADA = "ada@company.example";
const NEW = "ada@new.example";
const now = after({ hours: 2 });
const opensAt = after({ hours: 72 }, now);
const later = after({ minutes: 5 }, opensAt);
const anybody = openBrowser("198.51.100.7");

const finish = (link: string, when = opensAt) => finishRecovery(link, anybody, when);

describe("G2, X4: undoing it from the former address", () => {
  const undo = (link: string, proof: string) => undoAddressChange(link, proof, anybody, later);

  it("takes no password where an app was on: whoever it kept out gets nothing by a recovery", async () => {
    const { ada, backupCode, link } = await lostEverything(ADA, NEW, now);
    await finish(link);
    const way = await undoTokenTo(ADA);
    expect(await viewUndo(way, later)).toEqual({ formerAddress: ADA, takesPassword: false });
    expect(await undo(way, PASSWORD)).toMatchObject({ reason: "wrong-undo-code" });
    expect(await undo(way, totpFor(ada.key, after({ minutes: 30 }, later)))).toMatchObject({ ok: false });
    expect(await undo(way, backupCode)).toEqual({ ok: true, address: ADA });
    expect(await findAccountByAddress(ADA)).toMatchObject({ id: ada.accountId });
  });

  it("P5: by the app's code of that day: app and backup code are in force again, and hold the mailbox", async () => {
    const { ada, backupCode, link } = await lostEverything(ADA, NEW, now);
    await finish(link);
    const code = totpFor(ada.key, later);
    expect(await undo(await undoTokenTo(ADA), code)).toEqual({ ok: true, address: ADA });
    const reset = await provedReset(ADA, anybody, later);
    expect(await resetPassword(reset, ANOTHER_PASSWORD, anybody, later)).toMatchObject({ ok: true });
    const token = await enterPassword(ADA, anybody, later, ANOTHER_PASSWORD);
    expect(await viewAttempt(token, anybody, later)).toMatchObject({ methods: ["authenticator", "backup-code"] });
    expect(await enterAppCode(token, code, anybody, later)).toMatchObject({ ok: false });
    expect(await verifyBackupCode(token, backupCode, anybody, later)).toEqual({ ok: true });
    const next = after({ minutes: 2 }, later);
    expect((await signInWithApp(ada, anybody, next, { password: ANOTHER_PASSWORD })).accountId).toBe(ada.accountId);
  });

  it("T4: by the backup code: that one is used, and the app is on again", async () => {
    const { ada, backupCode, link } = await lostEverything(ADA, NEW, now);
    await finish(link);
    expect(await undo(await undoTokenTo(ADA), backupCode)).toEqual({ ok: true, address: ADA });
    expect(await findActiveBackupCode(ada.accountId)).toBeUndefined();
    expect(await findAuthenticator(ada.accountId)).toBeDefined();
  });

  it("G5: ends a deletion that was asked for since, and says so", async () => {
    const { ada, backupCode, link } = await lostEverything(ADA, NEW, now);
    await finish(link);
    await startDeletion(ada.accountId, opensAt);
    expect(await undo(await undoTokenTo(ADA), backupCode)).toMatchObject({ ok: true });
    expect(await findAccountByAddress(ADA)).toMatchObject({ deletionStartedAt: null });
    expect((await mailKindsTo(ADA)).at(-1)).toBe("deletion-ended");
  });

  it("takes the password where there was no app", async () => {
    await newPerson(ADA);
    await finish(await recoveringTo(ADA, NEW, now));
    const way = await undoTokenTo(ADA);
    expect(await viewUndo(way, later)).toMatchObject({ takesPassword: true });
    expect(await undo(way, ANOTHER_PASSWORD)).toMatchObject({ reason: "wrong-undo-proof" });
    expect(await undo(way, PASSWORD)).toEqual({ ok: true, address: ADA });
  });
});
