import { describe, expect, it } from "vitest";
import { catalogs } from "@/lib/content/messages";
import { languageAskedFor, wordsIn, type Words } from "./words";

const waits = [
  [{ count: 1, unit: "seconds" }, "1 second"],
  [{ count: 30, unit: "seconds" }, "30 seconds"],
  [{ count: 1, unit: "minutes" }, "1 minute"],
  [{ count: 15, unit: "minutes" }, "15 minutes"],
] as const;

describe("S12: a wait in words", () => {
  it.each(waits)("S12: %j is %s", (values, told) => {
    expect(wordsIn("en")("reasons.wait", values)).toBe(told);
    expect(wordsIn("pseudo")("reasons.wait", values)).toBe(`⟦${told}⟧`);
  });
});

describe("G3: the language that a browser asks for", () => {
  it.each([
    [undefined, "en"],
    ["", "en"],
    ["*", "en"],
    ["de", "de"],
    ["de-CH, en;q=0.5", "de"],
    ["en;q=0.5, fr-CA;q=0.9", "fr"],
    ["pt-BR, es;q=0.8", "es"],
    ["JA", "ja"],
    ["de;q=0, fr;q=0.1", "fr"],
    ["tlh", "en"],
    ["pseudo", "en"],
    [`${"x,".repeat(5000)}`, "en"],
    ["de;q=oops;;;,\u0000", "en"],
  ])("G3: %j is answered in %s", (asked, language) => {
    expect(languageAskedFor(asked)).toBe(language);
  });
});

describe("G3: the pseudo-language", () => {
  /** Every key of the catalog, with what stands there. */
  function keysOf(tree: object, path = ""): [string, string][] {
    return Object.entries(tree).flatMap(([name, message]: [string, string | object]): [string, string][] =>
      typeof message === "string" ? [[path + name, message]] : keysOf(message, `${path}${name}.`),
    );
  }
  const raw = (words: Words, key: string) => words.raw(key as Parameters<Words["raw"]>[0]) as string;

  it.each(keysOf(catalogs.en))("G3: %s is in brackets, and holds what it holds in English", (key, message) => {
    expect(raw(wordsIn("en"), key)).toBe(message);
    expect(raw(wordsIn("pseudo"), key)).toBe(`⟦${message}⟧`);
  });

  it("G3: fills its placeholders as English does", () => {
    const values = { address: "a@mail.example", minutes: 10 };
    expect(wordsIn("pseudo")("signIn.code.lead", values)).toBe(`⟦${wordsIn("en")("signIn.code.lead", values)}⟧`);
    expect(wordsIn("pseudo")("signIn.code.lead", values)).toContain("a@mail.example");
  });

  it("G3: leaves English as it is", () => {
    wordsIn("pseudo");
    expect(wordsIn("en")("signIn.start.title")).toBe("Sign in");
    expect(wordsIn("en")).toBe(wordsIn("en"));
  });
});
