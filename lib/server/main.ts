import { createServer } from "node:http";
import next from "next";
import {
  addDemoPeople,
  DEMO_GOOGLE_ADDRESS,
  holdsDemoPeople,
  isRealDatabase,
  listDemoPeople,
} from "@/lib/commands/demo-people";
import { closeDatabase, migrateDatabase, openDatabase } from "@/db/client";
import { settings, SettingsError } from "@/lib/env";
import { removeDueAccounts } from "@/lib/flows/account-deletion";
import { startHousekeeping } from "@/lib/flows/housekeeping";
import { lookAtDueDomains } from "@/lib/flows/sign-in-connections";
import { log } from "@/lib/log";
import { startMailWorker, stopMailWorker } from "@/lib/mail/worker";
import { lockDataFolder } from "./data-folder-lock";
import { provideDemoKeys } from "./demo-keys";
import { listenToOperators } from "./operator-socket";
import { listenOn } from "./http-server";

/** What stops a start is told in one plain sentence, not by a stack trace. */
class StartRefused extends Error {}

/**
 * After a form the framework asks our own port for the next page, by the public address's protocol: where that is https
 * the proxy in front ends it, and our port speaks http. The browser then asks for the page itself.
 */
const UNASKED_PAGE = "failed to get redirect response";

async function start(): Promise<void> {
  await provideDemoKeys();
  const { demo, port, appUrl } = readSettings();
  // Before the database is opened: its statements are timed only where somebody collects the numbers.
  const stopMetrics = await startMetricsWhereCollected();
  await prepareDatabase();
  await welcomeDemoPeople(demo);
  // What the framework would print of an error goes to the log, without the values of a failed statement.
  console.error = (...parts: unknown[]) => {
    if (parts[0] === UNASKED_PAGE) return;
    log().error({ err: parts.find((part) => part instanceof Error) }, "the framework reports an error");
  };
  // The framework would take every upgraded line (WebSocket) off our door, and hold it for ever: it listens where none comes.
  const pages = next({ dev: false, hostname: "localhost", port, httpServer: createServer() });
  await pages.prepare();
  const demoProviders = demo ? await startDemoProviders(appUrl) : [];
  startMailWorker();
  const stopHousekeeping = startHousekeeping([lookAtDueDomains, removeDueAccounts]);
  if (!settings().databaseUrl) await listenToOperators(settings().dataDir);
  const server = await listenOn(port, pages.getRequestHandler()).catch((error: unknown) => {
    throw new StartRefused(`PORT: nothing can be served on ${port}. ${reasonOf(error)}`);
  });
  if (demo) await tellNewcomer();
  console.log(`ready: ${appUrl}`);

  const stop = async () => {
    stopHousekeeping();
    await server.stop();
    for (const stopProvider of demoProviders) await stopProvider();
    await stopMailWorker();
    await stopMetrics();
    await closeDatabase();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

/** Outside of demo mode not even their code is loaded. */
async function startDemoProviders(appUrl: string): Promise<(() => Promise<void>)[]> {
  const { startDemoCompany } = await import("./demo-company");
  const { startDemoGoogle } = await import("./demo-google");
  return [await startDemoCompany(appUrl), await startDemoGoogle(appUrl)];
}

function readSettings() {
  try {
    return settings();
  } catch (error) {
    if (error instanceof SettingsError) throw new StartRefused(`These settings need your attention:\n${error.message}`);
    throw error;
  }
}

/** The packages that send metrics are loaded only where somebody collects them. */
async function startMetricsWhereCollected(): Promise<() => Promise<void>> {
  const { metrics } = settings();
  return metrics ? (await import("./metrics-export")).startMetrics(metrics) : async () => {};
}

async function prepareDatabase(): Promise<void> {
  const { databaseUrl, dataDir } = settings();
  try {
    if (databaseUrl) await openDatabase({ url: databaseUrl });
    else await openDatabase({ folder: await lockDataFolder(dataDir) });
    await migrateDatabase();
  } catch (error) {
    const what = databaseUrl
      ? "DATABASE_URL: the database cannot be used"
      : "DATA_DIR: the embedded database cannot be used";
    throw new StartRefused(`${what}. ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(" ");
  if (!(error instanceof Error)) return String(error);
  return error.cause ? reasonOf(error.cause) : error.message;
}

/** Demo people live in demo mode, and nowhere else (SPEC M1): their password is known to everyone. */
async function welcomeDemoPeople(demo: boolean): Promise<void> {
  if (!demo && (await holdsDemoPeople())) {
    throw new StartRefused("This database holds demo people. Use another one, or remove their accounts first.");
  }
  if (demo && (await isRealDatabase())) {
    throw new StartRefused(
      "This database holds real accounts, and without SMTP_URL or RESEND_API_KEY this would be demo mode. " +
        "Set a sender, or use another database.",
    );
  }
  if (demo) await addDemoPeople((await import("./demo-google")).demoGoogleClaims);
}

async function tellNewcomer(): Promise<void> {
  const { appUrl } = settings();
  const { DEMO_COMPANY_DOMAIN } = await import("./demo-company");
  const people = (await listDemoPeople()).map(
    ({ address, password, appKey }) =>
      `             ${address}, password ${password}${appKey ? `, authenticator key ${appKey}` : ""}`,
  );
  console.log(`
  Demo mode: no mail leaves this machine.
  Mailbox:   ${appUrl}/mailbox
  Sign in:   ${appUrl}/sign-in
${people.join("\n")}
             ${DEMO_GOOGLE_ADDRESS}, with Continue with Google, without a password
             company@${DEMO_COMPANY_DOMAIN}, through the demo company, without a password
`);
}

start().catch((error: unknown) => {
  if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
  else log().fatal({ err: error }, "the start failed");
  process.exit(1);
});
