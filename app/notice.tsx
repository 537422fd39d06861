import { Alert, type AlertTone } from "@/components/ui/alert";
import { TextLink } from "@/components/ui/text-link";
import { actionPages } from "@/lib/rules/troubleshooter";
import { words } from "@/lib/web/language";

const tones = {
  expired: "warning",
  "no-attempt": "warning",
  "password-was-reset": "success",
  "signed-out": "success",
  "signed-out-everywhere": "success",
  "session-ended": "warning",
  "newer-session": "warning",
  "nothing-done": "warning",
  "trust-removed": "success",
  "session-removed": "success",
  "app-turned-on": "success",
  "app-updated": "success",
  "app-turned-off": "success",
  "backup-code-saved": "success",
  "other-code-saved": "warning",
  "password-changed": "success",
  "address-changed": "success",
  "profile-saved": "success",
  "photo-removed": "success",
  "photo-too-large": "danger",
  "photo-type": "danger",
  "photo-animated": "danger",
  "photo-pixels": "danger",
  "photo-broken": "danger",
  "photo-missing": "danger",
  "photo-changed-meanwhile": "warning",
  "photo-too-often": "warning",
  "photo-busy": "warning",
  "photo-failed": "warning",
  "google-unlinked": "success",
  "password-set": "success",
  "language-saved": "success",
  "deletion-started": "success",
  "account-kept": "success",
  "prove-once": "info",
  "trial-over": "warning",
  "settings-saved": "success",
  "license-carried": "info",
  "license-added": "success",
  "license-removed": "success",
  "product-device-removed": "success",
  "link-used": "warning",
  "recovery-over": "warning",
  "recovery-stopped": "success",
  "no-recovery": "info",
} as const satisfies Record<string, AlertTone>;

type NoticeProps = {
  name: string | string[] | undefined;
  /** Signed in, what went well is told at the top right. */
  atTheRight?: boolean;
};

/** Why the person was led here, if the address says so. Only our own notices are shown, never the address's words. */
export async function Notice({ name, atTheRight = false }: NoticeProps) {
  if (typeof name !== "string" || !Object.hasOwn(tones, name)) return null;
  const known = name as keyof typeof tones;
  const alert = (
    <Alert tone={tones[known]}>
      {(await words())(`notices.${known}`)}
      {known === "no-attempt" ? <CheckLink /> : null}
    </Alert>
  );
  if (!atTheRight || tones[known] !== "success") return alert;
  return <div className="-mb-2 max-w-96 self-end">{alert}</div>;
}

/** Where no cookie is kept every sign-in ends like this: the way to the page that looks. */
async function CheckLink() {
  return (
    <>
      {" "}
      <TextLink href={actionPages["browser-check"]}>{(await words())("help.actions.browser-check")}</TextLink>
    </>
  );
}
