import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./db/connection-schema.ts",
    "./db/schema.ts",
    "./db/throttle-schema.ts",
    "./db/factor-schema.ts",
    "./db/mail-schema.ts",
    "./db/case-schema.ts",
    "./db/mail-report-schema.ts",
    "./db/support-schema.ts",
    "./db/preference-schema.ts",
    "./db/product-schema.ts",
    "./db/address-change-schema.ts",
    "./db/account-recovery-schema.ts",
    "./db/profile-schema.ts",
  ],
  casing: "snake_case",
  out: "./db/migrations",
});
