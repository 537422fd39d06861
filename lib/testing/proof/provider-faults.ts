import { addCompany } from "@/lib/flows/single-sign-on";
import { redirectPath } from "@/lib/rules/sign-in-connection";
import { PASSWORD } from "../people";
import { newcomer } from "./crowd";
import { openFailingProvider } from "./failing-provider";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import type { HttpVisitor } from "./http-visitor";

/** The portal waits 10 s for a provider (SPEC O3); what its page takes comes on top. */
const TOLD_WITHIN_MS = 12_000;
const AT_ONCE = 20;
const SIGN_INS = 5;

type Provider = Awaited<ReturnType<typeof openFailingProvider>>;

/** Words of lib/content/en/company.ts. */
const IN_WORDS = /The sign-in of Acme (does not answer|took longer than|sent an answer|did not let)/;

const faults: [name: string, begin: (provider: Provider) => void][] = [
  ["down", ({ line }) => line.set("cut")],
  ["black-holed", ({ line }) => line.set("silent")],
  ["slow (15 s)", ({ now }) => (now.slowMs = 15_000)],
  ["answering 500", ({ now }) => (now.status = 500)],
];

export const providerFaults: Figure = {
  name: "provider",
  title: `a company's identity provider failing, ${AT_ONCE} of its people at once`,
  async measure(proving) {
    const provider = await openFailingProvider();
    const trust = { SSO_PRIVATE_ADDRESSES: "on", NODE_EXTRA_CA_CERTS: provider.certificate };
    const house = await openHouse({ variables: trust }).catch(async (error: unknown) => {
      await provider.close();
      throw error;
    });
    try {
      const company = { name: "Acme", clientId: "c", clientSecret: "horse", contact: "it@acme.example" };
      const id = await addCompany({ ...company, issuer: provider.issuer, domains: ["acme.example"] });
      await newcomer(house, "other@company.example");
      const quiet = await signInsByPassword(house);
      const lines: Line[] = [];
      for (const fault of faults) lines.push(...(await during(house, provider, fault, quiet, proving)));
      lines.push(await killedBetween(house, provider, id));
      return lines;
    } finally {
      await house.stop();
      await provider.close();
    }
  },
};

async function during(
  house: House,
  provider: Provider,
  [name, begin]: (typeof faults)[number],
  quiet: number,
  { say }: Proving,
): Promise<Line[]> {
  const people = await Promise.all(Array.from({ length: AT_ONCE }, (_, which) => atCompanyPage(house, which)));
  begin(provider);
  const going = Promise.all(people.map((visitor) => timed(() => visitor.open("/sign-in/company/go"))));
  const meanwhile = await signInsByPassword(house);
  const told = await going;
  provider.line.set("open");
  Object.assign(provider.now, { status: 200, slowMs: 0 });
  say(`${name}: ${told.map(({ milliseconds }) => (milliseconds / 1000).toFixed(1)).join(" ")} s`);
  return [
    lineOfTold(`provider ${name}`, told),
    {
      what: `provider ${name}: sign-ins by password meanwhile`,
      goal: "at most 2 × as long as before",
      measured: `${meanwhile.toFixed(0)} ms against ${quiet.toFixed(0)} ms`,
      held: meanwhile <= 2 * quiet,
    },
  ];
}

/** The person comes back from the provider with a code, and the provider is gone. */
async function killedBetween(house: House, provider: Provider, id: string): Promise<Line> {
  const visitor = await atCompanyPage(house, AT_ONCE);
  const away = await visitor.ask("GET", "/sign-in/company/go");
  const state = new URL(String(away.headers.location)).searchParams.get("state") ?? "";
  provider.line.set("cut");
  const back = `${redirectPath({ id })}?${new URLSearchParams({ code: "c", state, iss: provider.issuer }).toString()}`;
  const told = await timed(() => visitor.open(back));
  provider.line.set("open");
  return lineOfTold("provider killed between leaving and coming back", [told]);
}

type Told = { html: string; milliseconds: number };

function lineOfTold(what: string, told: Told[]): Line {
  const inWords = told.filter(({ html }) => IN_WORDS.test(html)).length;
  const longest = Math.max(...told.map(({ milliseconds }) => milliseconds));
  return {
    what: `${what}: ${told.length} of its people`,
    goal: `a page in words within ${TOLD_WITHIN_MS / 1000} s each`,
    measured: `${inWords} in words; longest ${(longest / 1000).toFixed(1)} s`,
    held: inWords === told.length && longest <= TOLD_WITHIN_MS,
  };
}

/** Somebody of the company who is about to be sent there. */
async function atCompanyPage(house: House, which: number): Promise<HttpVisitor> {
  const visitor = house.visitor();
  await visitor.press(await visitor.open("/sign-in"), "Next", { "email-address": `p${which}@acme.example` });
  return visitor;
}

/** The median of some sign-ins by password, one after the other, in milliseconds. */
async function signInsByPassword(house: House): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < SIGN_INS; turn++) {
    const visitor = house.visitor();
    const page = await visitor.press(await visitor.open("/sign-in"), "Next", {
      "email-address": "other@company.example",
    });
    const { milliseconds, url } = await timed(() => visitor.press(page, "Sign in", { password: PASSWORD }));
    if (!url.includes("/verify/")) throw new Error(`A sign-in by password led to ${url}.`);
    times.push(milliseconds);
  }
  return times.sort((a, b) => a - b)[Math.floor(SIGN_INS / 2)] ?? 0;
}

async function timed(ask: () => ReturnType<HttpVisitor["open"]>) {
  const begin = performance.now();
  const { html, url } = await ask();
  return { html, url, milliseconds: performance.now() - begin };
}
