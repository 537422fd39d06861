import { newPerson } from "../people";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import type { Answer, HttpVisitor } from "./http-visitor";
import { endpoints, untilTried, type Endpoint } from "./known-endpoints";
import { plantDifference } from "./planted-difference";
import { comparable, firstDifference } from "./same-answer";
import { ksDistance, median, signTest } from "./two-samples";

/** `PROVE_PAIRS` makes it fewer while something is being tried. */
const PAIRS = Number(process.env.PROVE_PAIRS) || 1500;
/** So does the name of one endpoint: `PROVE_ENDPOINT="a new code"`. */
const ONLY = process.env.PROVE_ENDPOINT;
const WARM_UP = 15;
const SAY_EVERY_MS = 20_000;
const REFUSED = "smtp://127.0.0.1:9";
/** Whether a mail has left, or failed, when a page is drawn is chance, and chance goes either way. */
const GOAL = { distance: 0.1, gapMs: 1, gapWithHashMs: 3, likely: 0.001 };

/**
 * `differences`: how often a pair of answers parted at the same place, `ways[0]` times with the first of the two texts
 * at the known address, `ways[1]` times with the second.
 */
type Measured = { known: number[]; unknown: number[]; differences: Map<string, { ways: [number, number] }> };

const TITLE = `Known against unknown addresses, ${PAIRS.toLocaleString("en")} interleaved pairs, each request from a network address of its own`;

export const knownOrUnknown: Figure = {
  name: "known-or-unknown",
  title: TITLE,
  measure: (proving) => measureHouse(proving, {}),
};

export const knownOrUnknownMailDown: Figure = {
  name: "known-or-unknown-mail-down",
  title: `${TITLE}, mail down`,
  measure: (proving) => measureHouse(proving, { SMTP_URL: REFUSED }),
};

async function measureHouse(proving: Proving, variables: Record<string, string>): Promise<Line[]> {
  const house = await openHouse({ processes: 0, variables });
  try {
    await addKnown(house);
    await plantDifference(house.sql);
    await house.addProcess();
    const lines: Line[] = [];
    for (const [number, endpoint] of endpoints.entries()) {
      if (ONLY && endpoint.name !== ONLY) continue;
      const measured = await measureEndpoint(house, endpoint, number, proving);
      lines.push(lineOf(endpoint, measured));
      proving.say(`${endpoint.name}: ${lines.at(-1)?.measured}`);
      for (const [difference, { ways }] of measured.differences) proving.say(`${ways.join(" and ")} × ${difference}`);
    }
    return lines;
  } finally {
    await house.stop();
  }
}

/** The address of a pair: both kinds are spelled alike. */
function addressOf(kind: "k" | "u", endpoint: number, pair: number): string {
  return `${kind}${endpoint}${String(pair).padStart(5, "0")}@company.example`;
}

/** One account made as anybody makes one, and copies of it under all the known addresses. */
async function addKnown({ sql }: House): Promise<void> {
  const { address } = await newPerson("first@company.example", new Date());
  await sql`
    insert into accounts select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
      'email_address', 'k' || endpoint || lpad(pair::text, 5, '0') || '@company.example'))).*
    from accounts a, generate_series(0, ${endpoints.length - 1}::int) endpoint, generate_series(0, ${PAIRS + WARM_UP}::int) pair
    where a.email_address = ${address}`;
  await sql`analyze`;
}

async function measureEndpoint(house: House, endpoint: Endpoint, number: number, proving: Proving): Promise<Measured> {
  const measured: Measured = { known: [], unknown: [], differences: new Map() };
  let saidAt = Date.now();
  for (let pair = -WARM_UP; pair < PAIRS; pair++) {
    const knownFirst = proving.random() < 0.5;
    const { known, unknown, difference } = await askPair(house, endpoint, [number, pair + WARM_UP], knownFirst);
    if (pair < 0) continue;
    measured.known.push(known);
    measured.unknown.push(unknown);
    if (difference) noteDifference(measured, difference);
    if (Date.now() - saidAt < SAY_EVERY_MS) continue;
    saidAt = Date.now();
    proving.say(`${endpoint.name}: ${pair + 1} of ${PAIRS} pairs`);
  }
  return measured;
}

/** A known and an unknown address, each with the milliseconds that its answer took, and where the two answers part. */
async function askPair(house: House, endpoint: Endpoint, [number, pair]: [number, number], knownFirst: boolean) {
  const [known, unknown] = [addressOf("k", number, pair), addressOf("u", number, pair)];
  const first = await askOnce(house, endpoint, knownFirst ? known : unknown);
  const second = await askOnce(house, endpoint, knownFirst ? unknown : known);
  // What is over is over: mail that waits would be tried again beside the next pairs.
  await house.sql`delete from outbox where recipient in (${known}, ${unknown})`;
  const [ofKnown, ofUnknown] = knownFirst ? [first, second] : [second, first];
  const difference = firstDifference(ofKnown.seen, ofUnknown.seen);
  return { known: ofKnown.milliseconds, unknown: ofUnknown.milliseconds, difference };
}

function noteDifference({ differences }: Measured, [ofKnown, ofUnknown]: [string, string]): void {
  const [first, second] = ofKnown < ofUnknown ? [ofKnown, ofUnknown] : [ofUnknown, ofKnown];
  const place = `${first} against ${second}`;
  const { ways } = differences.get(place) ?? { ways: [0, 0] };
  ways[ofKnown === first ? 0 : 1]++;
  differences.set(place, { ways });
}

type Asked = { milliseconds: number; seen: string };

async function askOnce(house: House, endpoint: Endpoint, address: string): Promise<Asked> {
  const visitor = house.visitor();
  const ask = await endpoint.prepare(house, visitor, address);
  await untilTried(house);
  const begin = performance.now();
  const answer = await ask();
  const milliseconds = performance.now() - begin;
  await untilTried(house);
  const next = await nextPage(visitor, answer);
  return { milliseconds, seen: [answer, ...next].map((each) => comparable(each, address)).join("\n\n") };
}

/** The page to which an answer leads is part of what can be seen. */
async function nextPage(visitor: HttpVisitor, { status, headers }: Answer): Promise<Answer[]> {
  if (status !== 303) return [];
  const { pathname, search } = new URL(String(headers.location), visitor.origin);
  return [await visitor.ask("GET", pathname + search, { headers: { accept: "text/html" } })];
}

function lineOf({ name, hashes }: Endpoint, { known, unknown, differences }: Measured): Line {
  const distance = ksDistance(known, unknown);
  const gap = Math.abs(median(known) - median(unknown));
  const most = hashes ? GOAL.gapWithHashMs : GOAL.gapMs;
  const ways = [...differences.values()].map((difference) => difference.ways);
  const parted = ways.reduce((all, [one, other]) => all + one + other, 0);
  const told = ways.map(([one, other]) => `${one} and ${other}`).join("; ");
  const seen = `equal in ${known.length - parted} of ${known.length} pairs${told ? ` (either way: ${told})` : ""}`;
  return {
    what: name,
    goal: `D < ${GOAL.distance}, medians < ${most} ms apart, all bytes equal but by chance (p ≥ ${GOAL.likely})`,
    measured: `D ${distance.toFixed(3)}, ${gap.toFixed(2)} ms of ${median(known).toFixed(1)} ms, ${seen}`,
    held: distance < GOAL.distance && gap < most && ways.every(([one, other]) => signTest(one, other) >= GOAL.likely),
  };
}
