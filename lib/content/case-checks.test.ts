import { expect, it } from "vitest";
import { tellable } from "@/lib/rules/case-checks";
import { checkKeys } from "@/lib/words";
import { catalogs } from "./messages";

const pathsIn = (tree: object, above: string): string[] =>
  Object.entries(tree).flatMap(([name, part]: [string, unknown]) =>
    typeof part === "object" && part ? pathsIn(part, `${above}${name}.`) : [`${above}${name}`],
  );

const keys = tellable.flatMap(({ of, check, sayings }) =>
  sayings.flatMap((says) => Object.values(checkKeys({ of, check, says }))),
);

it.each(Object.entries(catalogs))("H6: in %s each result that a case can carry has words", (_, words) => {
  const there = pathsIn(words, "");
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !there.includes(key))).toEqual([]);
});

it.each(Object.entries(catalogs))(
  "H6: in %s a case has words for nothing that it cannot carry",
  (_, { caseChecks }) => {
    expect(pathsIn(caseChecks.mail, "caseChecks.mail.").sort()).toEqual(
      [...new Set(keys.filter((key) => key.startsWith("caseChecks.")))].sort(),
    );
  },
);
