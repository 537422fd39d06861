import { z } from "zod";
import { emailAddressField } from "@/lib/web/fields";

export const companyForm = z.object({ "email-address": emailAddressField });
