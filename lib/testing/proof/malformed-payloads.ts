import { actionMultipart, actionText, brokenOff, plainForm, unfitForm, wrongEnvelope } from "./malformed-actions";
import { postedRoute, strangeAddress } from "./malformed-addresses";
import { pick, type Random } from "./malformed-values";
import type { Maker, Payload, Target } from "./payload";

const makers: [kind: string, maker: Maker][] = [
  ["action, text", actionText],
  ["action, multipart", actionMultipart],
  ["action, right form with unfit fields", unfitForm],
  ["form without a script", plainForm],
  ["wrong envelope", wrongEnvelope],
  ["broken off", brokenOff],
  ["route, posted to", postedRoute],
  ["address and cookies", strangeAddress],
];

export function malformedPayload(random: Random, target: Target): Payload {
  const [kind, maker] = pick(random, makers);
  return { ...maker(random, target), kind };
}
