import { connection } from "next/server";
import { settings } from "@/lib/env";

const KEEP_FOR_SECONDS = 86_400;

/** The favicon: the brand's first letter on the accent colour. */
export async function GET(): Promise<Response> {
  await connection();
  return new Response(icon(firstLetter(settings().brandName)), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'",
      "Cache-Control": `public, max-age=${KEEP_FOR_SECONDS}`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** As a person sees letters: an accent or a joined sign belongs to its letter. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name);
  return (first?.segment ?? "").toUpperCase();
}

function icon(letter: string): string {
  const safe = letter.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b5c68"/>' +
    '<text x="16" y="23" text-anchor="middle" font-family="system-ui,-apple-system,Segoe UI,Roboto,sans-serif" ' +
    `font-size="20" font-weight="700" fill="#ffffff">${safe}</text></svg>`
  );
}
