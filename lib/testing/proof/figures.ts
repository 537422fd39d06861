import type { Figure } from "./figure";
import { knownOrUnknown } from "./known-or-unknown";
import { malformed } from "./malformed";
import { partialStatesFigure } from "./partial-states";
import { singleUse } from "./single-use";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, knownOrUnknown, partialStatesFigure, malformed];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
