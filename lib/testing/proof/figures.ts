import type { Figure } from "./figure";
import { keyRotation } from "./key-rotation";
import { restore } from "./restore";
import { singleUse } from "./single-use";
import { upgrade } from "./upgrade";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, keyRotation, restore, upgrade];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
