import { describe, expect, it } from "vitest";
import { ownerAlertKinds, type OwnerAlertKind } from "@/lib/rules/owner-alert";
import { wordsIn } from "@/lib/words";
import type { CodeProps } from "./code-mail";
import { createAccountCodeMail } from "./create-account-code";
import { createAccountExistsMail } from "./create-account-exists";
import { escaped, frameMail, type MailHouse, type RenderedMail } from "./frame";
import { ownerAlertMail } from "./owner-alert";
import { reauthenticationCodeMail } from "./reauthentication-code";
import { resetPasswordCodeMail } from "./reset-password-code";
import { resetPasswordElsewhereMail } from "./reset-password-elsewhere";
import { resetPasswordUnknownMail } from "./reset-password-unknown";
import { signInCodeMail } from "./sign-in-code";

const house: MailHouse = {
  words: wordsIn("en"),
  language: "en",
  brand: "Latchkey",
  appUrl: "https://account.portal.example",
  supportEmail: "support@portal.example",
};
const help = `${house.appUrl}/help/sign-in`;
const at = new Date("2026-11-21T14:05:59Z");
const askedFrom = { browser: "Chrome", system: "Linux", networkAddress: "192.0.2.7", at };
const codeProps: CodeProps = { code: "482913", minutes: 10, askedFrom };

const withCode: [string, (props: CodeProps, in_?: MailHouse) => RenderedMail][] = [
  ["sign-in-code", (props, in_ = house) => signInCodeMail(in_, props)],
  ["reauthentication-code", (props, in_ = house) => reauthenticationCodeMail(in_, props)],
  ["create-account-code", (props, in_ = house) => createAccountCodeMail(in_, props)],
  ["reset-password-code", (props, in_ = house) => resetPasswordCodeMail(in_, props)],
];
const withoutCode: [string, RenderedMail][] = [
  ["create-account-exists", createAccountExistsMail(house, { askedFrom })],
  ["reset-password-google", resetPasswordElsewhereMail(house, { by: "google", askedFrom })],
  ["reset-password-company", resetPasswordElsewhereMail(house, { by: "company", askedFrom })],
  ["reset-password-unknown", resetPasswordUnknownMail(house, { askedFrom })],
];

describe.each(withCode)("%s", (_kind, render) => {
  const mail = render(codeProps);

  it("M3: the code is the only six digits in text and HTML, and not in the subject", () => {
    expect(mail.text.match(/\d{6,}/g)).toEqual(["482913"]);
    expect(mail.html.match(/\d{6,}/g)).toEqual(["482913"]);
    expect(mail.text.split("\n")).toContain("482913");
    expect(mail.subject).not.toMatch(/\d/);
  });

  it("M3: it tells the lifetime, where it was asked for, and what to do if it was not you", () => {
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain("10 minutes");
      expect(body).toContain(
        "Asked for at 14:05 UTC on 21 November 2026 from Chrome on Linux, network address 192.0.2.7.",
      );
      expect(body).toContain("If this was not you");
      expect(body).toContain("without this code");
      expect(body).toContain("Never give the code to anyone");
    }
  });

  it("M3: a browser that lies about its name is neither markup, nor a link, nor a code", () => {
    const liar = { ...askedFrom, browser: "<b>https://evil.example 123.456</b>", system: "www.evil.example 654321" };
    const { text, html } = render({ ...codeProps, askedFrom: { ...liar, networkAddress: "evil.example" } });
    for (const body of [text, html]) {
      expect(body).not.toMatch(/evil\.example|<b>|&lt;b|:\/\/evil/);
      expect(body.match(/\d{6,}/g)).toEqual(["482913"]);
      expect(body).toContain("network address unknown");
    }
  });

  it.each(["2001:db8::1", "2001:db8:12:3456::/64", "::ffff:192.0.2.7", "192.0.2.7"])(
    "M3: shows %s",
    (networkAddress) => {
      expect(render({ ...codeProps, askedFrom: { ...askedFrom, networkAddress } }).text).toContain(
        ` ${networkAddress}.`,
      );
    },
  );

  it.each([
    ["Chrome", null, "from Chrome, network"],
    [null, "Linux", "from a browser on Linux, network"],
    [null, null, "from an unknown browser, network"],
  ])("M3: browser %s and system %s read well", (browser, system, said) => {
    expect(render({ ...codeProps, askedFrom: { ...askedFrom, browser, system } }).text).toContain(said);
  });

  it("M3: every word comes from the language's catalog", () => {
    const pseudo = render(codeProps, { ...house, words: wordsIn("pseudo") });
    expect(pseudo.subject).toMatch(/^⟦.*⟧$/);
    const plain = pseudo.text.replace(/⟦[^⟧]*⟧/g, "");
    expect(plain.split(/\s+/).filter(Boolean)).toEqual(["482913", "--", "Latchkey", help, "support@portal.example"]);
  });
});

describe.each(withoutCode)("%s", (_kind, mail) => {
  it("M3: holds nothing that looks like a code, and says what to do if it was not you", () => {
    for (const body of [mail.subject, mail.text, mail.html]) expect(body).not.toMatch(/\d{6,}/);
    for (const body of [mail.text, mail.html]) expect(body).toContain("If this was not you");
  });
});

it("C4: who has an account is told so, with the ways to sign in and to reset", () => {
  const { text, html } = createAccountExistsMail(house, { askedFrom });
  expect(text).toContain("There is already a Latchkey account");
  for (const path of ["/sign-in", "/reset-password"]) {
    expect(text.split("\n")).toContain(house.appUrl + path);
    expect(html).toContain(`href="${house.appUrl}${path}"`);
  }
});

it("C4: who has no account is told so, with the way to create one", () => {
  const { text, subject } = resetPasswordUnknownMail(house, { askedFrom });
  expect(subject).toBe("There is no Latchkey account for this address");
  expect(text.split("\n")).toContain(`${house.appUrl}/create-account`);
});

describe("T6: mail that tells the owner", () => {
  const token = "aBcD-_567890aBcD-_567890aBcD-_567890aBcD-_5";
  const alert = (kind: OwnerAlertKind, in_ = house) => ownerAlertMail(in_, { kind, askedFrom, token });

  it.each(ownerAlertKinds)("T6: %s: what happened, when and where, and the one link that stops it", (kind) => {
    const { subject, text, html } = alert(kind);
    const link = `${house.appUrl}/this-was-not-me?token=${token}`;
    expect(subject).toContain("Latchkey");
    expect(text.split("\n")).toContain(link);
    expect(html).toContain(`href="${link}"`);
    for (const body of [text, html]) {
      expect(body).toContain("at 14:05 UTC on 21 November 2026 from Chrome on Linux, network address 192.0.2.7.");
      expect(body).toContain("If this was you, there is nothing to do.");
      expect(body).toContain("This was not me");
      expect(body).toMatch(/works once, for 30 days, without signing in/);
      expect(body.match(/this-was-not-me/g)).toHaveLength(1);
    }
    expect(subject).not.toContain(token);
  });

  it("T6: each kind has words of its own", () => {
    expect(new Set(ownerAlertKinds.map((kind) => alert(kind).subject)).size).toBe(ownerAlertKinds.length);
    expect(new Set(ownerAlertKinds.map((kind) => alert(kind).text.split("\n")[2])).size).toBe(ownerAlertKinds.length);
  });

  it.each(ownerAlertKinds)("M3: %s: every word comes from the language's catalog", (kind) => {
    const { subject, text } = alert(kind, { ...house, words: wordsIn("pseudo") });
    expect(subject).toMatch(/^⟦.*⟧$/);
    const plain = text.replace(/⟦[^⟧]*⟧:?/g, "");
    const link = `${house.appUrl}/this-was-not-me?token=${token}`;
    expect(plain.split(/\s+/).filter(Boolean)).toEqual([link, "--", "Latchkey", help, "support@portal.example"]);
  });

  it("P1, P5: a reset tells what ended, and that emailed codes are paused beside an app", () => {
    const { text } = alert("password-was-reset");
    expect(text).toContain("signed out everywhere");
    expect(text).toContain("emailed codes are paused");
  });
});

it("M3: whatever stands in a mail is shown, never markup", () => {
  const evil = `<img src=x onerror="alert('1')">&`;
  const parts = { subject: evil, heading: evil, notes: [evil] };
  const blocks = [{ paragraph: evil }, { code: evil }, { button: evil, to: `/"${evil}` }, { link: evil, to: "/" }];
  const { html } = frameMail({ ...house, brand: evil, supportEmail: evil, language: `"${evil}` }, { ...parts, blocks });
  expect(html).not.toContain("<img");
  expect(html).not.toContain(`onerror="`);
  // The button, the link, help and support.
  expect(html.match(/<a [^>]*>/g)).toHaveLength(4);
  expect(escaped(evil)).toBe("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
});
