import { UnsecuredJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { readLink, signLink } from "./signed-links";

const now = new Date("2026-03-01T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const link = () => signLink("try-company-sign-in", { connection: "1", address: "ada@acme.example" }, later(60));
const read = (text: string, at = now) => readLink("try-company-sign-in", text, at);

beforeEach(() => void testSettings());
afterEach(() => void testSettings());

describe("O4: a signed link", () => {
  it("is read back as it was made, until its end and no longer", async () => {
    const made = await link();
    expect(await read(made)).toMatchObject({ connection: "1", address: "ada@acme.example" });
    expect(await read(made, later(59))).not.toBeNull();
    expect(await read(made, later(60))).toBeNull();
  });

  it("is worth nothing with a character changed", async () => {
    const made = await link();
    // The last character of a base64url part can carry bits that mean nothing.
    for (let at = 0; at < made.length - 1; at++) {
      const other = made[at] === "A" ? "Q" : "A";
      if (made[at] === "." || made[at + 1] === ".") continue;
      expect([at, await read(made.slice(0, at) + other + made.slice(at + 1))]).toEqual([at, null]);
    }
  });

  it.each(["", "a", "a.b.c", "..", "x".repeat(10_000), new UnsecuredJWT({ connection: "1" }).encode()])(
    "is not %s",
    async (text) => {
      expect(await read(text)).toBeNull();
    },
  );

  it("is not one that is for something else", async () => {
    const foreign = await signLink("other" as "try-company-sign-in", { connection: "1" }, later(60));
    expect(await read(foreign)).toBeNull();
  });

  it("outlives a new key, and not the end of its own", async () => {
    const made = await link();
    const rotated = `new:${Buffer.alloc(32, 9).toString("base64")}`;
    testSettings({ SECRET_KEYS: `${rotated},test-2:${Buffer.alloc(32, 2).toString("base64")}` });
    expect(await read(made)).not.toBeNull();
    testSettings({ SECRET_KEYS: rotated });
    expect(await read(made)).toBeNull();
  });
});
