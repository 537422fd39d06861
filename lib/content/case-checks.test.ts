import { expect, it } from "vitest";
import { tellable } from "@/lib/rules/case-checks";
import { catalogs } from "./messages";

const pathsIn = (tree: object): string[] =>
  Object.entries(tree).flatMap(([name, part]: [string, unknown]) =>
    typeof part === "object" && part ? pathsIn(part).map((path) => `${name}.${path}`) : [name],
  );

it.each(Object.entries(catalogs))(
  "H6: in %s each result that a case can carry has words, and no other has",
  (_, words) => {
    const told = tellable.flatMap(({ of, check, sayings }) =>
      ["label", ...sayings].map((one) => `${of}.${check}.${one}`),
    );
    expect(pathsIn(words.caseChecks).sort()).toEqual(["line", ...told].sort());
  },
);
