import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { communicationChoices } from "@/db/preference-schema";
import { accounts } from "@/db/schema";
import { signLink } from "@/lib/crypto/signed-links";
import { openMailContent } from "@/lib/mail/outbox";
import { choicesOf } from "@/lib/rules/choices";
import { optionalMailKinds, type OptionalMailKind } from "@/lib/rules/communication";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { after, newPerson, start } from "@/lib/testing/people";
import {
  readUnsubscribeLink,
  saveCommunication,
  sendOptionalMail,
  unsubscribe,
  viewCommunication,
} from "./communication";

useDatabase();

const wanting = (...kinds: OptionalMailKind[]) => choicesOf(optionalMailKinds, (kind) => kinds.includes(kind));
const message = { subject: "Version 7", paragraphs: ["<b>It</b> is here."] };
const later = after({ hours: 1 });

const present = async (accountId: string) => (await viewCommunication(accountId)).choices;

async function personWanting(...kinds: OptionalMailKind[]) {
  const { address, accountId } = await newPerson();
  await saveCommunication(accountId, { seen: wanting(), wanted: wanting(...kinds) }, start);
  return { accountId, account: (await findAccountByAddress(address))! };
}

/** The text of the signed link in a mail of this kind. */
async function linkIn(mailId: string): Promise<string> {
  const [mail] = (await database().select().from(outbox)).filter(({ id }) => id === mailId);
  const { text } = openMailContent(mailId, mail!.sealedContent!);
  return /\/unsubscribe\?token=(\S+)/.exec(text)![1]!;
}

describe("G3: communication preferences", () => {
  it("G3: what is ticked is kept, with the moment of each change", async () => {
    const { accountId } = await personWanting("tips");
    await saveCommunication(accountId, { seen: wanting("tips"), wanted: wanting("tips", "research") }, later);
    const { choices, changedAt } = await viewCommunication(accountId);
    expect(choices).toEqual(wanting("tips", "research"));
    expect(optionalMailKinds.map(changedAt)).toEqual([null, start, later]);
  });

  it("G3: a second tab that saves an older form is told, and nothing is overwritten", async () => {
    const { accountId } = await personWanting("tips");
    const stale = await saveCommunication(accountId, { seen: wanting(), wanted: wanting("research") }, later);
    expect(stale).toEqual({ ok: false, present: wanting("tips"), meanwhile: ["tips"] });
    expect(await present(accountId)).toEqual(wanting("tips"));
    expect(await saveCommunication(accountId, { seen: wanting("tips"), wanted: wanting("research") }, later)).toEqual({
      ok: true,
    });
    expect(await present(accountId)).toEqual(wanting("research"));
  });

  it("G3: of many tabs at once, one form is saved, whole", async () => {
    const { accountId } = await personWanting();
    const wishes = [wanting("tips", "research"), wanting("product-news"), wanting("research")];
    const forms = [...wishes, ...wishes, ...wishes, ...wishes];
    const saved = await Promise.all(
      forms.map((wanted) => saveCommunication(accountId, { seen: wanting(), wanted }, later)),
    );
    const kept = await present(accountId);
    const told = forms.filter((_form, index) => saved[index]?.ok);
    expect(told.length).toBeGreaterThan(0);
    for (const form of told) expect(form, "who is told that it is saved finds it so").toEqual(kept);
  });
});

describe("G3: mail that can be turned off", () => {
  it("G3: carries the header lines and the link, and is queued for whoever asked for it alone", async () => {
    testSettings({ MAIL_DOMAIN: "portal.example" });
    const { account } = await personWanting("tips");
    expect(await sendOptionalMail(account, "research", message, later)).toBeNull();
    expect(await database().$count(outbox)).toBe(1);
    const id = (await sendOptionalMail(account, "tips", message, later))!;
    const [mail] = (await database().select().from(outbox)).filter((one) => one.id === id);
    const { from, headers, text, html } = openMailContent(id, mail!.sealedContent!);
    const link = await linkIn(id);
    expect(from.address).toBe("noreply@portal.example");
    expect(headers).toEqual({
      "List-Unsubscribe": `<http://localhost:3000/api/unsubscribe?token=${link}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect([mail!.kind, mail!.recipient, text.includes("<b>It</b>"), html.includes("<b>It</b>")]).toEqual([
      "tips",
      account.emailAddress,
      true,
      false,
    ]);
  });

  it("G3: the link turns its kind off, once as twice, and no other; opening it changes nothing", async () => {
    const { account, accountId } = await personWanting("tips", "research");
    const link = await linkIn((await sendOptionalMail(account, "tips", message, start))!);
    expect(await readUnsubscribeLink(link, later)).toBe("tips");
    expect(await present(accountId)).toEqual(wanting("tips", "research"));
    expect(await unsubscribe(link, later)).toBe("tips");
    expect(await unsubscribe(link, after({ hours: 2 }))).toBe("tips");
    expect(await present(accountId)).toEqual(wanting("research"));
    expect((await viewCommunication(accountId)).changedAt("tips")).toEqual(later);
    expect(await sendOptionalMail(account, "tips", message, later)).toBeNull();
  });

  it("G3: it works for 400 days", async () => {
    const { account } = await personWanting("tips");
    const link = await linkIn((await sendOptionalMail(account, "tips", message, start))!);
    expect(await readUnsubscribeLink(link, after({ days: 400, seconds: -1 }))).toBe("tips");
    expect(await readUnsubscribeLink(link, after({ days: 400, seconds: 1 }))).toBeNull();
  });

  it("G3: a link that was altered, is for something else, or names no such kind, changes nothing", async () => {
    const { account, accountId } = await personWanting("tips");
    const link = await linkIn((await sendOptionalMail(account, "tips", message, start))!);
    const facts = { account: accountId, kind: "tips" };
    const links = [
      "",
      "nonsense",
      `${link}x`,
      link.slice(1),
      await signLink("support-step", facts, after({ days: 1 })),
      await signLink("unsubscribe", { ...facts, kind: "sign-in-code" }, after({ days: 1 })),
      await signLink("unsubscribe", { kind: "tips" }, after({ days: 1 })),
    ];
    for (const one of links) expect(await unsubscribe(one, start), one).toBeNull();
    expect(await present(accountId)).toEqual(wanting("tips"));
  });

  it("G3: the link of an account that is gone does no harm", async () => {
    const { account } = await personWanting("tips");
    const link = await linkIn((await sendOptionalMail(account, "tips", message, start))!);
    await database().delete(accounts);
    expect(await unsubscribe(link, later)).toBe("tips");
    expect(await database().$count(communicationChoices)).toBe(0);
  });
});
