import type { Words } from "@/lib/words";

/** What every template is given besides its own props: the words of one language and the settings shown in a mail. */
export type MailHouse = { words: Words; language: string; brand: string; appUrl: string; supportEmail: string };

export type RenderedMail = { subject: string; text: string; html: string };

/** One part of a mail. It is written once and appears in the text and in the HTML alike. A quote is a stranger's words. */
export type Block =
  | { paragraph: string }
  | { quote: string }
  | { code: string }
  | { button: string; to: string }
  | { link: string; to: string };

/** The notes stand below the blocks, in small: where it was asked for, what to do if it was not you. */
type MailParts = { subject: string; heading: string; blocks: Block[]; notes: string[] };

/** Every mail leads to it (SPEC H1). */
const HELP = "/help/sign-in";

/** Lays out a mail. Everything given is plain text and shown as such; `to` is a path of the portal. */
export function frameMail(house: MailHouse, { subject, heading, blocks, notes }: MailParts): RenderedMail {
  const { words, supportEmail } = house;
  const text = [
    heading,
    ...blocks.map((block) => blockAsText(block, house.appUrl)),
    ...notes,
    [
      "-- ",
      house.brand,
      `${words("mail.links.help")} ${house.appUrl}${HELP}`,
      `${words("mail.links.support")} ${supportEmail}`,
    ].join("\n"),
  ].join("\n\n");
  const html = page({
    language: escaped(house.language),
    subject: escaped(subject),
    brand: escaped(house.brand),
    heading: escaped(heading),
    body: blocks.map((block) => blockAsHtml(block, house.appUrl)).join("\n"),
    notes: notesAsHtml(notes),
    footer: `<a class="soft" href="${escaped(house.appUrl + HELP)}" style="${SOFT}">${escaped(words("mail.links.help"))}</a> · ${escaped(words("mail.links.support"))} <a class="soft" href="mailto:${escaped(supportEmail)}" style="${SOFT}">${escaped(supportEmail)}</a>`,
  });
  return { subject, text: `${text}\n`, html };
}

/** Makes any text safe between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function blockAsText(block: Block, appUrl: string): string {
  if ("paragraph" in block) return block.paragraph;
  if ("quote" in block) return block.quote.replace(/^/gm, "> ");
  if ("code" in block) return block.code;
  return `${"button" in block ? block.button : block.link}\n${appUrl}${block.to}`;
}

function blockAsHtml(block: Block, appUrl: string): string {
  if ("paragraph" in block) return `<p class="ink" style="${PARAGRAPH}">${escaped(block.paragraph)}</p>`;
  if ("quote" in block) {
    return `<blockquote class="ink quote" style="${QUOTE}">${escaped(block.quote).replaceAll("\n", "<br>\n")}</blockquote>`;
  }
  if ("code" in block) return `<p class="ink code" style="${CODE}">${escaped(block.code)}</p>`;
  const address = escaped(appUrl + block.to);
  if ("button" in block) {
    return `<p style="margin:0 0 20px"><a class="button" href="${address}" style="${BUTTON}">${escaped(block.button)}</a></p>`;
  }
  return `<p style="margin:0 0 16px"><a class="link" href="${address}" style="${LINK}">${escaped(block.link)}</a></p>`;
}

function notesAsHtml(notes: string[]): string {
  if (notes.length === 0) return "";
  const lines = notes.map((note) => `<p class="soft" style="${NOTE}">${escaped(note)}</p>`);
  return `<div class="notes" style="${NOTES}">\n${lines.join("\n")}\n</div>`;
}

// Mail programs know tables and inline styles best. No colour is six digits alone: programs look for the code that way.
const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = "#16201f";
const SOFT = "color:#54605f";
const PARAGRAPH = `margin:0 0 16px;${FONT};font-size:16px;line-height:24px;color:${INK}`;
const QUOTE = `margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid #e3e1da;${FONT};font-size:16px;line-height:24px;color:${INK}`;
const NOTE = `margin:0 0 10px;${FONT};font-size:14px;line-height:21px;${SOFT}`;
const NOTES = "margin:24px 0 0;padding:20px 0 0;border-top:1px solid #e3e1da";
const LINK = `${FONT};font-size:16px;line-height:24px;font-weight:600;color:#0b5c68;text-decoration:underline`;
const CODE =
  `margin:8px 0 24px;padding:18px 8px 18px 16px;background:#f1f3f0;border-radius:10px;text-align:center;` +
  `font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:32px;line-height:40px;` +
  `font-weight:600;letter-spacing:8px;color:${INK}`;
const BUTTON =
  `display:inline-block;padding:12px 22px;background:#0b5c68;border-radius:8px;${FONT};` +
  `font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none`;
const DARK = [
  ".back{background:#0e1213!important}",
  ".card{background:#171b1d!important;border-color:#2a3335!important}",
  ".ink{color:#ebeeec!important}",
  ".soft{color:#a3afae!important}",
  ".code{background:#20282a!important}",
  ".notes,.quote{border-color:#2a3335!important}",
  ".link{color:#7ccdd5!important}",
  ".button{background:#7ccdd5!important;color:#05262b!important}",
].join("");

function page(
  parts: Record<"language" | "subject" | "brand" | "heading" | "body" | "notes" | "footer", string>,
): string {
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${parts.subject}</title>
<style>@media (prefers-color-scheme:dark){${DARK}}@media (max-width:480px){.card{padding:24px 20px 14px!important}}</style>
</head>
<body class="back" style="margin:0;padding:0;background:#f6f5f2;-webkit-text-size-adjust:100%">
<table role="presentation" class="back" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f5f2">
<tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:520px;text-align:left">
<tr><td class="ink" style="padding:0 4px 16px;${FONT};font-size:17px;line-height:24px;font-weight:700;color:${INK}">${parts.brand}</td></tr>
<tr><td class="card" style="padding:32px 32px 22px;background:#ffffff;border:1px solid #e3e1da;border-radius:14px">
<h1 class="ink" style="margin:0 0 16px;${FONT};font-size:24px;line-height:32px;font-weight:700;color:${INK}">${parts.heading}</h1>
${parts.body}
${parts.notes}
</td></tr>
<tr><td class="soft" style="padding:20px 4px 0;${FONT};font-size:13px;line-height:21px;${SOFT}">
${parts.footer}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
