import { freePort } from "../postgres";
import { startProduct, type Product } from "../product";
import type { House } from "./house";

/** How long a balancer waits between asking a process no more and ending it. */
const LEAVES_MS = 300;

type Start = (variables: Record<string, string>) => Promise<Product>;

/**
 * Replaces every process by one with these settings as well, one after the other, as a careful operator does: the new
 * one is there before the old one is asked no more and ended (SIGTERM), with what it had begun. `halfway` is when the
 * first was replaced.
 */
export async function rollOver(
  house: House,
  variables: Record<string, string>,
  { start = startProduct, halfway = async () => {} }: { start?: Start; halfway?: () => Promise<void> } = {},
): Promise<void> {
  Object.assign(house.variables, variables);
  for (let which = 0; which < house.processes.length; which++) {
    const port = await freePort();
    const product = await start({ ...house.variables, PORT: String(port) });
    const former = house.processes[which];
    // Visitors share this list.
    house.doors[which] = `http://127.0.0.1:${port}`;
    house.processes[which] = product;
    await new Promise((resolve) => setTimeout(resolve, LEAVES_MS));
    await former?.stop();
    if (which === 0) await halfway();
  }
}
