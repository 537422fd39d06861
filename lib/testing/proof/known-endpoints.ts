import type { House } from "./house";
import { formOf, type Answer, type HttpVisitor } from "./http-visitor";

/** One request about an address: what goes before it is not measured, `ask` is. */
export type Endpoint = {
  name: string;
  hashes?: true;
  prepare: (house: House, visitor: HttpVisitor, address: string) => Promise<() => Promise<Answer>>;
};

const WRONG_PASSWORD = "Wrong-Meadow-7-lamp";
const ADDRESS = "email-address";

/** The page with a form for an address, opened by the visitor who fills it in. */
function startAt(path: string): Endpoint["prepare"] {
  return async (_house, visitor, address) => {
    const form = formOf(await visitor.open(path), "Next");
    return () => visitor.send(form, { [ADDRESS]: address });
  };
}

async function begun(house: House, visitor: HttpVisitor, path: string, address: string): Promise<Answer> {
  const page = await visitor.press(await visitor.open(path), "Next", { [ADDRESS]: address });
  await untilTried(house);
  return page;
}

/** The six requests in which an address is named, or acted on, before anybody has proved that it is theirs. */
export const endpoints: Endpoint[] = [
  { name: "sign-in: the address", prepare: startAt("/sign-in") },
  {
    name: "sign-in: a wrong password",
    hashes: true,
    async prepare(house, visitor, address) {
      const form = formOf(await begun(house, visitor, "/sign-in", address), "Sign in");
      return () => visitor.send(form, { password: WRONG_PASSWORD });
    },
  },
  { name: "create account: the address", prepare: startAt("/create-account") },
  { name: "reset password: the address", prepare: startAt("/reset-password") },
  {
    name: "a new code",
    async prepare(house, visitor, address) {
      const form = formOf(await begun(house, visitor, "/reset-password", address), "Send a new code");
      // Half a minute has to lie between two codes: it has.
      await house.sql`update one_time_codes set sent_at = sent_at - interval '31 s' where sent_at > now() - interval '31 s'`;
      return () => visitor.send(form);
    },
  },
  {
    name: "where is my code",
    async prepare(house, visitor, address) {
      await begun(house, visitor, "/reset-password", address);
      return () => visitor.ask("GET", "/help/sign-in/code-not-received/where", { headers: { accept: "text/html" } });
    },
  },
];

/** Waits until every mail was handed over, or tried in vain once. */
export async function untilTried({ sql }: House): Promise<void> {
  const open = () => sql`select 1 from outbox where (status = 'queued' and tries = 0) or status = 'sending' limit 1`;
  while ((await open()).length > 0) await new Promise((resolve) => setTimeout(resolve, 4));
}
