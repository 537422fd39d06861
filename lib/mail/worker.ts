import { claimDueMail, expireOldMail, hurryPutOffMail, nextDueAt, type ClaimedMail } from "@/db/outbox";
import { log } from "@/lib/log";
import { deliverMail } from "./deliver";
import { watchRelay } from "./relay-return";
import { closeRelay } from "./send";
import { house, type MailWorker } from "./worker-bell";

/** How long a claim holds: longer than any sending takes. After it, the mail of a dead process is sent by another. */
export const LEASE_MS = 60_000;

/** How many mails one process sends at a time. */
export const AT_ONCE = 4;

/** Mail queued by other processes is looked for this often; that of this process rings (SPEC M2: sent at once). */
const LOOK_EVERY_MS = 1_000;
const SHORTEST_REST_MS = 50;
const TIDY_EVERY_MS = 10_000;

/** Begins to send what is in the outbox, now and as it comes. Once a process; a second call changes nothing. */
export function startMailWorker(): void {
  house.latchkeyMailWorker ??= createMailWorker();
}

/** Claims nothing more and resolves when what is in flight has been sent and recorded. */
export async function stopMailWorker(): Promise<void> {
  const worker = house.latchkeyMailWorker;
  house.latchkeyMailWorker = undefined;
  await worker?.stop();
  closeRelay();
}

function createMailWorker(): MailWorker {
  const bell = createBell();
  const stop = new AbortController();
  const send = createSender(stop.signal);
  const inFlight = new Set<Promise<void>>();
  let tidyAt = 0;

  async function startNext(): Promise<boolean> {
    const mail = inFlight.size < AT_ONCE ? await claimDueMail(new Date(), LEASE_MS) : null;
    if (!mail) return false;
    const sending = surviving(() => send(mail)).then(() => {
      inFlight.delete(sending);
      bell.ring();
    });
    inFlight.add(sending);
    return true;
  }

  async function tidy(): Promise<void> {
    const now = Date.now();
    if (now < tidyAt) return;
    await expireOldMail(new Date(now));
    tidyAt = now + TIDY_EVERY_MS;
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      bell.still();
      const rest = await surviving(async () => {
        if (await startNext()) return 0;
        await tidy();
        return restFor(inFlight.size < AT_ONCE ? await nextDueAt(new Date()) : null);
      });
      if (rest !== 0) await bell.rungWithin(rest ?? LOOK_EVERY_MS);
    }
    await Promise.all(inFlight);
  }

  const ended = run();
  return {
    wake: bell.ring,
    stop() {
      stop.abort();
      bell.ring();
      return ended;
    },
  };
}

/** Sends one mail. When the relay is back with it, what waited for the relay is due, too. */
function createSender(stopping: AbortSignal): (mail: ClaimedMail) => Promise<void> {
  const isRelayBack = watchRelay();
  return async (mail) => {
    const delivery = await deliverMail(mail, { stopping });
    const now = new Date();
    if (isRelayBack(delivery, now)) await hurryPutOffMail(now);
  };
}

/** A database that is away, or anything else, never ends the worker. What was claimed is due again after its lease. */
async function surviving<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    // Only the name: a failed statement's message carries its values.
    log().warn({ reason: error instanceof Error ? error.name : "unknown" }, "mail worker: will try again");
    return undefined;
  }
}

function restFor(dueAt: Date | null): number {
  if (!dueAt) return LOOK_EVERY_MS;
  return Math.min(Math.max(dueAt.getTime() - Date.now(), SHORTEST_REST_MS), LOOK_EVERY_MS);
}

/** A ring is never missed: one that comes before the wait ends it at once. */
function createBell() {
  let rung = false;
  let answer = () => {};
  return {
    ring() {
      rung = true;
      answer();
    },
    still() {
      rung = false;
    },
    async rungWithin(milliseconds: number): Promise<void> {
      if (rung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        answer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
