import { z } from "zod";
import { emailAddressField } from "@/lib/web/fields";

export const newAddressForm = z.object({ "email-address": emailAddressField });
