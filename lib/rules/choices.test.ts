import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, decideSave, differing, readChoices, writeChoices, type Choices } from "./choices";

const names = ["one", "two", "three"] as const;
type Name = (typeof names)[number];
const ticked = (...on: Name[]): Choices<Name> => choicesOf(names, (name) => on.includes(name));
const any = fc.record({ one: fc.boolean(), two: fc.boolean(), three: fc.boolean() });

describe("G3, G4: choices that a form carries", () => {
  it("G3: what was written is read again", () => {
    fc.assert(
      fc.property(any, (choices) => {
        expect(readChoices(names, writeChoices(names, choices))).toEqual(choices);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["no text", undefined],
    ["an array", ["one"]],
    ["unknown names", "four,__proto__,toString"],
    ["another spelling", "ONE, two "],
    ["too much", `${"one,".repeat(75)}one`],
  ])("G3: %s ticks nothing", (_what, written) => {
    expect(readChoices(names, written)).toEqual(ticked());
  });

  it("G3: 300 characters are read", () => {
    expect(readChoices(names, `${",".repeat(297)}one`)).toEqual(ticked("one"));
    expect(readChoices(names, `${",".repeat(298)}one`)).toEqual(ticked());
  });
});

describe("G3, G4: two tabs", () => {
  it.each([
    ["nothing else happened", ticked(), ticked(), ticked("one"), { change: ["one"] }],
    ["nothing to change", ticked("one"), ticked("one"), ticked("one"), { change: [] }],
    ["another tab saved something", ticked(), ticked("two"), ticked("one"), { meanwhile: ["two"] }],
    ["another tab saved the same", ticked(), ticked("one"), ticked("one"), { change: [] }],
    ["a link turned off what stays ticked", ticked("one"), ticked(), ticked("one"), { meanwhile: ["one"] }],
    ["on and off again", ticked("two"), ticked("two"), ticked(), { change: ["two"] }],
  ])("G3, G4: %s", (_what, seen, present, wanted, decided) => {
    expect(decideSave(names, { seen, present, wanted })).toEqual(decided);
  });

  it("G3, G4: nobody overwrites what they have not seen, and what is saved is what was wanted", () => {
    fc.assert(
      fc.property(any, any, any, (seen, present, wanted) => {
        const decided = decideSave(names, { seen, present, wanted });
        if ("meanwhile" in decided) {
          expect(decided.meanwhile).toEqual(differing(names, seen, present));
        } else {
          const after = choicesOf(names, (name) => decided.change.includes(name) !== present[name]);
          expect(after).toEqual(wanted);
          if (decided.change.length > 0) expect(seen).toEqual(present);
        }
      }),
    );
  });
});
