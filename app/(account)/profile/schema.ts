import { z } from "zod";
import { settingFields, type Setting } from "@/lib/rules/profile";
import { profileField } from "@/lib/web/fields";

const version = z.string().max(50).catch("");

const [firstName, lastName] = settingFields.name;

/** The form of each setting. */
export const settingForms = {
  name: z.object({ version, [firstName]: profileField(firstName), [lastName]: profileField(lastName) }),
  phone: z.object({ version, phone: profileField("phone") }),
  "postal-address": z.object({ version, "postal-address": profileField("postal-address") }),
  "job-title": z.object({ version, "job-title": profileField("job-title") }),
  company: z.object({ version, company: profileField("company") }),
  "time-zone": z.object({ version, "time-zone": profileField("time-zone") }),
} satisfies Record<Setting, z.ZodType>;
