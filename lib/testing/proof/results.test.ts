import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { benches, figures } from "./figures";
import { readResults, withTables } from "./results";

it("README shows what was recorded, no more and no less", async () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(await withTables(readme, readResults()));
});

it("every recorded figure can be measured again, under a name of its own", () => {
  const names = [...figures, ...benches].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { figure } of readResults()) expect(names).toContain(figure);
});
