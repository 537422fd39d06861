/** Two pages that lead to each other, three times (SPEC H5, `page-stuck`). */
export const MOST_REDIRECTS = 6;
const WITHIN_SECONDS = 60;

/** How often a browser was led on from where it was led, without a page in between, since when, and to where at last. */
export type Round = { count: number; since: number; to: string };

/** The round after one more redirect, from a page to another one: it goes on only from where the last one led. */
export function nextRound(former: Round | null, from: string, to: string, now: Date): Round {
  const isSame = former !== null && former.to === from && now.getTime() - former.since <= WITHIN_SECONDS * 1000;
  return isSame ? { ...former, count: former.count + 1, to } : { count: 1, since: now.getTime(), to };
}

/** Whether a browser goes round and round. */
export function isLoop({ count }: Round): boolean {
  return count >= MOST_REDIRECTS;
}

/** A round as a cookie's value. */
export function roundAsText({ count, since, to }: Round): string {
  return `${count}.${since}.${encodeURIComponent(to)}`;
}

/** The round that a browser's cookies tell of; null for none, and for what is none. Anybody can write there. */
export function roundIn(cookies: string): Round | null {
  const [, count, since, to] =
    /(?:^|; )(?:__Host-)?round=(\d)\.(\d{1,15})\.([\w%.~-]{1,600})(?:;|$)/.exec(cookies) ?? [];
  if (!count || !since || !to) return null;
  try {
    return { count: Number(count), since: Number(since), to: decodeURIComponent(to) };
  } catch {
    return null;
  }
}

/** Whether a browser is in the middle of something: only then it can be led round. */
export function hasAttempt(cookies: string): boolean {
  return /(?:^|; )(?:__Host-)?attempt=/.test(cookies);
}
