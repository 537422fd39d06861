import type { Figure } from "./figure";
import { axe } from "./axe";
import { lighthouse } from "./lighthouse";
import { mutation } from "./mutation";
import { observatory } from "./observatory";
import { secretlint } from "./secretlint";
import { singleUse } from "./single-use";
import { sqlmap } from "./sqlmap";
import { wapiti } from "./wapiti";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [singleUse, observatory, axe, lighthouse, mutation, sqlmap, wapiti, secretlint];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [];
