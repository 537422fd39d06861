import { databaseFaults } from "./database-faults";
import type { Figure } from "./figure";
import { killed } from "./killed";
import { mailFaults } from "./mail-faults";
import { memory } from "./memory";
import { providerFaults } from "./provider-faults";
import { singleUse } from "./single-use";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, killed, databaseFaults, mailFaults, providerFaults, memory];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
