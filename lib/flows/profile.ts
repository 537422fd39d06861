import { recordEvent } from "@/db/account-events";
import { lockAccount } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import { findPhotoDigest } from "@/db/photos";
import { findProfile, saveProfile, setNames } from "@/db/profiles";
import { done, refused, type Outcome, type Refusal } from "@/lib/rules/outcome";
import { isManaged, settingFields, type ProfileValues, type Setting } from "@/lib/rules/profile";
import { versionOf } from "@/lib/rules/setting-version";
import type { Visitor } from "@/lib/rules/visitor";
import { placeOf } from "./events";

type Owner = { accountId: string; account: { id: string; connectionId: string | null } };

/** What a person has told of themselves, and which photo they have (SPEC G1). */
export async function viewProfile(accountId: string): Promise<{ values: ProfileValues; photo: string | null }> {
  return { values: await valuesOf(accountId), photo: await findPhotoDigest(accountId) };
}

async function valuesOf(accountId: string): Promise<ProfileValues> {
  const found = await findProfile(accountId);
  if (!found) throw new Error("This account is gone.");
  const told = (setting: keyof typeof columns) => found.profile?.[columns[setting]] ?? "";
  return {
    "first-name": found.firstName,
    "last-name": found.lastName,
    phone: told("phone"),
    "postal-address": told("postal-address"),
    "job-title": told("job-title"),
    company: told("company"),
    "time-zone": told("time-zone"),
  };
}

/** The values of one setting, and the version that says which they are. */
export function shownOf(setting: Setting, values: ProfileValues): { shown: string[]; version: string } {
  const shown = settingFields[setting].map((field) => values[field]);
  return { shown, version: versionOf(shown) };
}

/**
 * Saves one setting, whose values have passed their rules (SPEC G1). `version` says which values the form was made from:
 * where they were changed since, nothing is overwritten, and the answer says what they are now.
 */
export async function saveSetting(
  { accountId, account }: Owner,
  setting: Setting,
  typed: Partial<ProfileValues>,
  version: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"managed"> | (Refusal<"changed-meanwhile"> & { shown: string[]; version: string })> {
  if (isManaged(setting, account)) return refused("managed");
  return inTransaction(async () => {
    await lockAccount(accountId);
    const values = await valuesOf(accountId);
    const current = shownOf(setting, values);
    const wanted = shownOf(setting, { ...values, ...typed });
    // The same form sent twice finds its own work done.
    if (wanted.version === current.version) return done;
    if (version !== current.version) return { ...refused("changed-meanwhile"), ...current };
    await write(accountId, setting, wanted.shown);
    if (setting === "name") await recordEvent({ ...placeOf(account, visitor), kind: "name-changed", at: now });
    return done;
  });
}

const columns = {
  phone: "phone",
  "postal-address": "postalAddress",
  "job-title": "jobTitle",
  company: "company",
  "time-zone": "timeZone",
} as const satisfies Record<Exclude<Setting, "name">, string>;

async function write(accountId: string, setting: Setting, [first = "", second = ""]: string[]): Promise<void> {
  if (setting === "name") await setNames(accountId, { firstName: first, lastName: second });
  else await saveProfile(accountId, { [columns[setting]]: first || null });
}
