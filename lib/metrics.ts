/**
 * What is counted and timed while the portal runs, by name. Where no collector is set nobody listens, and a call costs
 * one look. What is told beside a number is a word of the code, one of few: never anything of a person, and nothing
 * that anybody typed.
 */

type Words = Record<string, string | number>;

/** What happens, counted. The table "What to watch" of the README says what each is good for. */
export const counters = {
  "latchkey.attempts.started": "journeys begun: sign-ins, new accounts, resets, re-authentications",
  "latchkey.proofs": "passwords and codes looked at, and answers of Google and companies, by outcome",
  "latchkey.sessions.begun": "journeys that ended signed in, by what was proved",
  "latchkey.account.events": "what happened to accounts, by the kinds of the activity list",
  "latchkey.throttle.refusals": "tries refused because a count was full, by the count",
  "latchkey.mail.queued": "mails put into the outbox, by kind",
  "latchkey.mail.handed_over": "what the relay said to a mail: accepted, later or refused",
  "latchkey.mail.reports": "what became of mails after that, as it was reported",
  "latchkey.hash.refused": "passwords turned away because too many waited",
} as const;

/** What takes time, in seconds. */
export const timers = {
  "http.server.request.duration": "answers, by kind of page",
  "latchkey.query.duration": "statements, the wait for a free connection included",
  "latchkey.door.wait": "passwords waiting to be let in",
  "latchkey.hash.wait": "passwords waiting for their turn",
  "latchkey.hash.duration": "one hash of a password",
} as const;

export type Counter = keyof typeof counters;
export type Timer = keyof typeof timers;

/** Whoever takes the numbers. It must not throw. */
export type Recorder = {
  count: (counter: Counter, words: Words) => void;
  time: (timer: Timer, seconds: number, words: Words) => void;
};

// Next bundles pages and actions apart; the process has one recorder all the same.
const house = globalThis as typeof globalThis & { latchkeyRecorder?: Recorder };

/** From now on numbers go to `recorder`; to nobody when it is undefined. */
export function recordTo(recorder: Recorder | undefined): void {
  house.latchkeyRecorder = recorder;
}

/** Whether anybody takes the numbers. */
export function isRecording(): boolean {
  return house.latchkeyRecorder !== undefined;
}

export function count(counter: Counter, words: Words = {}): void {
  house.latchkeyRecorder?.count(counter, words);
}

export function time(timer: Timer, milliseconds: number, words: Words = {}): void {
  house.latchkeyRecorder?.time(timer, milliseconds / 1000, words);
}

/** Times `work`, also when it fails: then `failed` stands beside the number. */
export async function timed<T>(timer: Timer, words: Words, work: () => Promise<T>): Promise<T> {
  if (!house.latchkeyRecorder) return work();
  const begin = performance.now();
  let failed = 1;
  try {
    const result = await work();
    failed = 0;
    return result;
  } finally {
    time(timer, performance.now() - begin, { ...words, failed });
  }
}
