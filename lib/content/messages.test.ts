import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { UTC_FORMATS } from "@/lib/mail/templates/asked-from";
import { catalogs } from "./messages";

type Tree = { [key: string]: string | Tree };

function messagesOf(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([name, message]): [string, string][] =>
    typeof message === "string" ? [[`${path}${name}`, message]] : messagesOf(message, `${path}${name}.`),
  );
}

/** A value for every placeholder of a message, of the kind that it wants. */
function valuesFor(message: string): Record<string, string | number | Date> {
  const placeholders = message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?/g);
  const kinds: Record<string, number | Date> = {
    plural: 2,
    selectordinal: 2,
    number: 2,
    date: new Date(0),
    time: new Date(0),
  };
  return Object.fromEntries([...placeholders].map(([, name = "", kind = ""]) => [name, kinds[kind] ?? `<${name}>`]));
}

/** The words for a message, alone in its catalog, its one tag `<link>` left out; throws what use-intl only reports. */
function say(language: string, message: string, values: Record<string, string | number | Date>): string {
  const translate = createTranslator({
    locale: language,
    messages: { message },
    onError: (error) => {
      throw error;
    },
  });
  return translate.markup("message", { ...values, link: (text) => text }, UTC_FORMATS);
}

/** What a message is filled with: its placeholders with their kinds and formats, and its tags. */
function fillingsOf(message: string): string[] {
  const kinds = "plural|select|selectordinal|number|date|time";
  const placeholders = message.matchAll(
    new RegExp(`\\{\\s*(\\w+)\\s*(?:\\}|,\\s*(${kinds})\\b(?:,\\s*(\\w+)\\s*\\})?)`, "g"),
  );
  const filled = [...placeholders].map(([, name, kind = "", format = ""]) => `${name} ${kind} ${format}`.trim());
  return [...new Set([...filled, ...(message.match(/<\/?\w+>/g) ?? [])])].sort();
}

const { en, ...others } = catalogs;
describe.each(Object.entries(others))("G3: the words of %s", (_language, catalog) => {
  const english = messagesOf(en);
  const own = new Map(messagesOf(catalog));

  it("G3: say everything that English says, and nothing else", () => {
    expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it.each(english)("G3: %s is filled with what it is filled with in English", (key, message) => {
    expect(fillingsOf(own.get(key) ?? "")).toEqual(fillingsOf(message));
    expect((own.get(key) ?? "").split("\n").map((line) => line.startsWith("- "))).toEqual(
      message.split("\n").map((line) => line.startsWith("- ")),
    );
  });
});

describe.each(Object.entries(catalogs))("X3: the words of %s", (language, catalog) => {
  const messages = messagesOf(catalog);

  it.each(messages)("X3: %s is ICU, without stray spaces or markup", (_key, message) => {
    expect(message).toBe(message.trim());
    expect(message.replace(/<\/?link>/g, "")).not.toMatch(/[<>]|  |&\w+;/);
    const values = valuesFor(message);
    const words = say(language, message, values);
    expect(words.trim()).not.toBe("");
    expect(words).not.toMatch(/[{}]/);
    const plain = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => `<${name}>`);
    for (const value of plain.filter((value) => Object.values(values).includes(value))) expect(words).toContain(value);
  });
});

describe("X3: the checks themselves", () => {
  it.each([
    "{count, plural, one {#}",
    "{name",
    "{n, plural, one {x}}",
    "<link>terms",
    "<b>terms</b>",
    "{at, date, nosuchformat",
  ])("X3: notice that %j is not ICU", (message) => {
    expect(() => say("en", message, valuesFor(message))).toThrow();
  });
});
