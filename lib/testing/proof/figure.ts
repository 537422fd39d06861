/** What a figure may use while it is measured. */
export type Proving = {
  /** Tells how far it is; a long figure says something at least every half minute. */
  say: (progress: string) => void;
  /** Numbers from 0 up to 1, the same ones in every run with the same `--seed`. */
  random: () => number;
};

/** One line of the table: what was looked at, what it has to be, what it was. */
export type Line = { what: string; goal: string; measured: string; held: boolean };

/** A row of SECURITY.md's table, as a script: `npm run prove -- <name>`. */
export type Figure = {
  name: string;
  title: string;
  /** Quick figures (under half a minute) are part of `npm test`. */
  quick?: boolean;
  /** Starts what it needs, ends it again, and answers its lines. Throws only when it could not measure. */
  measure: (proving: Proving) => Promise<Line[]>;
};

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
