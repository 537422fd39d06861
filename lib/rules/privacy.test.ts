import { describe, expect, it } from "vitest";
import { linesOf, privacyChoices, privacyOf } from "./privacy";

const allowed = (development: boolean, offers: boolean) => ({ development, offers });

describe("G4: product privacy", () => {
  it("G4: nothing is allowed that nobody allowed; required data is no choice", () => {
    expect(privacyOf([])).toEqual(allowed(false, false));
    expect(privacyChoices).toEqual(["development", "offers"]);
  });

  it("G4: the newest line of each choice counts", () => {
    const history = [
      { choice: "offers", after: false },
      { choice: "development", after: true },
      { choice: "offers", after: true },
    ] as const;
    expect(privacyOf(history)).toEqual(allowed(true, false));
  });

  it("G4: a save adds a line for each choice that changes, from what to what", () => {
    expect(linesOf(["offers"], allowed(true, true))).toEqual([{ choice: "offers", before: false, after: true }]);
    expect(linesOf(["development", "offers"], allowed(false, true))).toEqual([
      { choice: "development", before: true, after: false },
      { choice: "offers", before: false, after: true },
    ]);
    expect(linesOf([], allowed(true, true))).toEqual([]);
  });
});
