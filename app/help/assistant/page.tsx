import { Heading } from "@/components/ui/heading";
import { LONGEST_QUESTION } from "@/lib/rules/support-case";
import { answersTo } from "@/lib/web/assistant";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { AssistantForm } from "./form";

export const generateMetadata = pageTitle("assistant.title");

/** Finds the issue, step or article that a question is about (SPEC H7); answers on submit, and as one types. */
export default async function AssistantPage({ searchParams }: { searchParams: Promise<{ question?: unknown }> }) {
  const { question } = await searchParams;
  const say = await words();
  return (
    <>
      <Heading title={say("assistant.title")} lead={say("assistant.lead")} />
      <AssistantForm
        question={typeof question === "string" ? question.slice(0, LONGEST_QUESTION) : ""}
        longest={LONGEST_QUESTION}
        answers={await answersTo(question)}
        words={{
          question: say("assistant.question"),
          hint: say("assistant.hint"),
          ask: say("assistant.ask"),
          handOverTitle: say("assistant.handOverTitle"),
          handOver: say("assistant.handOver"),
          toPerson: say("assistant.toPerson"),
        }}
      />
    </>
  );
}
