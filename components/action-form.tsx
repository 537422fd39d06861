"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useRef, useState, useTransition, type FormEvent, type ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import type { CompanyReport } from "@/lib/rules/company-check";

/** What an action answers (lib/web/form-state.ts). */
export type FormAnswer = {
  alert?: { tone: "danger" | "warning" | "info" | "success"; text: string };
  errors?: Record<string, string>;
  values?: Record<string, string>;
  report?: CompanyReport;
};

/** Words for what only the browser can notice. */
export type FormTroubleWords = { stale: string; offline: string; unreachable: string };

export type ActionFormProps = {
  action: (previous: FormAnswer, form: FormData) => Promise<FormAnswer>;
  /** Binds the form to the attempt or session that its page was made for. */
  formToken?: string;
  trouble: FormTroubleWords;
  /** What is to be said before anything was sent. */
  initial?: FormAnswer;
  children: (answer: FormAnswer, pending: boolean) => ReactNode;
  /** What stands below the form, outside of it. */
  after?: (answer: FormAnswer) => ReactNode;
};

/**
 * A form that posts to its action with and without JavaScript. With it, an action that cannot be reached any more
 * (a new build, no connection) is told above the form, and everything typed stays.
 */
export function ActionForm({ action, formToken, trouble, initial = {}, children, after }: ActionFormProps) {
  const [posted, postAction] = useActionState(action, initial);
  const [fetched, setFetched] = useState<FormAnswer>();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const answer = fetched ?? posted;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-answer]")?.focus();
  }, [answer]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(async () => {
      try {
        setFetched(await action(answer, data));
      } catch (error) {
        unstable_rethrow(error);
        setFetched({ alert: { tone: "warning", text: trouble[kindOfTrouble(error)] } });
      }
    });
  };

  return (
    <>
      <form ref={form} action={postAction} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {answer.alert ? (
          <div tabIndex={-1} data-answer="">
            <Alert tone={answer.alert.tone}>{answer.alert.text}</Alert>
          </div>
        ) : null}
        {formToken ? <input type="hidden" name="form-token" value={formToken} /> : null}
        {children(answer, pending)}
      </form>
      {after?.(answer)}
    </>
  );
}

/** A page of an older build · no connection (fetch rejects with a TypeError) · an answer that is not an action's. */
function kindOfTrouble(error: unknown): keyof FormTroubleWords {
  if (unstable_isUnrecognizedActionError(error)) return "stale";
  return error instanceof TypeError ? "offline" : "unreachable";
}
