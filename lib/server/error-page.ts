import { createHash } from "node:crypto";
import type { ErrorPageWords } from "@/lib/content/en/error-page";
import type { ErrorPageStatus } from "@/lib/content/error-pages";

type ErrorPage = {
  status: ErrorPageStatus;
  words: ErrorPageWords;
  brand: string;
  language: string;
  /** Finds the same failure in the log. */
  reference?: string;
  /** Where "Try again" leads: this same address by GET, when left out. */
  tryAgainAt?: string;
};

// The colours of app/globals.css, which this page cannot load; a test keeps them the same.
const style = `
:root{color-scheme:light dark;--canvas:#f6f5f2;--surface:#ffffff;--ink:#16201f;--ink-soft:#54605f;--line:#e3e1da;
--accent:#0b5c68;--accent-strong:#07444e;--accent-ink:#ffffff}
@media (prefers-color-scheme:dark){:root{--canvas:#0e1213;--surface:#161b1d;--ink:#ebeeec;--ink-soft:#a3afae;
--line:#293234;--accent:#7ccdd5;--accent-strong:#a1dfe5;--accent-ink:#05262b}}
@media (prefers-contrast:more){:root{--ink:#000000;--ink-soft:#2a3332;--line:#65706e}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--ink:#ffffff;--ink-soft:#dfe5e4;--line:#929e9d}}
*{box-sizing:border-box;margin:0}
body{min-height:100svh;padding:clamp(1rem,9vh,5.5rem) 1.25rem 2.5rem;background:var(--canvas);color:var(--ink);
font:1rem/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,Cantarell,sans-serif;
overflow-wrap:break-word;-webkit-font-smoothing:antialiased}
.page{max-width:26.5rem;margin:0 auto}
.brand{display:flex;align-items:center;gap:.625rem;min-height:2.75rem;margin-bottom:1rem;font-size:1.0625rem;
font-weight:600;letter-spacing:-.025em}
.brand svg{flex:none;color:var(--accent)}
.brand g{stroke:var(--accent-ink)}
h1{font-size:1.5rem;line-height:1.3;letter-spacing:-.025em;font-weight:600;text-wrap:balance}
p{margin-top:.75rem;color:var(--ink-soft);text-wrap:pretty}
a{display:flex;min-height:2.75rem;align-items:center;justify-content:center;margin-top:1.75rem;padding:.5rem 1.125rem;
border:1px solid transparent;border-radius:.625rem;background:var(--accent);color:var(--accent-ink);font-weight:600;
text-decoration:none}
a:hover{background:var(--accent-strong)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.reference{margin-top:1.25rem;font-size:.8125rem}
.reference span{font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,monospace;user-select:all}
@media (min-width:40rem){main{padding:2.25rem;border:1px solid var(--line);border-radius:1rem;
background:var(--surface);box-shadow:0 1px 2px rgb(22 32 31/.04),0 16px 40px rgb(22 32 31/.06)}}
`;

const mark =
  '<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><rect width="28" height="28" rx="8" ' +
  'fill="currentColor"/><g fill="none" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">' +
  '<circle cx="12" cy="9.75" r="3.75"/><path d="M12 13.5v8M12 21.5h4.5M12 17.5h3"/></g></svg>';

/** The Content-Security-Policy that goes with `errorPage`: nothing but its own style (CSP Level 3 §2.3.1, hashes). */
export const errorPageContentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A whole document to answer with when no page can be made: it needs no script, no file and no database.
 * It says what happened, what still works and what to do.
 */
export function errorPage({ status, words, brand, language, reference, tryAgainAt = "" }: ErrorPage): string {
  const text = [words.happened, words.stillWorks, words.advice].map((sentence) => `<p>${escaped(sentence)}</p>`);
  const referenceLine = reference
    ? `<p class="reference">${escaped(words.reference)} <span>${escaped(reference)}</span></p>`
    : "";
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(words.title)} · ${escaped(brand)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body data-status="${status}">
<div class="page">
<header class="brand">${mark}${escaped(brand)}</header>
<main>
<h1>${escaped(words.title)}</h1>
${text.join("\n")}
<a href="${escaped(tryAgainAt)}">${escaped(words.tryAgain)}</a>
${referenceLine}
</main>
</div>
</body>
</html>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
