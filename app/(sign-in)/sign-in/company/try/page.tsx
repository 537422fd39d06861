import { Heading } from "@/components/ui/heading";
import { viewTrial } from "@/lib/flows/start-attempt";
import { toTrialOver } from "@/lib/web/attempt";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { startTrial } from "./actions";
import { TrialForm } from "./form";

export const generateMetadata = pageTitle("company.title");

/** Where a link of the command line leads: a company sign-in in test mode, for one address (SPEC O4). */
export default async function TrialPage({ searchParams }: { searchParams: Promise<{ link?: string | string[] }> }) {
  const { link } = await searchParams;
  const trial = typeof link === "string" ? await viewTrial(link) : null;
  if (typeof link !== "string" || !trial) return toTrialOver();
  const say = await words();
  return (
    <>
      <Heading title={say("company.heading", { name: trial.name })} lead={say("company.trial", trial)} />
      <TrialForm
        action={startTrial}
        trouble={await troubleWords()}
        link={link}
        label={say("company.goOn", { name: trial.name })}
      />
    </>
  );
}
