import { words } from "./request";

/** What a form says when its action cannot be reached. */
export function troubleWords(): { stale: string; offline: string; unreachable: string } {
  const say = words();
  return { stale: say("reasons.stale"), offline: say("reasons.offline"), unreachable: say("reasons.unreachable") };
}
