import type { PlainForm } from "../html-forms";
import { PASSWORD } from "../people";
import type { House } from "./house";
import { personIn } from "./house-people";
import { formOf, type HttpVisitor } from "./http-visitor";

const PEOPLE = 40;
/** Words of lib/content/en/reasons.ts. */
const BUSY = "Many people are signing in at this moment.";

/** A sign-in that waits for its password. Its form was read beforehand: what that takes is not the portal's. */
export type ReadySignIn = { visitor: HttpVisitor; form: PlainForm };

/** `count` sign-ins of forty people, each in a browser of its own, up to the page that asks for the password. */
export async function readySignIns(house: House, count: number): Promise<ReadySignIn[]> {
  const people = Array.from({ length: PEOPLE }, (_, number) => `p${number}@company.example`);
  const [known] = await house.sql`select count(*)::int as people from accounts where email_address like 'p%'`;
  if (known?.people === 0) for (const address of people) await personIn(house, address);
  const ready: ReadySignIn[] = [];
  for (let number = 0; number < count; number++) {
    const visitor = house.visitor();
    const page = await visitor.press(await visitor.open("/sign-in"), "Next", {
      "email-address": people[number % PEOPLE] ?? "",
    });
    ready.push({ visitor, form: formOf(page, "Sign in") });
  }
  return ready;
}

/** Gives the right password: whether it was taken, or the person is asked to come back because too many hash at once. */
export async function givePassword({ visitor, form }: ReadySignIn): Promise<"taken" | "busy"> {
  const { status, headers, html } = await visitor.send(form, { password: PASSWORD });
  if (status === 303 && String(headers.location).includes("/sign-in/verify/")) return "taken";
  if (html.includes(BUSY)) return "busy";
  throw new Error(`A right password was answered ${status}.`);
}
