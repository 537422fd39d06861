"use client";

import { useState } from "react";
import { useRuns } from "@/components/use-runs";
import { Button } from "@/components/ui/button";

type CopyButtonProps = {
  label: string;
  /** What is copied; the page's own address when left out. */
  text?: string;
  words: { copied: string; notCopied: string };
};

/** Copies something, and says whether it went well. Without a script only its room is kept. */
export function CopyButton({ label, text, words }: CopyButtonProps) {
  const [told, setTold] = useState("");
  const runs = useRuns();
  // A browser may refuse, or ask first.
  const copy = () =>
    navigator.clipboard.writeText(text ?? window.location.href.replace(/[?#].*/, "")).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    );
  return (
    <span className={`inline-flex flex-wrap items-center print:hidden ${runs ? "" : "invisible noscript:hidden"}`}>
      <Button variant="secondary" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="text-note text-ink-soft not-empty:ms-3">
        {told}
      </span>
    </span>
  );
}
