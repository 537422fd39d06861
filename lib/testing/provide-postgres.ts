import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where real PostgreSQL answers; unknown in the projects that run without it. */
    postgresUrl: string | undefined;
  }
}

/** Vitest's global set-up of the projects on PostgreSQL: one server for all files of each. */
export default async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresUrl", server.url);
  return server.stop;
}
