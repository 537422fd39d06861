import { describe, expect, it } from "vitest";
import {
  isManaged,
  isSetting,
  LONGEST_LINE,
  LONGEST_POSTAL_ADDRESS,
  MOST_ADDRESS_LINES,
  problemWhileTyping,
  readProfileField,
  settingFields,
  timeZones,
  type ProfileField,
  type Setting,
} from "./profile";
import { versionOf } from "./setting-version";

describe("G1: what a field of the profile holds", () => {
  it.each<[ProfileField, string, string]>([
    ["first-name", "  Zoë ", "Zoë"],
    ["last-name", "O’Neill", "O’Neill"],
    ["phone", " +44 20 7946 0000 ", "+44 20 7946 0000"],
    ["phone", "", ""],
    ["job-title", "Head of  R&D <b>", "Head of R&D <b>"],
    ["company", "\u202eevil\u0000 Ltd", "evil Ltd"],
    ["company", "x".repeat(LONGEST_LINE), "x".repeat(LONGEST_LINE)],
    ["postal-address", "1 High St\r\n\r\n London \n", "1 High St\nLondon"],
    ["postal-address", "a\n".repeat(MOST_ADDRESS_LINES), "a\n".repeat(MOST_ADDRESS_LINES).trim()],
    ["postal-address", "é".repeat(LONGEST_POSTAL_ADDRESS), "é".repeat(LONGEST_POSTAL_ADDRESS)],
    ["time-zone", "Europe/Berlin", "Europe/Berlin"],
    ["time-zone", "", ""],
  ])("G1: %s: %j is kept as %j", (field, typed, value) => {
    expect(readProfileField(field, typed)).toEqual({ value });
  });

  it.each<[ProfileField, string, string]>([
    ["first-name", "", "first-name-missing"],
    ["last-name", " ", "last-name-missing"],
    ["first-name", "R2D2", "name-characters"],
    ["last-name", "x".repeat(61), "name-too-long"],
    ["phone", "call me", "phone"],
    ["company", "x".repeat(LONGEST_LINE + 1), "line-too-long"],
    ["job-title", " ".repeat(1_000_000), "line-too-long"],
    ["postal-address", "x".repeat(LONGEST_POSTAL_ADDRESS + 1), "postal-address-too-long"],
    ["postal-address", "a\n".repeat(MOST_ADDRESS_LINES + 1), "postal-address-too-long"],
    ["time-zone", "Europe/Atlantis", "time-zone"],
    ["time-zone", "__proto__", "time-zone"],
  ])("G1: %s: %j is refused: %s", (field, typed, problem) => {
    expect(readProfileField(field, typed)).toEqual({ problem });
  });

  it.each<[ProfileField, string, string | null]>([
    ["phone", "+4", null],
    ["phone", "+4x", "phone"],
    ["first-name", "", null],
    ["first-name", "Ada1", "name-characters"],
    ["company", "x".repeat(LONGEST_LINE + 1), "line-too-long"],
  ])("G1: %s: while %j is typed, %s is told", (field, typed, problem) => {
    expect(problemWhileTyping(field, typed)).toBe(problem);
  });
});

describe("G1: settings", () => {
  it.each(["__proto__", "constructor", "photo", "", ["name"], null])("G1: %j is none", (named) => {
    expect(isSetting(named)).toBe(false);
  });

  it("G1: a company tells the name of its people, and nothing else", () => {
    const settings = Object.keys(settingFields) as Setting[];
    expect(settings.filter((setting) => isManaged(setting, { connectionId: "acme" }))).toEqual(["name"]);
    expect(settings.filter((setting) => isManaged(setting, { connectionId: null }))).toEqual([]);
  });

  it("G1: a version says which values were shown, one by one", () => {
    const versions = [["a", "b"], ["ab"], ["a", "b", ""], ["b", "a"], [""]].map(versionOf);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versionOf(["a", "b"])).toBe(versions[0]);
  });

  it("G1: there are time zones to choose from", () => {
    expect(timeZones().length).toBeGreaterThan(300);
  });
});
