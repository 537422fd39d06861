import { checkPersonName } from "./person-name";
import { readPhone } from "./phone";

/** In code points. */
export const LONGEST_LINE = 80;
export const LONGEST_POSTAL_ADDRESS = 300;
export const MOST_ADDRESS_LINES = 7;
/** Longer input, in UTF-16 code units, is refused unread. */
const LONGEST_TYPED = 2_000;

/** What of a profile is edited at one time (SPEC G1), each at an address of its own, and the fields of its form. */
export const settingFields = {
  name: ["first-name", "last-name"],
  phone: ["phone"],
  "postal-address": ["postal-address"],
  "job-title": ["job-title"],
  company: ["company"],
  "time-zone": ["time-zone"],
} as const;
export type Setting = keyof typeof settingFields;
export type ProfileField = (typeof settingFields)[Setting][number];
/** What is empty is not there. */
export type ProfileValues = Record<ProfileField, string>;

export type ProfileProblem =
  | "first-name-missing"
  | "last-name-missing"
  | "name-too-long"
  | "name-characters"
  | "phone"
  | "line-too-long"
  | "postal-address-too-long"
  | "time-zone";

/** Whether what an address or a form names is a setting. */
export function isSetting(named: unknown): named is Setting {
  return typeof named === "string" && Object.hasOwn(settingFields, named);
}

/** Whether an account's company tells this setting, so that nobody changes it here (SPEC G1). */
export function isManaged(setting: Setting, account: { connectionId: string | null }): boolean {
  return setting === "name" && account.connectionId !== null;
}

type Read = { value: string } | { problem: ProfileProblem };

const readers: Record<ProfileField, (typed: string) => Read> = {
  "first-name": (typed) => readName("first-name", typed),
  "last-name": (typed) => readName("last-name", typed),
  phone: (typed) => {
    const phone = readPhone(typed);
    return phone === null ? { problem: "phone" } : { value: phone };
  },
  "postal-address": readPostalAddress,
  "job-title": readLine,
  company: readLine,
  "time-zone": (typed) => (typed === "" || isTimeZone(typed) ? { value: typed } : { problem: "time-zone" }),
};

/** What was typed as it is stored, or what is wrong with it. */
export function readProfileField(field: ProfileField, typed: string): Read {
  return readers[field](typed);
}

/** What is wrong while it is typed, as far as going on typing cannot mend it. */
export function problemWhileTyping(field: ProfileField, typed: string): ProfileProblem | null {
  if (field === "phone") return /[^0-9+ ().\/-]/.test(typed.normalize("NFKC")) ? "phone" : null;
  if (typed.trim() === "") return null;
  const read = readProfileField(field, typed);
  return "problem" in read ? read.problem : null;
}

/** The time zones to choose from, by their IANA names. */
export function timeZones(): string[] {
  return Intl.supportedValuesOf("timeZone");
}

const knownTimeZones: ReadonlySet<string> = new Set(timeZones());

/** Whether this server knows the rules of a time zone: one that was stored may have been renamed since. */
export function isTimeZone(named: string): boolean {
  return knownTimeZones.has(named);
}

function readName(which: "first-name" | "last-name", typed: string): Read {
  const checked = checkPersonName(typed);
  if (checked.ok) return { value: checked.name };
  return { problem: checked.reason === "missing" ? `${which}-missing` : `name-${checked.reason}` };
}

function readLine(typed: string): Read {
  if (typed.length > LONGEST_TYPED) return { problem: "line-too-long" };
  const value = tidy(typed);
  return [...value].length > LONGEST_LINE ? { problem: "line-too-long" } : { value };
}

function readPostalAddress(typed: string): Read {
  if (typed.length > LONGEST_TYPED) return { problem: "postal-address-too-long" };
  const lines = typed
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter((line) => line !== "");
  const value = lines.join("\n");
  const isTooLong = [...value].length > LONGEST_POSTAL_ADDRESS || lines.length > MOST_ADDRESS_LINES;
  return isTooLong ? { problem: "postal-address-too-long" } : { value };
}

/** One line, without control characters, broken signs, and those that turn the direction of what stands around them. */
function tidy(typed: string): string {
  const visible = typed.normalize("NFC").replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, " ");
  return visible.replace(/\s+/g, " ").trim();
}
