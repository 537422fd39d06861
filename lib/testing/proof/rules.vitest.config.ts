import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * The tests that `mutation` holds against the rules: their own, and nothing of the flows that use them. Watched by
 * Stryker, with other work beside it, the test of all characters takes minutes.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL("../../../", import.meta.url)) }] },
  test: { include: ["lib/rules/**/*.test.ts"], testTimeout: 600_000 },
});
