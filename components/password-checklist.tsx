"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { unmetPasswordRules } from "@/lib/rules/password";

type PasswordChecklistProps = {
  emailAddress: string;
  /** The password field of the same form. */
  inputId: string;
  /** Said by screen readers beside a rule that is met. */
  metLabel: string;
  /** The list of rules, made on the server: PasswordRules. */
  children: ReactNode;
};

/** Ticks each rule of the list as soon as the password meets it. Without a script, the list stays a plain one. */
export function PasswordChecklist({ emailAddress, inputId, metLabel, children }: PasswordChecklistProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const input = document.getElementById(inputId) as HTMLInputElement;
    const tick = () => {
      const unmet: string[] = unmetPasswordRules(input.value, emailAddress);
      list.current?.querySelectorAll<HTMLElement>("[data-rule]").forEach((rule) => {
        const met = !unmet.includes(rule.dataset.rule!);
        rule.dataset.met = `${met}`;
        rule.querySelector("[data-state]")!.textContent = met ? metLabel : "";
      });
    };
    tick();
    input.addEventListener("input", tick);
    return () => input.removeEventListener("input", tick);
  });

  return <div ref={list}>{children}</div>;
}
