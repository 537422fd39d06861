import { GooglePage, type GoogleQuery } from "@/app/google-page";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";

export const generateMetadata = pageTitle("reauthenticate.title");

/** The first factor of a re-authentication without a password (SPEC T1). */
export default async function ReauthenticateGooglePage({ searchParams }: { searchParams: Promise<GoogleQuery> }) {
  await requireAccount("/reauthenticate/google");
  await requireStep("/reauthenticate/google");
  const say = await words();
  const other = { label: say("reauthenticate.cancel"), href: "/security" };
  return <GooglePage query={await searchParams} lead={say("reauthenticate.googleLead")} other={other} />;
}
