import { z } from "zod";
import { newPasswordField } from "@/lib/web/fields";

export const setPasswordForm = (emailAddress: string) =>
  z
    .object({ "new-password": newPasswordField(emailAddress), "confirm-new-password": z.string().default("") })
    .refine((form) => form["new-password"] === form["confirm-new-password"], {
      path: ["confirm-new-password"],
      error: "reasons.confirmation",
    });
