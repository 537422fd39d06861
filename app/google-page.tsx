import { GoOn } from "@/components/go-on";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { isGoogleProblem } from "@/lib/rules/google-identity";
import { words } from "@/lib/web/language";

const GO = "/sign-in/google/go";
/** What a request's id looks like; anything else in the address is not shown. */
const REFERENCE = /^[\w-]{1,64}$/;

export type GoogleQuery = { problem?: string | string[]; reference?: string | string[] };

type GooglePageProps = {
  query: GoogleQuery;
  lead: string;
  /** Where whoever does not want Google goes. */
  other: { label: string; href: string };
};

/** Sends the person to Google; where that failed, says what happened and what to do (SPEC C6). */
export async function GooglePage({ query: { problem, reference }, lead, other }: GooglePageProps) {
  const say = await words();
  const failed = isGoogleProblem(problem);
  const isShown = typeof reference === "string" && REFERENCE.test(reference);
  return (
    <>
      <Heading title={say("google.heading")} lead={lead} />
      {failed ? <Alert tone="danger">{say(`google.problems.${problem}`)}</Alert> : <GoOn to={GO} />}
      <ButtonLink href={GO}>{say(failed ? "google.tryAgain" : "google.goOn")}</ButtonLink>
      <p className="text-note">
        <TextLink href={other.href} alone>
          {other.label}
        </TextLink>
      </p>
      {failed && isShown ? <p className="text-note text-ink-soft">{say("google.reference", { reference })}</p> : null}
    </>
  );
}
