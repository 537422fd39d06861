/** The worker of this process, where there is one: Next bundles pages and instrumentation apart. */
export type MailWorker = { wake: () => void; stop: () => Promise<void> };

export const house = globalThis as typeof globalThis & { latchkeyMailWorker?: MailWorker };

/** Says that a mail is due. Without a worker in this process nothing happens: another's finds the mail by looking. */
export function wakeMailWorker(): void {
  house.latchkeyMailWorker?.wake();
}
