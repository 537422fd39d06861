/** Longer input is refused unread: 64 for the local part, "@" and 255, as RFC 5321 §4.5.3.1 counts them. */
const LONGEST_TYPED_ADDRESS = 320;
/** What a mail server is bound to take: RFC 5321 §4.5.3.1.3 allows a path of 256 with its angle brackets. */
export const LONGEST_ADDRESS = 254;
export const LONGEST_LOCAL_PART = 64;

/** RFC 5322 §3.2.3 dot-atom: no quotes, no comments, no white space, nothing outside ASCII. */
const DOT_ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** What IDNA 2008 lets a person type into a domain (RFC 5892): letters, marks, digits, hyphens and two middle dots. */
const DOMAIN_AS_TYPED = /^[a-zA-Z0-9.\p{L}\p{M}\p{Nd}·・-]+$/u;
/** Characters that nobody sees, and that URL parsing drops. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** RFC 5890 §2.3.1: letters, digits, hyphens, 1 to 63, no hyphen at either end. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one spelling under which an address is stored, compared and mailed, or null where it is no address that
 * Latchkey takes: surrounding white space gone, local part in ASCII, domain as A-labels, both in lower case.
 * Two people can never share it, and no look-alike of an address turns into that address (SPEC C7).
 */
export function parseEmailAddress(typed: string): string | null {
  if (typed.length > LONGEST_TYPED_ADDRESS) return null;
  const [local = "", domain = "", ...more] = typed.trim().split("@");
  if (more.length > 0 || local.length > LONGEST_LOCAL_PART || !DOT_ATOM.test(local)) return null;
  const labels = toALabels(domain);
  if (!labels || !isDomain(labels)) return null;
  const address = `${local.toLowerCase()}@${labels}`;
  return address.length <= LONGEST_ADDRESS ? address : null;
}

/** The domain of an address that `parseEmailAddress` made: A-labels in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

function toALabels(domain: string): string | null {
  if (!DOMAIN_AS_TYPED.test(domain) || INVISIBLE.test(domain) || [...domain].some(imitatesAscii)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

/** Two labels or more; a last label of digits would make it an IP address (WHATWG URL §3.5, "ends in a number"). */
function isDomain(hostname: string): boolean {
  const labels = hostname.split(".");
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? "");
}

/**
 * Whether a character outside ASCII is a spelling of something else (Kelvin sign, full-width letters) or has an ASCII
 * letter as its other case (dotless i, sharp s): some software on the way would take it for that letter.
 */
function imitatesAscii(character: string): boolean {
  if (character <= "\u007f") return false;
  const upper = character.toUpperCase();
  const lower = character.toLowerCase();
  return character.normalize("NFKC") !== character || /[a-z]/i.test(upper + lower + lower.toUpperCase());
}
