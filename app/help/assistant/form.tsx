"use client";

import { useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type Answers = { told: string; list: { href: string; title: string; detail: string }[]; contact: string };

type AssistantFormProps = {
  question: string;
  longest: number;
  answers: Answers;
  words: Record<"question" | "hint" | "ask" | "handOverTitle" | "handOver" | "toPerson", string>;
};

const REST_MS = 250;

/** Asks when it is sent; with a script also after each rest in typing, the older request given up. */
export function AssistantForm({ question, longest, answers, words }: AssistantFormProps) {
  const [{ told, list, contact }, setAnswers] = useState(answers);
  const latest = useRef<AbortController>(undefined);

  const ask = async (typed: string) => {
    latest.current?.abort();
    const { signal } = (latest.current = new AbortController());
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    if (signal.aborted) return;
    const answer = await fetch(`/help/assistant/answers?question=${encodeURIComponent(typed)}`, { signal });
    setAnswers((await answer.json()) as Answers);
  };

  return (
    <>
      <form action="/help/assistant" data-assistant="" className="flex flex-col gap-3">
        <Field
          label={words.question}
          hint={words.hint}
          name="question"
          type="search"
          maxLength={longest}
          autoComplete="off"
          defaultValue={question}
          // Without an answer what stands there stays; sending the form asks again.
          onInput={(event) => void ask(event.currentTarget.value).catch(() => undefined)}
        />
        <Button type="submit">{words.ask}</Button>
      </form>
      <p role="status" className="min-h-6 text-note text-ink-soft">
        {told}
      </p>
      <AnswerList list={list} />
      <section aria-labelledby="hand-over" className="flex flex-col gap-3 border-t border-line pt-5">
        <h2 id="hand-over" className="text-section font-semibold tracking-tight">
          {words.handOverTitle}
        </h2>
        <p>{words.handOver}</p>
        <p>
          <ButtonLink variant="secondary" href={contact}>
            {words.toPerson}
          </ButtonLink>
        </p>
      </section>
    </>
  );
}

/** The whole card can be pressed. */
function AnswerList({ list }: Pick<Answers, "list">) {
  return (
    <ol className="-mt-4 flex flex-col gap-3">
      {list.map(({ href, title, detail }) => (
        <li
          key={href}
          className="relative rounded-card border border-line bg-surface px-5 py-4 shadow-control transition-colors hover:border-accent"
        >
          <h2 className="font-semibold">
            <a href={href} className="rounded-mark after:absolute after:inset-0">
              {title}
            </a>
          </h2>
          <p className="text-note text-ink-soft">{detail}</p>
        </li>
      ))}
    </ol>
  );
}
