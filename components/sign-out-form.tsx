import { Button } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-button";

type SignOutFormProps = {
  formToken: string;
  /** What to end: this session, also the trust in this device, or everything everywhere. */
  scope: "session" | "device" | "everywhere";
  label: string;
  quiet?: boolean;
};

/** Signing out is a plain form: it works without a script. */
export function SignOutForm({ formToken, scope, label, quiet }: SignOutFormProps) {
  return (
    <form method="post" action="/sign-out">
      <input type="hidden" name="form-token" value={formToken} />
      <input type="hidden" name="scope" value={scope} />
      {quiet ? (
        <TextButton>{label}</TextButton>
      ) : (
        <Button type="submit" variant="secondary">
          {label}
        </Button>
      )}
    </form>
  );
}
