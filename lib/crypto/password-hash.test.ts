import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { testSettings } from "@/lib/testing/database";
import * as bcrypt from "./bcrypt-threads";
import { checkPassword, hashPassword, PASSWORD_COST, type StoredPassword } from "./password-hash";

// The real bcrypt, with its calls written down.
vi.mock("./bcrypt-threads", { spy: true });

const FIFTY = `${"Correct-Horse-7-".repeat(3)}ab`;
// Three bytes a character: the last two lie beyond the 72 bytes that bcrypt reads.
const WIDE = `${"ж€".repeat(24)}Ab`;
const NUL = "before\0after";
const COMPOSED = "Zoë-Ångström-7";
const stored: Record<string, StoredPassword> = {};

beforeEach(() => {
  testSettings();
  vi.clearAllMocks();
});

beforeAll(async () => {
  testSettings();
  for (const password of [FIFTY, WIDE, NUL, COMPOSED.normalize("NFD")]) stored[password] = await hashPassword(password);
});

const of = (password: string) => stored[password] ?? null;

describe("C3: every character of a password counts", () => {
  it.each<[string, string, string, boolean]>([
    ["a 50-character password", FIFTY, FIFTY, true],
    ["one that differs in its last character only", FIFTY, `${FIFTY.slice(0, -1)}B`, false],
    ["one without its last character", FIFTY, FIFTY.slice(0, -1), false],
    ["one with a space at its end", FIFTY, `${FIFTY} `, false],
    ["one in lower case", FIFTY, FIFTY.toLowerCase(), false],
    ["one that goes on beyond 72 bytes", WIDE, WIDE, true],
    ["one that differs beyond 72 bytes only", WIDE, `${WIDE.slice(0, -1)}c`, false],
    ["one that differs after a NUL only", NUL, "before\0later", false],
    ["one that ends before the NUL", NUL, "before", false],
    ["one typed on a keyboard that composes otherwise (NFKC)", COMPOSED.normalize("NFD"), COMPOSED, true],
  ])("C3: %s", async (_what, password, typed, right) => {
    expect(Buffer.byteLength(WIDE.slice(0, -2))).toBeGreaterThan(72);
    expect(await checkPassword(typed, of(password))).toEqual({ right, stale: false });
  });
});

describe("C4: nobody is told from somebody by the work done", () => {
  const nobody = null;
  const noPassword = { passwordHash: null, passwordKeyId: null };
  it.each<[string, () => Parameters<typeof checkPassword>[1], string, boolean]>([
    ["the right password", () => of(FIFTY), FIFTY, true],
    ["a wrong password", () => of(FIFTY), "wrong", false],
    ["no password at all", () => of(FIFTY), "", false],
    ["an account without a password", () => noPassword, FIFTY, false],
    ["no account", () => nobody, FIFTY, false],
    ["no account and nothing typed", () => nobody, "", false],
  ])("C4: %s costs one comparison at the one cost", async (_who, account, typed, right) => {
    expect((await checkPassword(typed, account())).right).toBe(right);
    expect(bcrypt.hash).not.toHaveBeenCalled();
    expect(vi.mocked(bcrypt.compare).mock.calls).toEqual([
      [expect.stringMatching(/^[\w+/]{64}$/), expect.stringMatching(`^\\$2b\\$${PASSWORD_COST}\\$.{53}$`), false],
    ]);
  });
});

describe("X3: what is kept of a password", () => {
  it("X3: bcrypt at cost 12, salted, with the id of the pepper", async () => {
    const again = await hashPassword(FIFTY);
    expect(PASSWORD_COST).toBe(12);
    expect(again).toEqual({ passwordHash: expect.stringMatching(/^\$2b\$12\$/), passwordKeyId: "test-2" });
    expect(again.passwordHash).not.toBe(of(FIFTY)?.passwordHash);
  });

  it("X3: after a new pepper it still fits, and is to be hashed anew", async () => {
    const keys = { SECRET_KEYS: [3, 2].map((n) => `test-${n}:${Buffer.alloc(32, n).toString("base64")}`).join() };
    testSettings(keys);
    expect(await checkPassword(FIFTY, of(FIFTY))).toEqual({ right: true, stale: true });
    expect(await checkPassword("wrong", of(FIFTY))).toEqual({ right: false, stale: false });
  });

  it("X3: a hash of an older cost still fits, and is to be made anew", async () => {
    await hashPassword(FIFTY);
    const [peppered = ""] = vi.mocked(bcrypt.hash).mock.calls[0] ?? [];
    const cheap = { passwordHash: await bcrypt.hash(peppered, 4, false), passwordKeyId: "test-2" };
    expect(await checkPassword(FIFTY, cheap)).toEqual({ right: true, stale: true });
  });

  it("X3: without the pepper a stolen table is worth nothing", async () => {
    testSettings({ SECRET_KEYS: `test-2:${Buffer.alloc(32, 9).toString("base64")}` });
    expect((await checkPassword(FIFTY, of(FIFTY))).right).toBe(false);
    testSettings({ SECRET_KEYS: `test-9:${Buffer.alloc(32, 9).toString("base64")}` });
    expect(await checkPassword(FIFTY, of(FIFTY))).toEqual({ right: false, stale: false });
  });
});
