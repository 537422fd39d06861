import { IconFrame } from "@/components/ui/icon-frame";
import type { PasswordRule } from "@/lib/rules/password";

/** The rules of a password as a plain list. PasswordChecklist, around it, ticks them by `data-met`. */
export function PasswordRules({ id, rules }: { id: string; rules: { id: PasswordRule; label: string }[] }) {
  return (
    <ul id={id} className="grid gap-1.5">
      {rules.map((rule) => (
        <li
          key={rule.id}
          data-rule={rule.id}
          aria-live="polite"
          aria-atomic="true"
          className="group signed text-ink-soft data-[met=true]:text-success"
        >
          <IconFrame size="small">
            <path d="M10 8.75a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 0 0 0-2.5Z" className="group-data-[met=true]:hidden" />
            <path d="m4.75 10.5 3.5 3.5 7-8" className="hidden group-data-[met=true]:block" />
          </IconFrame>
          <span>
            {rule.label} <span className="sr-only" data-state="" />
          </span>
        </li>
      ))}
    </ul>
  );
}
