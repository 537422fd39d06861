import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "undici";
import { createDatabase, startPostgres } from "../postgres";
import { startProduct, type Product } from "../product";
import type { Figure, Line } from "./figure";

const VIEWS = 500;
const READY_WITHIN_S = 15;
const AT_MOST_MEGABYTES = 512;

export const start: Figure = {
  name: "start",
  title: "How long a start takes, built already, and how much memory a process needs",
  async measure() {
    const server = await startPostgres();
    try {
      const url = await createDatabase(server.url, `latchkey_proof_${randomBytes(6).toString("hex")}`);
      const real = {
        DATABASE_URL: url,
        SECRET_KEYS: `proof:${randomBytes(32).toString("base64")}`,
        SMTP_URL: "smtp://127.0.0.1:9",
        MAIL_DOMAIN: "portal.example",
      };
      return [
        ...(await measureStart("PostgreSQL, an empty database", real)),
        ...(await measureStart("PostgreSQL, again", real)),
        ...(await measureStart("embedded database, demo mode, a new one", {})),
      ];
    } finally {
      await server.stop();
    }
  },
};

async function measureStart(on: string, variables: Record<string, string>): Promise<Line[]> {
  const begin = performance.now();
  const product = await startProduct(variables);
  try {
    const seconds = (performance.now() - begin) / 1000;
    const fresh = megabytesOf(product);
    for (let view = 0; view < VIEWS; view++) await viewSignIn(product);
    const used = megabytesOf(product);
    return [
      {
        what: `${on}: from the command to “ready”`,
        goal: `at most ${READY_WITHIN_S} s`,
        measured: `${seconds.toFixed(1)} s`,
        held: seconds <= READY_WITHIN_S,
      },
      {
        what: `${on}: memory after ${VIEWS} pages`,
        goal: `at most ${AT_MOST_MEGABYTES} MB`,
        measured: `${used} MB (${fresh} MB at the start)`,
        held: Math.max(used, fresh) <= AT_MOST_MEGABYTES,
      },
    ];
  } finally {
    await product.stop();
  }
}

async function viewSignIn({ address }: Product): Promise<void> {
  const { statusCode, body } = await request(`${address}/sign-in`);
  await body.dump();
  if (statusCode !== 200) throw new Error(`/sign-in answered ${statusCode}.`);
}

/** What the process holds in memory now (Linux: VmRSS). */
function megabytesOf({ pid }: Product): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
