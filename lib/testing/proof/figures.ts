import type { Figure } from "./figure";
import { secretlint } from "./secretlint";
import { singleUse } from "./single-use";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, secretlint];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
