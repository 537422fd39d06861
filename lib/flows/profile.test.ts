import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { newPerson, openBrowser, start } from "@/lib/testing/people";
import { sessionOf } from "@/lib/testing/second-steps";
import { forgetPhoto, savePhoto, viewPhoto } from "./photo";
import { saveSetting, shownOf, viewProfile } from "./profile";
import { listActivity } from "./security";

useDatabase();

const browser = openBrowser();

async function owner(address = "ada@company.example") {
  const person = await newPerson(address, start, openBrowser());
  return sessionOf(person.sessionToken, start);
}

async function versionNow(accountId: string, setting: Parameters<typeof shownOf>[0]) {
  return shownOf(setting, (await viewProfile(accountId)).values).version;
}

async function kindsOf(accountId: string) {
  return (await listActivity(accountId, { lines: 20 })).events.map(({ kind }) => kind);
}

const picture = (background: string) =>
  sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

describe("G1: one setting of the profile", () => {
  it("G1: is saved alone, emptied again, and only a new name is a line of the activity", async () => {
    const session = await owner();
    const { accountId } = session;
    const version = await versionNow(accountId, "phone");
    expect(await saveSetting(session, "phone", { phone: "+44 20 7946 0000" }, version, browser)).toEqual({ ok: true });
    const company = await versionNow(accountId, "company");
    await saveSetting(session, "company", { company: "Acme", phone: "+1 000 000" }, company, browser);
    const names = { "first-name": "Augusta", "last-name": "King" };
    await saveSetting(session, "name", names, await versionNow(accountId, "name"), browser);
    const { values } = await viewProfile(accountId);
    expect(values).toMatchObject({ phone: "+44 20 7946 0000", company: "Acme", ...names, "job-title": "" });
    await saveSetting(session, "phone", { phone: "" }, await versionNow(accountId, "phone"), browser);
    expect((await viewProfile(accountId)).values).toMatchObject({ phone: "", company: "Acme" });
    expect((await kindsOf(accountId)).filter((kind) => kind === "name-changed")).toHaveLength(1);
  });

  it("G1: changed in another tab meanwhile, it is not overwritten, and the answer says what it is", async () => {
    const session = await owner();
    const version = await versionNow(session.accountId, "phone");
    const save = (phone: string, from = version) => saveSetting(session, "phone", { phone }, from, browser);
    expect(await save("+44 1111 1111")).toEqual({ ok: true });
    const second = await save("+44 2222 2222");
    expect(second).toMatchObject({ reason: "changed-meanwhile", shown: ["+44 1111 1111"] });
    expect((await viewProfile(session.accountId)).values.phone).toBe("+44 1111 1111");
    expect(await save("+44 1111 1111"), "the same form twice").toEqual({ ok: true });
    expect(await save("+44 2222 2222", "version" in second ? second.version : "")).toEqual({ ok: true });
  });

  it("G1: of two saves at once one counts", async () => {
    const session = await owner();
    const version = await versionNow(session.accountId, "company");
    const answers = await Promise.all(
      ["Acme", "Emca", "Mace"].map((company) => saveSetting(session, "company", { company }, version, browser)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("G1: of a managed account its name is refused, and the rest is its person's own", async () => {
    const session = await owner();
    const managed = { ...session, account: { ...session.account, connectionId: "acme" } };
    const names = { "first-name": "Eve", "last-name": "Black" };
    const version = await versionNow(session.accountId, "name");
    expect(await saveSetting(managed, "name", names, version, browser)).toMatchObject({ reason: "managed" });
    expect(await findAccountByAddress("ada@company.example")).toMatchObject({ firstName: "Ada" });
    const phone = await versionNow(session.accountId, "phone");
    expect(await saveSetting(managed, "phone", { phone: "+44 1111" }, phone, browser)).toEqual({ ok: true });
  });

  it("G1: saved whole or not at all: the activity cannot be written", async () => {
    const session = await owner();
    const version = await versionNow(session.accountId, "name");
    await database().execute("alter table account_events add constraint full_disk check (false) not valid");
    const names = { "first-name": "Eve", "last-name": "Black" };
    await expect(saveSetting(session, "name", names, version, browser)).rejects.toThrow();
    await database().execute("alter table account_events drop constraint full_disk");
    expect((await viewProfile(session.accountId)).values["first-name"]).toBe("Ada");
  });
});

describe("G1: the photo", () => {
  it("G1: is kept for its owner alone, replaced and removed only as the page showed it", async () => {
    const [ada, bob] = [await owner(), await owner("bob@company.example")];
    const [red, blue] = [await picture("#ff0000"), await picture("#0000ff")];
    expect(await savePhoto(ada, red, "", browser)).toEqual({ ok: true });
    const { digest } = (await viewPhoto(ada.accountId))!;
    expect((await viewProfile(ada.accountId)).photo).toBe(digest);
    expect(await viewPhoto(bob.accountId)).toBeUndefined();
    expect(await savePhoto(ada, red, "", browser), "the same form twice").toEqual({ ok: true });
    expect(await savePhoto(ada, blue, "", browser)).toMatchObject({ reason: "photo-changed-meanwhile" });
    expect(await forgetPhoto(ada, "other", browser)).toMatchObject({ reason: "photo-changed-meanwhile" });
    expect((await viewPhoto(ada.accountId))?.digest).toBe(digest);
    expect(await savePhoto(ada, blue, digest, browser)).toEqual({ ok: true });
    const second = (await viewPhoto(ada.accountId))!;
    expect((await sharp(second.image).metadata()).width).toBe(512);
    expect(await forgetPhoto(ada, second.digest, browser)).toEqual({ ok: true });
    expect(await viewPhoto(ada.accountId)).toBeUndefined();
    const told = (await kindsOf(ada.accountId)).filter((kind) => kind.startsWith("photo"));
    expect(told).toEqual(["photo-removed", "photo-changed", "photo-changed"]);
  });

  it("G1: is not lost when another one is refused or cannot be kept, and 20 an hour are looked at", async () => {
    const ada = await owner();
    const now = new Date();
    expect(await savePhoto(ada, await picture("#ff0000"), "", browser, now)).toEqual({ ok: true });
    const { digest } = (await viewPhoto(ada.accountId))!;
    await database().execute("alter table photos add constraint full_disk check (false) not valid");
    await expect(savePhoto(ada, await picture("#00ff00"), digest, browser, now)).rejects.toThrow();
    await database().execute("alter table photos drop constraint full_disk");
    for (let tries = 3; tries <= 20; tries++) {
      expect(await savePhoto(ada, Buffer.from("<svg/>"), digest, browser, now)).toMatchObject({ reason: "photo-type" });
    }
    expect(await savePhoto(ada, await picture("#00ff00"), digest, browser, now)).toMatchObject({
      reason: "photo-too-often",
    });
    expect((await viewPhoto(ada.accountId))?.digest).toBe(digest);
  });
});
