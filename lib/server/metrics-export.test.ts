import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { verifyEmailCode } from "@/lib/flows/email-code";
import { verifyPassword } from "@/lib/flows/password";
import { count, isRecording, recordTo } from "@/lib/metrics";
import { useDatabase } from "@/lib/testing/database";
import { begin, codeOf, enterPassword, newPerson, openBrowser, signIn, start, wrongCode } from "@/lib/testing/people";
import { freePort } from "@/lib/testing/postgres";
import { listenOn } from "./http-server";
import { startMetrics } from "./metrics-export";

useDatabase();

type Point = { attributes: { key: string; value: Record<string, unknown> }[]; asInt?: number; asDouble?: number };
type Metric = { name: string; sum?: { dataPoints: Point[] }; gauge?: { dataPoints: Point[] } } & {
  histogram?: { dataPoints: Point[] };
};
type Resource = { attributes: { key: string }[] };
type Payload = { resourceMetrics: { resource: Resource; scopeMetrics: { metrics: Metric[] }[] }[] };

const open: Server[] = [];
afterEach(() => {
  recordTo(undefined);
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** A collector on the loopback: takes OTLP as JSON and keeps it, or takes it and never answers. */
async function openCollector(answers = true) {
  const payloads: Payload[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["content-type"]}`);
    void json(request).then((payload) => {
      payloads.push(payload as Payload);
      if (answers) response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, payloads, asked };
}

function metricsIn(payloads: Payload[]): Metric[] {
  const last = payloads.at(-1)?.resourceMetrics ?? [];
  return last.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
}

/** The points of a metric as lines: its words, and the number where it is a count. */
function pointsOf(payloads: Payload[], name: string): string[] {
  const metric = metricsIn(payloads).find((each) => each.name === name);
  const points = (metric?.sum ?? metric?.gauge ?? metric?.histogram)?.dataPoints ?? [];
  return points.map(({ attributes, asInt, asDouble }) => {
    const words = attributes.map(({ key, value }) => `${key}=${Object.values(value).join("")}`);
    return [...words, asInt ?? asDouble ?? ""].join(" ").trim();
  });
}

const ADDRESS = "canary-ada@canary.example";
const NETWORK = "203.0.113.77";
const settingsFor = (endpoint: string) => ({ endpoint, serviceName: "portal", exportEveryMs: 60_000 });

describe("metrics: what a collector gets", () => {
  it("what was decided, by outcome, and nothing of anybody", async () => {
    const { endpoint, payloads, asked } = await openCollector();
    const stop = startMetrics(settingsFor(endpoint));
    const browser = openBrowser(NETWORK);
    const { accountId, sessionToken } = await newPerson(ADDRESS, start, browser);
    await signIn(ADDRESS, browser, start);
    const failing = await begin("sign-in", ADDRESS, browser, start);
    await verifyPassword(failing, "canary-wrong-Password-1", browser, start);
    const halfway = await enterPassword(ADDRESS, browser, start);
    await verifyEmailCode(halfway, wrongCode(await codeOf(halfway)), { trustChosen: false }, browser, start);

    const port = await freePort();
    const door = await listenOn(port, async (_request, response) => void response.end("page"));
    await fetch(`http://127.0.0.1:${port}/sign-in/${ADDRESS}?address=${ADDRESS}`, { redirect: "manual" });
    await door.stop();
    await stop();

    expect(asked).toEqual(["POST /v1/metrics application/json"]);
    const proofs = pointsOf(payloads, "latchkey.proofs");
    expect(proofs).toContain("purpose=sign-in factor=password outcome=right 2");
    expect(proofs).toContain("purpose=sign-in factor=password outcome=wrong-password 1");
    expect(proofs).toContain("purpose=sign-in factor=email-code outcome=right 1");
    expect(proofs).toContain("purpose=sign-in factor=email-code outcome=wrong-code 1");
    expect(pointsOf(payloads, "latchkey.sessions.begun")).toContain("purpose=sign-in proved=password+second-step 1");
    expect(pointsOf(payloads, "latchkey.mail.queued")).toContain("kind=sign-in-code 2");
    expect(pointsOf(payloads, "latchkey.mail.queue.size")[0]).toMatch(/^[1-9]\d*$/);
    expect(pointsOf(payloads, "latchkey.hash.running")).toEqual(["0"]);
    expect(pointsOf(payloads, "http.server.request.duration")[0]).toMatch(/page=sign-in$/);
    expect(pointsOf(payloads, "latchkey.query.duration").join("\n")).toMatch(
      /operation=insert table=attempts|table=outbox/,
    );

    // The process's random id is told apart: one in two hundred of them has "ada" in it.
    const told = payloads.flatMap(({ resourceMetrics }) => resourceMetrics);
    const about = told.flatMap(({ resource }) => resource.attributes.map(({ key }) => key));
    expect(about).toEqual(["service.name", "service.instance.id"]);
    const sent = JSON.stringify(told.map(({ scopeMetrics }) => scopeMetrics)).toLowerCase();
    for (const canary of ["canary", NETWORK, "203.0.113", accountId, sessionToken, "mozilla", "ada"]) {
      expect(sent).not.toContain(canary.toLowerCase());
    }
  });

  it("a try that a full count refuses is told by the count's kind", async () => {
    const { endpoint, payloads } = await openCollector();
    const stop = startMetrics(settingsFor(endpoint));
    const browser = openBrowser(NETWORK);
    for (let tries = 0; tries < 6; tries++) {
      await verifyPassword(await begin("sign-in", ADDRESS, browser, start), "Wrong-Password-1", browser, start);
    }
    await stop();
    expect(pointsOf(payloads, "latchkey.throttle.refusals")).toEqual(["limit=password 1"]);
    expect(JSON.stringify(payloads)).not.toContain("canary");
  });
});

describe("metrics: a collector that fails", () => {
  it("one that never answers delays nothing, and the end by two seconds at most", async () => {
    const { endpoint, asked } = await openCollector(false);
    const stop = startMetrics({ ...settingsFor(endpoint), exportEveryMs: 1000 });
    await newPerson(ADDRESS, start, openBrowser(NETWORK));
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await signIn(ADDRESS, openBrowser("203.0.113.78"), start);
    const begin = performance.now();
    await stop();
    expect(performance.now() - begin).toBeLessThan(4000);
  });

  it("one that is not there is no error", async () => {
    const stop = startMetrics(settingsFor(`http://127.0.0.1:${await freePort()}`));
    await newPerson(ADDRESS, start, openBrowser(NETWORK));
    await stop();
    expect(isRecording()).toBe(false);
  });
});

describe("metrics: off", () => {
  it("a call costs next to nothing where nobody collects", () => {
    expect(isRecording()).toBe(false);
    const begin = performance.now();
    for (let calls = 0; calls < 1_000_000; calls++) count("latchkey.hash.refused");
    // A thousandth of a millisecond each would be a second; it is a hundredth of that.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
