import type { Figure } from "./figure";
import { crossUse } from "./cross-use";
import { endedSessions } from "./ended-sessions";
import { guesses } from "./guesses";
import { singleUse } from "./single-use";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, guesses, crossUse, endedSessions];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
