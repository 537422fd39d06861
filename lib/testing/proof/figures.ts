import { axe } from "./axe";
import { clearing } from "./clearing";
import { clock } from "./clock";
import { crossUse } from "./cross-use";
import { databaseFaults } from "./database-faults";
import { diskFull } from "./disk-full";
import { endedSessions } from "./ended-sessions";
import type { Figure } from "./figure";
import { growth } from "./growth";
import { guesses } from "./guesses";
import { keyRotation } from "./key-rotation";
import { killed } from "./killed";
import { knownOrUnknown, knownOrUnknownMailDown } from "./known-or-unknown";
import { lighthouse } from "./lighthouse";
import { mailFaults } from "./mail-faults";
import { malformed } from "./malformed";
import { memory } from "./memory";
import { mutation, mutationOthers } from "./mutation";
import { observatory } from "./observatory";
import { pageSpeed } from "./page-speed";
import { partialStatesFigure } from "./partial-states";
import { processes } from "./processes";
import { providerFaults } from "./provider-faults";
import { restore } from "./restore";
import { secretlint } from "./secretlint";
import { signIns } from "./sign-ins";
import { singleUse } from "./single-use";
import { sqlmap } from "./sqlmap";
import { start } from "./start";
import { storm } from "./storm";
import { upgrade } from "./upgrade";
import { wapiti } from "./wapiti";
import { weight } from "./weight";

/** `npm run prove`: every row of the table of what is promised about safety, in its order. */
export const figures: Figure[] = [
  singleUse,
  guesses,
  killed,
  databaseFaults,
  mailFaults,
  providerFaults,
  diskFull,
  clock,
  memory,
  knownOrUnknown,
  knownOrUnknownMailDown,
  crossUse,
  endedSessions,
  partialStatesFigure,
  malformed,
  observatory,
  axe,
  lighthouse,
  mutation,
  mutationOthers,
  sqlmap,
  wapiti,
  secretlint,
  keyRotation,
  restore,
  upgrade,
];

/** `npm run bench`: how fast it is, each as a ratio within one run. */
export const benches: Figure[] = [signIns, processes, storm, pageSpeed, weight, start, growth, clearing];
