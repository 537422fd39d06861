import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { accountRecoveries } from "@/db/account-recovery-schema";
import { movedTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, mailKindsTo, mustWork, newPerson, openBrowser, redeem } from "@/lib/testing/people";
import { recoveringTo, recoveryLinkTo } from "@/lib/testing/recoveries";
import { alertsTo, personWithApp, sessionOf } from "@/lib/testing/second-steps";
import {
  beginRecovery,
  finishRecovery,
  stopRecovery,
  stopRecoveryOf,
  viewRecoveries,
  viewRecovery,
} from "./account-recovery";
import { disown } from "./disown";
import { tidyUp } from "./housekeeping";
import { viewSecurity } from "./security";
import { acceptCompanyAnswer, addCompany } from "./single-sign-on";
import { endStaff, makeStaff } from "./staff";

useDatabase();

const ADA = "ada@company.example";
const NEW = "ada@new.example";
const now = after({ hours: 2 });
const opensAt = after({ hours: 72 }, now);
const endsAt = after({ days: 7 }, opensAt);
const anybody = openBrowser("198.51.100.7");
const over = { ok: false, reason: "recovery-over", until: null };

const finish = (link: string) => finishRecovery(link, anybody, opensAt);

async function recovering() {
  const ada = await newPerson(ADA);
  return { ada, link: await recoveringTo(ADA, NEW, now) };
}

/** What everybody was told last, and that the account is as it was. */
async function expectStopped(link: string): Promise<void> {
  expect(await finish(link)).toEqual(over);
  expect(await findAccountByAddress(ADA)).toBeDefined();
  expect((await mailKindsTo(ADA)).filter((kind) => kind === "recovery-stopped")).toHaveLength(1);
  expect((await mailKindsTo(NEW)).at(-1)).toBe("recovery-called-off");
}

describe("X4: stopping a recovery", () => {
  it("X4: the owner does, by the link in the mail to the address that the account has, which ends every session", async () => {
    const { link } = await recovering();
    const alert = (await alertsTo(ADA)).at(-1)!;
    expect(alert.kind).toBe("recovery-begun");
    expect(await disown(alert.token, anybody, after({ hours: 71 }, now))).toBe(ADA);
    await expectStopped(link);
  });

  it("X4: whoever is signed in sees it on the Security page until its end, and stops it there; they stay signed in", async () => {
    const { ada, link } = await recovering();
    const session = await sessionOf(ada.sessionToken, now);
    const seenAt = async (when: Date) => (await viewSecurity(session, anybody, when)).recovery;
    expect(await seenAt(now)).toEqual({ opensAt, endsAt });
    expect(await seenAt(after({ milliseconds: -1 }, endsAt))).toEqual({ opensAt, endsAt });
    expect(await seenAt(endsAt)).toBeNull();
    expect(await stopRecovery(session, anybody, now)).toEqual({ ok: true });
    await expectStopped(link);
    expect(await seenAt(now)).toBeNull();
    expect(await sessionOf(ada.sessionToken, now)).toBeDefined();
    expect(await stopRecovery(session, anybody, now)).toMatchObject({ reason: "no-recovery" });
  });

  it("X4: the operators do", async () => {
    const { link } = await recovering();
    expect(await viewRecoveries(now)).toEqual([{ emailAddress: ADA, newAddress: NEW, opensAt, endsAt }]);
    expect(await stopRecoveryOf(ADA, now)).toEqual({ ok: true });
    await expectStopped(link);
    expect(await viewRecoveries(now)).toEqual([]);
    for (const address of [ADA, "nobody@company.example"]) {
      expect(await stopRecoveryOf(address, now)).toMatchObject({ reason: "no-recovery" });
    }
  });

  it("X4: one who finishes and one who stops at the same moment: one of them does", async () => {
    for (const round of [1, 2, 3]) {
      const [address, next] = [`ada-${round}@company.example`, `ada-${round}@new.example`];
      await newPerson(address);
      const link = await recoveringTo(address, next, now);
      const [finished, stopped] = await Promise.all([finish(link), stopRecoveryOf(address, opensAt)]);
      expect([finished.ok, stopped.ok].filter(Boolean)).toHaveLength(1);
      expect((await findAccountByAddress(finished.ok ? next : address)) !== undefined).toBe(true);
    }
  });

  it("G2: the owner who changes the address meanwhile has ended it, and everybody is told", async () => {
    const { ada, link } = await recovering();
    await movedTo(ada, "ada@own.example", now);
    expect(await finish(link)).toEqual(over);
    expect((await mailKindsTo("ada@own.example")).at(-1)).toBe("recovery-stopped");
    expect((await mailKindsTo(NEW)).at(-1)).toBe("recovery-called-off");
  });

  it("O2: so has a company that takes the account over", async () => {
    const ada = await newPerson("ada@acme.example");
    const link = await recoveringTo("ada@acme.example", NEW, now);
    const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
    const company = await addCompany({ ...acme, contact: "it@acme.example", domains: ["acme.example"] });
    const token = await begin("sign-in", "ada@acme.example", anybody, now);
    const claims = { sub: "1", email: "ada@acme.example", email_verified: true };
    mustWork(await acceptCompanyAnswer(token, company, claims, anybody, now));
    expect((await redeem(token, anybody, now)).accountId).toBe(ada.accountId);
    expect(await finish(link)).toEqual(over);
    expect((await mailKindsTo(NEW)).at(-1)).toBe("recovery-called-off");
  });

  it("H6: so has who makes it support staff's, for good", async () => {
    await personWithApp(ADA);
    const link = await recoveringTo(ADA, NEW, now);
    expect(await makeStaff(ADA, now)).toEqual({ ok: true });
    expect(await endStaff(ADA, after({ hours: 1 }, now))).toEqual({ ok: true });
    await expectStopped(link);
  });
});

describe("X4: beginning one", () => {
  it("X4: one at a time; another one once it is over, and old ones are forgotten", async () => {
    const { link } = await recovering();
    const again = (when: Date) => beginRecovery(ADA, "ada@third.example", when);
    expect(await again(after({ milliseconds: -1 }, endsAt))).toMatchObject({ reason: "under-way" });
    expect(await mailKindsTo("ada@third.example")).toEqual([]);
    expect(await again(endsAt)).toMatchObject({ ok: true });
    expect(await finish(link)).toEqual(over);
    expect(await viewRecovery(await recoveryLinkTo("ada@third.example"), endsAt)).toMatchObject({ isOpen: false });
    await tidyUp(after({ hours: 72 }, endsAt));
    expect(await database().$count(accountRecoveries)).toBe(1);
    await tidyUp(after({ days: 11 }, endsAt));
    expect(await database().$count(accountRecoveries)).toBe(0);
  });

  it("X4: two at once begin one", async () => {
    await newPerson(ADA);
    const begun = await Promise.all([NEW, "ada@third.example"].map((address) => beginRecovery(ADA, address, now)));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(ADA)).filter((kind) => kind === "recovery-begun")).toHaveLength(1);
  });

  it("X4: refuses an account that is not there, and an address that somebody has or left lately; nobody is told", async () => {
    await newPerson(ADA);
    const bob = await newPerson("bob@company.example", after({ minutes: 1 }), openBrowser("198.51.100.9"));
    await movedTo(bob, "bob@new.example", now);
    for (const [address, next, reason] of [
      ["nobody@company.example", NEW, "no-such-account"],
      [ADA, "bob@new.example", "address-in-use"],
      [ADA, "bob@company.example", "address-in-use"],
      [ADA, ADA, "same-address"],
      ["bob@new.example", NEW, "changed-lately"],
    ] as const) {
      expect(await beginRecovery(address, next, now), `${address} to ${next}`).toMatchObject({ reason });
    }
    expect(await mailKindsTo(NEW)).toEqual([]);
    expect(await mailKindsTo(ADA)).not.toContain("recovery-begun");
  });
});
