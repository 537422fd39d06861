import { after, newPerson, openBrowser } from "../people";
import { signInWithApp, turnOnApp } from "../second-steps";

/** How many sign in at once. */
export const AT_ONCE = 2;
const SIGN_INS = 60;

/** Somebody with an app, who signs in again and again. */
export type Signer = { address: string; key: string; turn: number; browser: ReturnType<typeof openBrowser> };
/** How long each sign-in took, in ms, and how many were refused. */
export type Signed = { times: number[]; refused: number };

export async function makeSigners(): Promise<Signer[]> {
  const signers: Signer[] = [];
  for (let turn = 0; turn < AT_ONCE; turn++) {
    const browser = openBrowser(`198.18.9.${turn}`);
    const at = after({ hours: -1 }, new Date());
    const { address, key } = await turnOnApp(await newPerson(`signs-in-${turn}@company.example`, at, browser), at);
    signers.push({ address, key, browser, turn: 0 });
  }
  return signers;
}

/** Signs in, some at once, until `over` is done, and at least so often. */
export async function signInUntil(signers: Signer[], over: Promise<unknown>): Promise<Signed> {
  const signed: Signed = { times: [], refused: 0 };
  let isOver = false;
  const ended = over.finally(() => (isOver = true));
  const going = signers.map(async (signer) => {
    while (!isOver || signed.times.length < SIGN_INS) {
      const begin = performance.now();
      await signInOnce(signer).catch(() => signed.refused++);
      signed.times.push(performance.now() - begin);
    }
  });
  await Promise.all([ended, ...going]);
  return signed;
}

/** Each a minute after the one before, as the portal sees it: the app shows a new code then. */
export function signInOnce(signer: Signer) {
  const at = after({ minutes: ++signer.turn }, new Date());
  return signInWithApp(signer, signer.browser, at);
}

/** The time that this share of all stays below. */
export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
