import { z } from "zod";
import { nameField, newPasswordField } from "@/lib/web/fields";

export const detailsForm = (emailAddress: string) =>
  z.object({
    "first-name": nameField("first-name"),
    "last-name": nameField("last-name"),
    password: newPasswordField(emailAddress),
    terms: z.literal("on", "reasons.terms"),
  });
