import { parseArgs } from "node:util";
import { randomFrom, type Figure, type Line } from "./figure";
import { benches, figures } from "./figures";
import { readResults, recordResults, writeReadme } from "./results";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bench: { type: "boolean" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean" },
    record: { type: "boolean" },
    table: { type: "boolean" },
  },
});
const command = values.bench ? "bench" : "prove";
const all = values.bench ? benches : figures;

/** `npm run prove -- [name …] [--quick] [--seed 1] [--record]`, or `bench`; all without a name. Exits 1 when a goal is missed. */
async function prove(): Promise<void> {
  let missed = 0;
  for (const figure of chosenFigures()) {
    const begin = Date.now();
    console.log(`\n${figure.title} (${figure.name})`);
    const lines = await measure(figure);
    for (const { what, goal, measured, held } of lines) {
      console.log(`${held ? "✓ held    " : "✗ NOT held"}  ${what} · goal: ${goal} · measured: ${measured}`);
    }
    missed += lines.filter(({ held }) => !held).length;
    const seconds = Math.round((Date.now() - begin) / 1000);
    const said = `npm run ${command} -- ${figure.name} --seed ${seed()}`;
    if (values.record) recordResults({ figure: figure.name, command: said, seconds, lines });
  }
  if (values.record) await writeReadme(readResults());
  console.log(missed > 0 ? `\n${missed} goals missed.` : "\nEvery goal held.");
  process.exit(missed > 0 ? 1 : 0);
}

function chosenFigures(): Figure[] {
  if (positionals.length === 0) return all.filter(({ quick }) => quick || !values.quick);
  return positionals.map((name) => {
    const figure = all.find((each) => each.name === name);
    if (figure) return figure;
    throw new Error(`No figure is called ${name}. There are: ${all.map((each) => each.name).join(", ")}.`);
  });
}

function seed(): number {
  return Number.parseInt(values.seed, 10) || 1;
}

/** What could not be measured has not held. */
async function measure(figure: Figure): Promise<Line[]> {
  const say = (progress: string) => console.log(`  … ${progress}`);
  try {
    return await figure.measure({ say, random: randomFrom(seed()) });
  } catch (error) {
    console.error(error);
    return [{ what: figure.title, goal: "can be measured", measured: "could not be measured", held: false }];
  }
}

// `--table` measures nothing: the README's tables are made anew from what was recorded.
if (values.table) await writeReadme(readResults());
else await prove();
