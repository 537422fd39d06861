import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { isDatabaseToBlame, noteFailure } from "./health";

useDatabase();

const failedWith = (code: string) => new Error("Failed query", { cause: Object.assign(new Error(code), { code }) });

it("SECURITY: a database without room answers, and is to blame for what fails in the next seconds", async () => {
  // Before this process began: what is noted here tells other tests nothing.
  noteFailure(failedWith("53100"), -10_000);
  expect(await isDatabaseToBlame(-7_001)).toBe(true);
  expect(await isDatabaseToBlame(-7_000)).toBe(false);
  noteFailure(failedWith("23505"), -7_000);
  noteFailure(new Error("a mistake of ours"), -7_000);
  expect(await isDatabaseToBlame(-7_000), "for other failures we are").toBe(false);
});
