import { addAcme, backFromAcme } from "./company-person";
import { watchEffects } from "./effect-log";
import type { Figure, Line } from "./figure";
import { openGenerousProvider, type GenerousProvider } from "./generous-provider";
import { openHouse, type House } from "./house";
import { singleUseProofs, type SingleUse } from "./single-use-proofs";

const SUBMISSIONS = 200;
const ROUNDS = Number(process.env.PROOF_ROUNDS ?? 20);

export const singleUse: Figure = {
  name: "single-use",
  title: `${SUBMISSIONS} parallel right submissions of one proof, two processes, ${ROUNDS} rounds`,
  async measure({ say }) {
    const provider = await openGenerousProvider();
    const variables = { NODE_EXTRA_CA_CERTS: provider.certificate, SSO_PRIVATE_ADDRESSES: "on" };
    const house = await openHouse({ variables });
    try {
      const effects = await watchEffects(house.sql);
      const lines: Line[] = [];
      for (const proof of [...singleUseProofs, companyAnswer(provider)]) {
        const begin = Date.now();
        lines.push(await measure(house, proof, effects));
        say(`${proof.what}: ${lines.at(-1)?.measured}, ${Math.round((Date.now() - begin) / 1000)} s`);
      }
      return lines;
    } finally {
      await house.stop();
      await provider.close();
    }
  },
};

/** Rounds of one proof, and what the database saw of each. */
async function measure(house: House, { what, once, setUp }: SingleUse, effects: () => Promise<Record<string, number>>) {
  const makeReady = await setUp(house);
  const strays: string[] = [];
  let good = 0;
  let [notNow, broken] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const shots = await makeReady(round);
    await effects();
    const answers = await Promise.all(
      Array.from({ length: SUBMISSIONS }, (_, index) => shots[index % shots.length]!()),
    );
    const odd = oddities(await effects(), once);
    notNow += answers.filter(({ status }) => status === 503).length;
    broken += answers.filter(({ status }) => status >= 500 && status !== 503).length;
    if (odd.length === 0) good++;
    else strays.push(`round ${round}: ${odd.join(", ")}`);
  }
  const later = notNow + broken > 0 ? ` (${notNow} answers of 503, ${broken} of 500)` : "";
  return {
    what: `${what}: ${SUBMISSIONS} at once`,
    goal: `exactly 1 in each of ${ROUNDS} rounds`,
    measured: `exactly 1 in ${good} of ${ROUNDS} rounds${later}${strays.map((stray) => `; ${stray}`).join("")}`,
    held: good === ROUNDS,
  };
}

/** What did not happen once, or happened although it belongs to nothing here. */
function oddities(seen: Record<string, number>, once: string[]): string[] {
  const names = [...new Set([...once, ...Object.keys(seen)])];
  return names.flatMap((name) => {
    const count = seen[name] ?? 0;
    return once.includes(name) && count === 1 ? [] : `${name} × ${count}`;
  });
}

/** A company's callback address with everything that belongs to it: somebody new there, each round. */
function companyAnswer(provider: GenerousProvider): SingleUse {
  return {
    what: "a company's callback",
    once: [
      ...["factor proved", "attempt spent", "account made", "session begun"],
      ...["line account-created", "line new-sign-in"],
    ],
    setUp: async (house) => {
      await addAcme(provider);
      return async (round) => {
        const { visitor, callback } = await backFromAcme(house, provider, `person-${round}`);
        return [() => visitor.ask("GET", callback)];
      };
    },
  };
}
