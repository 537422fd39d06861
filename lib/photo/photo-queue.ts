import { TooBusy } from "@/lib/rules/outcome";

/** A photo waits this long for its turn at most. */
const LONGEST_WAIT_MS = 8000;

// Next bundles pages apart; the process unpacks one photo at a time all the same, so that its memory stays flat.
const house = globalThis as typeof globalThis & { latchkeyPhotoTurn?: Promise<unknown> };

/** Runs `work` when nobody else's runs in this process, first come first served. Rejects with TooBusy when that takes too long. */
export async function inPhotoQueue<T>(work: () => Promise<T>, longestWaitMs = LONGEST_WAIT_MS): Promise<T> {
  const former = house.latchkeyPhotoTurn ?? Promise.resolve();
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = former.then(() => {
    clearTimeout(timer);
    return isOver ? undefined : work();
  });
  house.latchkeyPhotoTurn = turn.catch(() => undefined);
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(new TooBusy(Math.ceil(longestWaitMs / 1000)));
    }, longestWaitMs);
  });
  return Promise.race([turn as Promise<T>, tooLong]);
}
