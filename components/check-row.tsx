import { IconFrame } from "@/components/ui/icon-frame";
import type { CheckVerdict } from "@/lib/rules/browser-check";

const SIGNS: Record<CheckVerdict, { look: string; drawing: string }> = {
  fine: { look: "text-success", drawing: "m4.75 10.5 3.5 3.5 7-8" },
  problem: { look: "text-warning", drawing: "M10 3.4 17.6 16.75H2.4ZM10 8.25v3.75M10 14.3v.1" },
  unknown: { look: "text-ink-soft", drawing: "M5 10h10" },
};

type CheckRowProps = { id: string; label: string; verdict: CheckVerdict; word: string; text: string };

/** What came of one check: a sign, a word and a sentence. */
export function CheckRow({ id, label, verdict, text, word }: CheckRowProps) {
  const { look, drawing } = SIGNS[verdict];
  return (
    <li className="flex items-start gap-3 py-3.5 last:pb-0" data-check={id} data-verdict={verdict}>
      <span className={`pt-0.5 ${look}`}>
        <IconFrame>
          <path d={drawing} />
        </IconFrame>
      </span>
      <div className="min-w-0">
        <p className="font-medium">
          {label}: <span className={look}>{word}</span>
        </p>
        <p className="text-note text-ink-soft">{text}</p>
      </div>
    </li>
  );
}
