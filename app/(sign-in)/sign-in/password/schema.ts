import { z } from "zod";
import { passwordField } from "@/lib/web/fields";

export const passwordForm = z.object({ password: passwordField });
export const forgotPasswordForm = z.object({});

export const googleForm = z.object({ "return-to": z.string().default("") });
