"use client";

import { useEffect, useState } from "react";
import { CopyButton } from "@/components/copy-button";
import { CheckRow } from "@/components/check-row";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { writeChecks } from "@/lib/rules/check-result";
import { clockVerdict, type BrowserCheck, type CheckVerdict } from "@/lib/rules/browser-check";

/** What came of one check, and what to say of it. */
export type CheckResult = { verdict: CheckVerdict; text: string };

type BrowserChecksProps = {
  /** In order, each with what the server alone can tell. */
  checks: { id: BrowserCheck; label: string; seen: CheckResult }[];
  /** What this browser's own script may find, in words; `{difference}` is put in here. */
  own: Record<"javascript" | "storage" | "reachable", { fine: string; problem: string }> & {
    clock: { fine: string; ahead: string; behind: string };
  };
  verdicts: Record<CheckVerdict, string>;
  words: Record<"results" | "report" | "reportLead" | "copy" | "copied" | "notCopied" | "toContact", string>;
  /** The page that hands over to support; the results come along. */
  contact: string;
  /** The first line of the text. */
  reportHead: string;
  /** The language of the words, for amounts. */
  locale: string;
};

const PATIENCE_MS = 5000;

/** What was found, line by line, and the same as a text. Without a script it shows what the server saw. */
export function BrowserChecks({ checks, own, verdicts, words, contact, reportHead, locale }: BrowserChecksProps) {
  const [found, setFound] = useState<Partial<Record<BrowserCheck, CheckResult>>>({});
  useEffect(() => {
    let isThere = true;
    void lookAround(own, locale).then((all) => {
      if (isThere) setFound(all);
    });
    return () => {
      isThere = false;
    };
  }, [own, locale]);

  const results = checks.map(({ id, label, seen }) => ({ id, label, ...(found[id] ?? seen) }));
  const lines = results.map(({ label, verdict, text }) => `${label}: ${verdicts[verdict]}. ${text}`);
  const report = [reportHead, ...lines].join("\n");
  const told = writeChecks(results.map(({ id, verdict }) => ({ of: "browser", check: id, says: verdict })));
  return (
    <>
      <Card title={words.results}>
        <ul className="flex flex-col divide-y divide-line border-t border-line">
          {results.map((result) => (
            <CheckRow key={result.id} {...result} word={verdicts[result.verdict]} />
          ))}
        </ul>
      </Card>
      <Card title={words.report} lead={words.reportLead}>
        <p className="pb-4 text-note break-words whitespace-pre-line select-all" data-report="">
          {report}
        </p>
        <CopyButton label={words.copy} text={report} words={words} />
      </Card>
      <p className="text-note print:hidden">
        <TextLink href={`${contact}&checks=${told}`} alone>
          {words.toContact}
        </TextLink>
      </p>
    </>
  );
}

async function lookAround(own: BrowserChecksProps["own"], locale: string) {
  const storage = keepsThings() ? "fine" : "problem";
  const { isReachable, clock } = await askServer();
  const reachable = isReachable ? "fine" : "problem";
  return {
    javascript: { verdict: "fine", text: own.javascript.fine },
    storage: { verdict: storage, text: own.storage[storage] },
    reachable: { verdict: reachable, text: own.reachable[reachable] },
    ...(clock ? { clock: clockResult(clock, own.clock, locale) } : {}),
  } satisfies Partial<Record<BrowserCheck, CheckResult>>;
}

function clockResult(
  clock: ReturnType<typeof clockVerdict>,
  words: BrowserChecksProps["own"]["clock"],
  locale: string,
): CheckResult {
  if (clock.verdict === "fine") return { verdict: "fine", text: words.fine };
  const unit = { style: "unit", unit: "minute", unitDisplay: "long" } as const;
  const difference = new Intl.NumberFormat(locale, unit).format(clock.minutes);
  return { verdict: "problem", text: words[clock.direction].replace("{difference}", difference) };
}

function keepsThings(): boolean {
  try {
    for (const storage of [window.localStorage, window.sessionStorage]) {
      storage.setItem("check", "1");
      storage.removeItem("check");
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether our own address answers, and what time it is there; the answer was under way half of the time it took. */
async function askServer(): Promise<{ isReachable: boolean; clock: ReturnType<typeof clockVerdict> | null }> {
  try {
    const before = Date.now();
    const answer = await fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    const between = (before + Date.now()) / 2;
    const there = Date.parse(answer.headers.get("date") ?? "");
    const { status } = (await answer.json()) as { status?: string };
    return { isReachable: status === "ok", clock: there ? clockVerdict(between, there) : null };
  } catch {
    return { isReachable: false, clock: null };
  }
}
