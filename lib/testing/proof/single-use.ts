import type { Figure, Line } from "./figure";
import { openHouse, type House } from "./house";
import { formOf, type Answer, type HttpVisitor } from "./http-visitor";

const SUBMISSIONS = 200;
const ROUNDS = 20;

/** One round: a proof that is right, handed in 200 times at once. Answers how often it was taken. */
type Round = (house: House, round: number) => Promise<number>;

const proofs: [what: string, round: Round][] = [["code by mail, creating an account", emailCode]];

export const singleUse: Figure = {
  name: "single-use",
  title: `${SUBMISSIONS} parallel right submissions of one proof, two processes, ${ROUNDS} rounds`,
  async measure({ say }) {
    const house = await openHouse();
    try {
      const lines: Line[] = [];
      for (const [what, round] of proofs) {
        const taken: number[] = [];
        for (let turn = 0; turn < ROUNDS; turn++) taken.push(await round(house, turn));
        lines.push(lineOf(what, taken));
        say(`${what}: taken ${taken.join(" ")}`);
      }
      return lines;
    } finally {
      await house.stop();
    }
  },
};

function lineOf(what: string, taken: number[]): Line {
  const once = taken.filter((count) => count === 1).length;
  return {
    what: `${what}: ${SUBMISSIONS} at once`,
    goal: `exactly 1 in each of ${ROUNDS} rounds`,
    measured: `exactly 1 in ${once} of ${ROUNDS} rounds`,
    held: once === ROUNDS,
  };
}

async function emailCode(house: House, round: number): Promise<number> {
  const visitor = house.visitor();
  const start = await visitor.open("/create-account");
  const address = `p${round}@company.example`;
  const page = await visitor.press(start, "Next", { "email-address": address });
  const code = await house.codeTo(address);
  const answers = await allAtOnce(visitor, page, "Next", { code });
  return answers.filter((answer) => leadsTo(answer, "/create-account/details")).length;
}

function allAtOnce(visitor: HttpVisitor, page: Answer, button: string, typed: Record<string, string>) {
  const form = formOf(page, button);
  return Promise.all(Array.from({ length: SUBMISSIONS }, () => visitor.send(form, typed)));
}

function leadsTo({ status, headers }: Answer, path: string): boolean {
  return status === 303 && new URL(String(headers.location), "http://localhost").pathname === path;
}
