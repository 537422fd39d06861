import { PASSWORD } from "../people";
import type { House } from "./house";
import type { Answer, HttpVisitor } from "./http-visitor";
import type { Regular } from "./regulars";

/** Creates an account as anybody would, over HTTP, and stays signed in; answers who signs in again by a mailed code. */
export async function signUp(house: Pick<House, "codeTo">, visitor: HttpVisitor, address: string): Promise<Regular> {
  const page = await visitor.press(await visitor.open("/create-account"), "Next", { "email-address": address });
  const details = await visitor.press(page, "Next", { code: await house.codeTo(address) });
  const names = { "first-name": "Ada", "last-name": "Byron", password: PASSWORD, terms: "on" };
  const shown = await visitor.press(details, "Create account", names);
  const home = await visitor.press(shown, "Continue", { saved: "on" });
  if (!isAt(home, "/security")) throw new Error(`The sign-up led to ${home.url} (${home.status}).`);
  return { address, accountId: "", by: "email-code", codesSeen: new Set(), signIns: 0, lastAt: 0 };
}

/** Whether a page of this address was answered, and no other. */
export function isAt({ status, url }: Answer, path: string): boolean {
  return status === 200 && new URL(url).pathname === path;
}

/** Whether what this browser holds lets it in at these doors. */
export async function isSignedIn({ cookies }: HttpVisitor, there: Pick<House, "visitor">): Promise<boolean> {
  const same = there.visitor();
  for (const [name, value] of cookies) same.cookies.set(name, value);
  return isAt(await same.open("/security"), "/security");
}
