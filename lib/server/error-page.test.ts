import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorPages as allErrorPages, type ErrorPageStatus } from "@/lib/content/error-pages";
import { errorPage, errorPageContentSecurityPolicy } from "./error-page";

const errorPages = allErrorPages.en;

const statuses = Object.keys(errorPages).map(Number) as ErrorPageStatus[];
const page = (more: Partial<Parameters<typeof errorPage>[0]> = {}) =>
  errorPage({ status: 503, words: errorPages[503], brand: "Latchkey", language: "en", ...more });

describe("the page shown when no page can be made", () => {
  it.each(statuses)("%s: says what happened, what still works and what to do", (status) => {
    const words = errorPages[status];
    const html = page({ status, words });
    expect(html).toContain(`<title>${words.title} · Latchkey</title>`);
    for (const sentence of [words.happened, words.stillWorks, words.advice])
      expect(html).toContain(`<p>${sentence}</p>`);
    expect(html).toContain(`<a href="">${words.tryAgain}</a>`);
  });

  it("M3: nothing handed in is ever markup", () => {
    const html = page({ brand: `<b>"A" & 'B'</b>`, reference: "<script>", tryAgainAt: `"><script>` });
    expect(html).toContain("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    expect(html).not.toContain("<script");
  });

  it("shows a reference only when there is one", () => {
    expect(page({ reference: "7f3a" })).toContain("<span>7f3a</span>");
    expect(page()).not.toContain('class="reference"');
  });

  it("its policy allows its own style and nothing else inline", () => {
    const styles = [...page().matchAll(/<style>([^]*?)<\/style>/g)].map((match) => match[1] ?? "");
    expect(styles).toHaveLength(1);
    const digest = createHash("sha256")
      .update(styles[0] ?? "")
      .digest("base64");
    expect(errorPageContentSecurityPolicy).toContain(`style-src 'sha256-${digest}'`);
    expect(page()).not.toMatch(/ style=| on\w+=|<script/);
  });

  it("has no colour that the design system has not", () => {
    const css = readFileSync("app/globals.css", "utf8");
    const used = [...page().matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)];
    expect(used.length).toBeGreaterThan(20);
    for (const [, role, hex] of used) expect(css).toContain(`--color-${role}: ${hex};`);
  });
});
