import { sql } from "drizzle-orm";
import { describe, expect, inject, it } from "vitest";
import { database } from "@/db/client";
import { throttles } from "@/db/throttle-schema";
import { settings } from "@/lib/env";
import { databaseUrl, testSettings, useDatabase } from "./database";

describe("the database of a test", () => {
  useDatabase();

  it.each(["first", "second"])("begins empty for the %s test and takes rows", async (key) => {
    expect(await database().select().from(throttles)).toEqual([]);
    await database()
      .insert(throttles)
      .values({ key, forgetAt: new Date(0) });
    expect(await database().select().from(throttles)).toHaveLength(1);
  });

  it("is the one that the project is named after", async () => {
    const rows = await database()
      .select({ name: sql<string>`current_database()` })
      .from(sql`(select 1) as one`);
    const onPostgres = inject("postgresUrl") !== undefined;
    expect(rows[0]?.name.startsWith("latchkey_test_")).toBe(onPostgres);
    if (onPostgres) expect(new URL(databaseUrl()).pathname).toBe(`/${rows[0]?.name}`);
    else expect(databaseUrl).toThrow("PostgreSQL");
  });

  it("comes with settings that a test may change", () => {
    expect(testSettings({ BRAND_NAME: "Acorn" }).brandName).toBe("Acorn");
    expect(settings().brandName).toBe("Acorn");
  });

  it("gives the next test its settings back", () => {
    expect(settings().brandName).toBe("Latchkey");
    expect(settings().secretKeys.map(({ id }) => id)).toEqual(["test-2", "test-1"]);
  });
});
