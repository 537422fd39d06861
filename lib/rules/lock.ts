import type { Purpose, Step } from "./attempt";
import { codePhase } from "./one-time-code";
import { passwordThrottles, wrongCodeThrottles, type Trier } from "./limits";
import { type Throttle } from "./throttle";

/** The counts that guard the proof of a step: when one is full, no proof is taken, however right (SPEC S12). */
export function throttlesGuarding(step: Step, purpose: Purpose, trier: Trier): Throttle[] {
  if (step === "password") return passwordThrottles(trier);
  if (step === "second-step" || step === "mailed-code") return wrongCodeThrottles(codePhase(purpose), trier);
  return [];
}
