import { toGoogle } from "@/lib/web/google";

/** Sends the person to Google. By GET, from a page of ours: `form-action` lets no form lead to another site. */
export async function GET(): Promise<never> {
  return toGoogle();
}
