/** A form as it stands in the page's HTML: its page, where it posts to, what it carries already, its button's name. */
export type PlainForm = { page: string; action: string; fields: Record<string, string>; button: string };

/** The forms of a page, as a browser without scripts would send them. `page` is the page's own address. */
export function formsIn(html: string, page: string): PlainForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag = "", inside = ""]) => ({
    page,
    action: attribute(tag, "action"),
    fields: fieldsIn(inside),
    button: buttonIn(inside),
  }));
}

/** What stands in the element that is marked with `mark`, such as `data-key`; null where nothing is. */
export function markedText(html: string, mark: string): string | null {
  const text = new RegExp(`\\s${mark}="">([^<]*)<`).exec(html)?.[1];
  return text ? decoded(text) : null;
}

function fieldsIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input\b([^>]*)>/g)].map(([, tag = ""]) => tag);
  const sent = inputs.filter(
    (tag) => attribute(tag, "name") && (!/type="(radio|checkbox)"/.test(tag) || /checked/.test(tag)),
  );
  return Object.fromEntries(sent.map((tag) => [attribute(tag, "name"), attribute(tag, "value")]));
}

function buttonIn(html: string): string {
  const [, tag = "", inside = ""] = /<button\b([^>]*type="submit"[^>]*)>(.*?)<\/button>/s.exec(html) ?? [];
  return attribute(tag, "aria-label") || decoded(inside.replace(/<[^>]*>/g, ""));
}

function attribute(tag: string, name: string): string {
  return decoded(new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "");
}

const entities: Record<string, string> = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };

function decoded(text: string): string {
  return text.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
