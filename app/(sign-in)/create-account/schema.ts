import { z } from "zod";
import { emailAddressField } from "@/lib/web/fields";

export const addressForm = z.object({ "email-address": emailAddressField, "return-to": z.string().optional() });

export const googleForm = z.object({ "return-to": z.string().default("") });
