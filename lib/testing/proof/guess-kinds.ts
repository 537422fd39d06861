import { sendAnotherCode } from "@/lib/flows/email-code";
import type { limits } from "@/lib/rules/limits";
import type { Factor } from "@/lib/rules/attempt";
import { FORM_TOKEN_FIELD, formTokenFor } from "@/lib/rules/form-token";
import { BACKUP_CODE_BYTES, backupCodeFrom } from "@/lib/rules/backup-code";
import { mustWork, openBrowser, PASSWORD, wrongCode } from "../people";
import { totpFor, wrongAppCode } from "../second-steps";
import type { House } from "./house";
import { holding, journey, newApp, newSavedCode, personIn, type HousePerson } from "./house-people";
import { formOf, type Answer } from "./http-visitor";

/** Guesses of one kind, made ready: one shot an attempt, given the number of the guess; and the right one at last. */
export type ReadyToGuess = { shots: ((guess: number) => Promise<Answer>)[]; enterRight: () => Promise<Answer> };

export type Guessing = {
  what: string;
  /** The limit that this many attempts meet first. */
  limit: (attempts: number) => keyof typeof limits;
  makeReady: (house: House, attempts: number, name: string) => Promise<ReadyToGuess>;
};

type Form = { page: string; button: string; field: string };
const CODE: Form = { page: "/sign-in/verify/email-code", button: "Next", field: "code" };
const APP_CODE: Form = { ...CODE, page: "/sign-in/verify/authenticator" };
const BACKUP_CODE: Form = { page: "/sign-in/verify/backup-code", button: "Next", field: "backup-code" };
const SIGN_IN_PASSWORD: Form = { page: "/sign-in/password", button: "Sign in", field: "password" };

export const guessings: Guessing[] = [
  {
    what: "emailed code",
    limit: () => "wrongCodes",
    async makeReady(house, attempts, name) {
      const person = await personIn(house, `code-${name}@company.example`);
      const tokens = await begin(person, ["password"], attempts);
      mustWork(await sendAnotherCode(tokens[0]!, openBrowser()));
      const right = await house.codeTo(person.address, 2);
      return ready(house, tokens, CODE, (guess) => wrongCode(right, guess + 1), right);
    },
  },
  {
    what: "code of the app",
    limit: () => "wrongCodes",
    async makeReady(house, attempts, name) {
      const person = await personIn(house, `app-${name}@company.example`);
      const key = await newApp(person);
      const tokens = await begin(person, ["password"], attempts);
      const wrong = (guess: number) => wrongAppCode(key, new Date(), guess);
      return ready(house, tokens, APP_CODE, wrong, () => totpFor(key, new Date()));
    },
  },
  {
    what: "backup code",
    limit: () => "wrongCodes",
    async makeReady(house, attempts, name) {
      const person = await personIn(house, `backup-${name}@company.example`);
      const right = await newSavedCode(house, person);
      const wrong = (guess: number) => backupCodeFrom(Buffer.alloc(BACKUP_CODE_BYTES, guess + 1));
      const tokens = await begin(person, ["password"], attempts);
      return ready(house, tokens, BACKUP_CODE, wrong, right);
    },
  },
  passwordsOf("password of an account", (house, name) => personIn(house, `password-${name}@company.example`)),
  passwordsOf("password of nobody", async (_, name) => ({ address: `nobody-${name}@company.example` })),
];

/** Over one attempt from one place; over many, from as many places, so that the limit of the whole account is met. */
function passwordsOf(
  what: string,
  find: (house: House, name: string) => Promise<Pick<HousePerson, "address">>,
): Guessing {
  return {
    what,
    limit: (attempts) => (attempts === 1 ? "passwordsFromOnePlace" : "passwordsFromUnknownBrowsers"),
    async makeReady(house, attempts, name) {
      const tokens = await begin(await find(house, name), [], attempts);
      return ready(house, tokens, SIGN_IN_PASSWORD, (guess) => `Wrong-Meadow-${guess}-bell`, PASSWORD);
    },
  };
}

/** Attempts of one address, in browsers that it never signed in with. */
async function begin(person: Pick<HousePerson, "address">, proved: Factor[], attempts: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let turn = 0; turn < attempts; turn++) tokens.push(await journey("sign-in", person, proved, openBrowser()));
  return tokens;
}

async function ready(
  house: House,
  tokens: string[],
  { page, button, field }: Form,
  wrong: (guess: number) => string,
  right: string | (() => string),
): Promise<ReadyToGuess> {
  const visitors = tokens.map((attempt) => holding(house, { attempt }));
  const form = formOf(await visitors[0]!.open(page), button);
  // The form of one attempt fits all with the token of each, as whoever guesses by a program would know.
  const places = visitors.map((visitor, index) => {
    const fields = { ...form.fields, [FORM_TOKEN_FIELD]: formTokenFor(tokens[index]!) };
    return { visitor, form: { ...form, fields } };
  });
  const shots = places.map(
    ({ visitor, form }) =>
      (guess: number) =>
        visitor.send(form, { [field]: wrong(guess) }),
  );
  const [first] = places;
  const typed = () => ({ [field]: typeof right === "string" ? right : right() });
  return { shots, enterRight: () => first!.visitor.send(first!.form, typed()) };
}
