import { z } from "zod";
import { newPasswordField, passwordField } from "@/lib/web/fields";

export const changePasswordForm = (emailAddress: string) =>
  z
    .object({
      "current-password": passwordField,
      "new-password": newPasswordField(emailAddress),
      "confirm-new-password": z.string().default(""),
    })
    .refine((form) => form["new-password"] === form["confirm-new-password"], {
      path: ["confirm-new-password"],
      error: "reasons.confirmation",
    });
