import { words } from "./language";

/** What a form says when its action cannot be reached. */
export async function troubleWords(): Promise<{ stale: string; offline: string; unreachable: string }> {
  const say = await words();
  return { stale: say("reasons.stale"), offline: say("reasons.offline"), unreachable: say("reasons.unreachable") };
}
