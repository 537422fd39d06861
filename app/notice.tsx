import { Alert, type AlertTone } from "@/components/ui/alert";
import { words } from "@/lib/web/request";

const tones = {
  expired: "warning",
  "no-attempt": "warning",
  "password-was-reset": "success",
  "signed-out": "success",
  "signed-out-everywhere": "success",
  "session-ended": "warning",
  "newer-session": "warning",
  "trust-removed": "success",
  "session-removed": "success",
} as const satisfies Record<string, AlertTone>;

/** Why the person was led here, if the address says so. Only our own notices are shown, never the address's words. */
export function Notice({ name }: { name: string | string[] | undefined }) {
  if (typeof name !== "string" || !Object.hasOwn(tones, name)) return null;
  const known = name as keyof typeof tones;
  return <Alert tone={tones[known]}>{words()(`notices.${known}`)}</Alert>;
}
