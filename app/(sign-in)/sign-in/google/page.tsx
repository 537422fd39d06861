import { GooglePage, type GoogleQuery } from "@/app/google-page";
import { requireStep } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";

export const generateMetadata = pageTitle("google.heading");

export default async function SignInGooglePage({ searchParams }: { searchParams: Promise<GoogleQuery> }) {
  await requireStep("/sign-in/google");
  const say = await words();
  const other = { label: say("google.otherWay"), href: "/sign-in" };
  return <GooglePage query={await searchParams} lead={say("google.lead")} other={other} />;
}
