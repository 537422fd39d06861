/** What a flow answers: done, or refused for a reason that has words in every language (lib/content/en/reasons.ts). */
export type Outcome<Reason extends string> = { ok: true } | Refusal<Reason>;

/** `until` says when it is worth trying again: null when waiting does not help. */
export type Refusal<Reason extends string> = { ok: false; reason: Reason; until: Date | null };

export const done = { ok: true } as const;

export function refused<Reason extends string>(reason: Reason, until: Date | null = null): Refusal<Reason> {
  return { ok: false, reason, until };
}

/** Thrown when so many sign-ins wait for their turn that this one would take too long; nothing was changed. */
export class TooBusy extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super("Too many sign-ins at once.");
    this.name = "TooBusy";
  }
}
