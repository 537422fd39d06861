import * as bcrypt from "@node-rs/bcrypt";
import { vi } from "vitest";
import { PASSWORD_COST } from "@/lib/crypto/password-hash";

// What flows do with a password does not depend on how long its hash takes. Vitest's set-up of the flows on both
// databases makes hashes at bcrypt's smallest cost and writes the product's on them, so that none looks stale.
// The rules and the races, the second process among them, hash at the real cost.

const COST = 4;
const inProduct = `$2b$${PASSWORD_COST}$`;
const inTests = `$2b$0${COST}$`;

vi.mock("@/lib/crypto/bcrypt-threads", () => ({
  hash: async (password: string) => (await bcrypt.hash(password, COST)).replace(inTests, inProduct),
  compare: (password: string, hash: string) => bcrypt.compare(password, hash.replace(inProduct, inTests)),
}));
