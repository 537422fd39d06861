import type { BuiltAction } from "./built";

/** A POST as it goes over the line. */
export type Post = { path: string; type: string; body: string; headers?: Record<string, string> };

const BOUNDARY = "----proof";
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** The body of a form, as a browser writes it. */
export function multipart(fields: [name: string, value: string][]): string {
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

/** The call of an action as a script makes it: a form as the second argument, in React's own format. */
export function scriptCall({ id, path }: BuiltAction, fields: Record<string, string>, at = path): Post {
  const named = Object.entries(fields).map(([name, value]): [string, string] => [`1_${name}`, value]);
  const body = multipart([...named, ["0", `[{},"$K1"]`]]);
  return { path: at, type: MULTIPART, body, headers: { "next-action": id, accept: "text/x-component" } };
}

/** The same as a form does it where no script runs. */
export function formCall({ id, path }: BuiltAction, fields: Record<string, string>, at = path): Post {
  const own: [string, string][] = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
    ["$ACTION_1:1", "[{}]"],
    ["$ACTION_KEY", "k0"],
  ];
  return {
    path: at,
    type: MULTIPART,
    body: multipart([...own, ...Object.entries(fields)]),
    headers: { accept: "text/html" },
  };
}

/** What could be typed into the fields of all forms there are: right in shape, and no proof of anything. */
export function plausibleFields(given: Record<string, string> = {}): Record<string, string> {
  return {
    "email-address": "somebody@elsewhere.example",
    password: "Wrong-Meadow-7-lamp",
    "current-password": "Wrong-Meadow-7-lamp",
    "new-password": "Other-Meadow-8-lamp",
    "confirm-new-password": "Other-Meadow-8-lamp",
    code: "000000",
    "backup-code": "0000-0000-0000-0000",
    "first-name": "Mallory",
    "last-name": "Mallory",
    phone: "+44 20 7946 0999",
    "job-title": "Burglar",
    company: "Burglars",
    "postal-address": "Elsewhere 1",
    "time-zone": "Europe/Paris",
    version: "",
    terms: "on",
    saved: "on",
    understood: "on",
    trust: "yes",
    stay: "on",
    change: "delete-account",
    language: "fr",
    license: "7G2K-0QWE-9XTR-4MNB-5C09",
    lifetime: "day",
    step: "password.1",
    token: "x".repeat(43),
    proof: "000000",
    scope: "everywhere",
    "what-happened": "",
    ...given,
  };
}
