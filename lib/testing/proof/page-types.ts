import { readdirSync } from "node:fs";
import type { House } from "./house";
import type { Answer, HttpVisitor } from "./http-visitor";

/** One page as one kind of visitor sees it. `cookieLines`: how the cookies were set on the way there. */
export type PageType = { path: string; who: string; cookies: Map<string, string>; cookieLines: string[] };

export const PAGE_PASSWORD = "Quiet-Meadow-7-lamp";
const SAMPLES: Record<string, string> = { "[name]": "lost-authenticator", "[id]": "1", "[provider]": "google" };
/** What is no page but an answer all the same. `/%ff` is refused before Next sees it. */
const OTHER_ANSWERS = ["/nowhere", "/%ff", "/api/health", "/api/nowhere", "/icon.svg"];

/**
 * Every page that the source has, for nobody and for somebody who is signed in, errors and the API, and the steps of a
 * journey on the way. The pages are read from the `app` folder: a new one is in it by itself.
 */
export async function everyPageType(house: House): Promise<PageType[]> {
  const paths = [...pagePaths(), ...OTHER_ANSWERS];
  const { types: steps, person } = await journeySteps(house);
  const nobody = paths.map((path) => typeOf(path, "nobody", house.visitor()));
  const signedIn = paths.map((path) => typeOf(path, "signed in", person));
  return [...nobody, ...steps, ...signedIn];
}

/** The addresses of all pages, with a sample for each part that varies. */
export function pagePaths(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => {
      const parts = file.split("/").slice(0, -1);
      const named = parts.filter((part) => !/^(\(|\[\[)/.test(part)).map((part) => SAMPLES[part] ?? part);
      return `/${named.join("/")}`;
    })
    .sort();
}

function typeOf(path: string, who: string, visitor: HttpVisitor): PageType {
  return { path, who, cookies: new Map(visitor.cookies), cookieLines: [...visitor.cookieLines] };
}

/** Walks a sign-up, a reset and a sign-in over HTTP and keeps each page with the cookies of that moment. */
async function journeySteps(house: House): Promise<{ types: PageType[]; person: HttpVisitor }> {
  const types: PageType[] = [];
  const keep = (page: Answer, visitor: HttpVisitor) => {
    // A step that was redeemed shows itself no more: each is looked at in a browser of its own, which stays there.
    types.push(typeOf(new URL(page.url).pathname, "on the way", visitor));
    return page;
  };
  const address = "ada@company.example";
  for (const until of ["verify", "details"]) {
    const visitor = house.visitor();
    const email = `${until}@company.example`;
    const page = await visitor.press(await visitor.open("/create-account"), "Next", { "email-address": email });
    if (until === "verify") keep(page, visitor);
    else keep(await visitor.press(page, "Next", { code: await house.codeTo(email) }), visitor);
  }
  const person = await signUp(house, address);
  for (const until of ["password", "email-code"]) {
    const visitor = house.visitor();
    const page = await visitor.press(await visitor.open("/sign-in"), "Next", { "email-address": address });
    keep(until === "password" ? page : await visitor.press(page, "Sign in", { password: PAGE_PASSWORD }), visitor);
  }
  const visitor = house.visitor();
  const reset = await visitor.press(await visitor.open("/reset-password"), "Next", { "email-address": address });
  keep(reset, visitor);
  const expected = ["/create-account/verify", "/create-account/details", "/sign-in/password"];
  const missing = expected.filter((path) => !types.some((type) => type.path === path));
  if (missing.length > 0) throw new Error(`Not reached: ${missing.join(", ")}.`);
  return { types, person };
}

/** Creates an account as anybody would; answers the browser that is signed in then. */
export async function signUp(house: House, address: string): Promise<HttpVisitor> {
  const visitor = house.visitor();
  const start = await visitor.press(await visitor.open("/create-account"), "Next", { "email-address": address });
  const details = await visitor.press(start, "Next", { code: await house.codeTo(address) });
  const typed = { "first-name": "Ada", "last-name": "Byron", password: PAGE_PASSWORD, terms: "on" };
  const code = await visitor.press(details, "Create account", typed);
  const page = await visitor.press(code, "Continue", { saved: "on" });
  if (new URL(page.url).pathname !== "/security") throw new Error(`The sign-up ended at ${page.url}.`);
  return visitor;
}
