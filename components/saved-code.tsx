"use client";

import { CopyButton } from "@/components/copy-button";
import { useRuns } from "@/components/use-runs";
import { Button, ButtonLink } from "@/components/ui/button";

type SavedCodeProps = {
  code: string;
  downloadAddress: string;
  words: { label: string; copy: string; copied: string; notCopied: string; download: string; print: string };
};

/** A code to keep, shown once: copy it, keep it as a file, print it. Without a script the file is left, and the eye. */
export function SavedCode({ code, downloadAddress, words }: SavedCodeProps) {
  const runs = useRuns();
  return (
    <div className="flex flex-col gap-3">
      <p className="rounded-control border border-line-strong bg-sunken px-3 py-4 text-center font-mono text-section font-semibold wrap-anywhere select-all">
        <span className="sr-only">{words.label}</span> <span data-backup-code="">{code}</span>
      </p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <CopyButton label={words.copy} text={code} words={words} />
        <ButtonLink variant="secondary" href={downloadAddress} download>
          {words.download}
        </ButtonLink>
        <span className={runs ? "" : "invisible noscript:hidden"}>
          <Button variant="secondary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </span>
      </div>
    </div>
  );
}
