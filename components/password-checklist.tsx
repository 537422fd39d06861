"use client";

import { useEffect, useRef, useState } from "react";
import { IconFrame } from "@/components/ui/icon-frame";
import { unmetPasswordRules, type PasswordRule } from "@/lib/rules/password";

type PasswordChecklistProps = {
  id?: string;
  rules: { id: PasswordRule; label: string }[];
  emailAddress: string;
  /** The password field of the same form. */
  inputId: string;
  metLabel: string;
  unmetLabel: string;
};

/** Long enough that a screen reader is not interrupted with every letter. */
const PAUSE_BEFORE_SAYING_MS = 900;

/** The rules of a password, each ticked as soon as it is met. Without a script, a plain list of them. */
export function PasswordChecklist(props: PasswordChecklistProps) {
  const { id = "password-rules", rules, emailAddress, inputId, metLabel, unmetLabel } = props;
  const [typed, setTyped] = useState("");
  const unmet = unmetPasswordRules(typed, emailAddress);

  useEffect(() => {
    const input = document.getElementById(inputId) as HTMLInputElement | null;
    const read = () => setTyped(input?.value ?? "");
    read();
    input?.addEventListener("input", read);
    return () => input?.removeEventListener("input", read);
  }, [inputId]);

  const states = rules.map((rule) => `${rule.label}: ${unmet.includes(rule.id) ? unmetLabel : metLabel}`);
  return (
    <>
      <ul id={id} className="grid gap-1.5">
        {rules.map((rule) => (
          <Rule key={rule.id} label={rule.label} met={!unmet.includes(rule.id)} metLabel={metLabel} />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {useChanges(states)}
      </p>
    </>
  );
}

function Rule({ label, met, metLabel }: { label: string; met: boolean; metLabel: string }) {
  return (
    <li className={`signed ${met ? "text-success" : "text-ink-soft"}`}>
      <IconFrame size="small">
        <path d={met ? "m4.75 10.5 3.5 3.5 7-8" : "M10 8.75a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 0 0 0-2.5Z"} />
      </IconFrame>
      <span>
        {label}
        {met ? <span className="sr-only"> ({metLabel})</span> : null}
      </span>
    </li>
  );
}

/** The states that differ from those said last, once the typing has paused. */
function useChanges(states: string[]): string {
  const all = states.join("\n");
  const said = useRef(all);
  const [news, setNews] = useState("");

  useEffect(() => {
    if (all === said.current) return;
    const pause = setTimeout(() => {
      const before = said.current.split("\n");
      const changed = all.split("\n").filter((state) => !before.includes(state));
      setNews(changed.join(". "));
      said.current = all;
    }, PAUSE_BEFORE_SAYING_MS);
    return () => clearTimeout(pause);
  }, [all]);
  return news;
}
