import { formCall, multipart, plausibleFields, scriptCall } from "./action-calls";
import { hostileJson, hostileJsonText, hostileText, pick, unfitText, type Random } from "./malformed-values";
import { cookiesOf, MULTIPART, post, type Payload, type Target } from "./payload";

/** With the right token of their form these need no field, or take any text: such a payload would be a right one. */
const TAKES_ANYTHING =
  /#(sendNewCode|removeOther\w+|generate|askForEmail|forgotPassword|finishSignIn|keep|unlink|turnOff|continueWithGoogle|startCheck|close|saved|save|submitGoogle)$/;

export function actionText(random: Random, target: Target): Payload {
  const { id, path } = pick(random, target.actions);
  const { cookie } = cookiesOf(random, target);
  const called =
    random() < 0.9 ? id : pick(random, [id.slice(1), `${id}0`, "__proto__", "x".repeat(42), "7f".repeat(21), ""]);
  return post(path, "text/plain;charset=UTF-8", hostileJsonText(random), { cookie, "next-action": called });
}

export function actionMultipart(random: Random, target: Target): Payload {
  const { id, path } = pick(random, target.actions);
  const { cookie } = cookiesOf(random, target);
  const names = [
    "0",
    "1",
    "2",
    "1_",
    "1_form-token",
    "1_email-address",
    "_1_x",
    "$ACTION_REF_1",
    "__proto__",
    "00",
    "-1",
  ];
  const parts = Array.from({ length: 1 + Math.floor(random() * 8) }, (): [string, string] => [
    random() < 0.9
      ? pick(random, names)
      : hostileText(random)
          .replace(/["\r\n]/g, "")
          .slice(0, 50),
    random() < 0.6 ? hostileJsonText(random) : (JSON.stringify(hostileJson(random)) ?? ""),
  ]);
  return post(path, MULTIPART, multipart(parts), { cookie, "next-action": id });
}

/** Everything as it should be, but for what is typed. */
export function unfitForm(random: Random, target: Target): Payload {
  const action = pick(random, target.actions);
  const { cookie, token } = cookiesOf(random, target);
  const mayBeRight = TAKES_ANYTHING.test(`#${action.name}`);
  const fields = Object.fromEntries(Object.keys(plausibleFields()).map((name) => [name, unfitText(random)]));
  const typed = { ...fields, "form-token": mayBeRight ? hostileText(random).slice(0, 99) : token };
  const call = random() < 0.5 ? scriptCall(action, typed) : formCall(action, typed);
  return post(call.path, call.type, call.body, { ...call.headers, cookie });
}

export function plainForm(random: Random, target: Target): Payload {
  const { id, path } = pick(random, target.actions);
  const { cookie } = cookiesOf(random, target);
  const own: [string, string][] = [
    [
      pick(random, [
        "$ACTION_REF_1",
        "$ACTION_REF_",
        "$ACTION_REF_x",
        `$ACTION_ID_${id}`,
        "$ACTION_ID_x",
        "$ACTION_1:0",
      ]),
      "",
    ],
    ["$ACTION_1:0", random() < 0.5 ? JSON.stringify({ id, bound: hostileJson(random, 1) }) : hostileJsonText(random)],
    ["$ACTION_1:1", hostileJsonText(random)],
    ["$ACTION_KEY", hostileText(random)],
    ["form-token", hostileText(random)],
    [pick(random, Object.keys(plausibleFields())), hostileText(random)],
  ];
  return post(path, MULTIPART, multipart(own.filter(() => random() < 0.85)), { cookie, accept: "text/html" });
}

/** A right body in a wrong envelope: where it comes from, what it is said to be, how its parts are told apart. */
export function wrongEnvelope(random: Random, target: Target): Payload {
  const action = pick(random, target.actions);
  const call = pick(random, [scriptCall, formCall])(
    action,
    plausibleFields({ "form-token": hostileText(random).slice(0, 99) }),
  );
  const { cookie } = cookiesOf(random, target);
  const envelope = pick<Record<string, string | null>>(random, [
    { origin: null },
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "//" },
    { "content-type": null },
    { "content-type": "application/json" },
    { "content-type": "multipart/form-data" },
    { "content-type": "multipart/form-data; boundary=" },
    { "content-type": "multipart/form-data; boundary=another" },
    { "content-type": `multipart/form-data; boundary=${"b".repeat(300)}` },
    { "content-type": "text/plain" },
    { "content-type": "application/x-www-form-urlencoded" },
    { "content-type": "application/x-www-form-urlencoded; charset=utf-16" },
    { "content-encoding": "gzip" },
    { "next-action": "x" },
    { "next-router-state-tree": "%5B" },
    { "next-router-state-tree": "[[[[" },
  ]);
  return post(call.path, call.type, call.body, { ...call.headers, cookie, ...envelope });
}

export function brokenOff(random: Random, target: Target): Payload {
  const action = pick(random, target.actions);
  const call = pick(random, [scriptCall, formCall])(action, plausibleFields());
  const { cookie } = cookiesOf(random, target);
  const whole = Buffer.from(call.body);
  const body = whole.subarray(0, Math.floor(random() * whole.length));
  const sent = post(call.path, call.type, body, { ...call.headers, cookie });
  // Half of them say so little themselves; the others keep the server waiting, and then hang up.
  return random() < 0.7 ? sent : { ...sent, claims: whole.length };
}
