import { randomUUID } from "node:crypto";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { AggregationType, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import type { PushMetricExporter } from "@opentelemetry/sdk-metrics";
import type { MetricsSettings } from "@/lib/env";
import { hashQueueState } from "@/lib/crypto/hash-queue";
import { measureMailQueue } from "@/lib/flows/mail-queue";
import { log } from "@/lib/log";
import { counters, recordTo, timers, type Counter, type Timer } from "@/lib/metrics";

const EXPORT_WITHIN_MS = 5_000;
const LAST_EXPORT_WITHIN_MS = 2_000;
/** From a query of half a millisecond to an answer that took as long as any may. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Sends the numbers of this process to the collector, again and again, by OTLP over HTTP. A collector that is away or
 * silent loses numbers and nothing else. The answered function sends the last ones and ends it, within two seconds.
 */
export function startMetrics({ endpoint, serviceName, exportEveryMs }: MetricsSettings): () => Promise<void> {
  const exporter = new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis: EXPORT_WITHIN_MS });
  const reader = new PeriodicExportingMetricReader({
    exporter: tellingFailures(exporter),
    exportIntervalMillis: exportEveryMs,
    exportTimeoutMillis: Math.min(EXPORT_WITHIN_MS, exportEveryMs),
  });
  const provider = new MeterProvider({
    resource: resourceFromAttributes({ "service.name": serviceName, "service.instance.id": randomUUID() }),
    readers: [reader],
    views: Object.keys(timers).map((instrumentName) => ({
      instrumentName,
      aggregation: { type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM, options: { boundaries: SECONDS } },
    })),
  });
  recordBy(provider);
  return async () => {
    recordTo(undefined);
    const ended = provider.shutdown().catch(() => undefined);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LAST_EXPORT_WITHIN_MS).unref())]);
  };
}

function recordBy(provider: MeterProvider): void {
  const meter = provider.getMeter("latchkey");
  const counting = new Map(
    Object.entries(counters).map(([name, description]) => [name, meter.createCounter(name, { description })]),
  );
  const timing = new Map(
    Object.entries(timers).map(([name, description]) => [
      name,
      meter.createHistogram(name, { description, unit: "s" }),
    ]),
  );
  const waiting = meter.createObservableGauge("latchkey.hash.waiting", { description: "passwords in the queue" });
  const running = meter.createObservableGauge("latchkey.hash.running", { description: "passwords being hashed" });
  const size = meter.createObservableGauge("latchkey.mail.queue.size", { description: "mails not handed over yet" });
  const age = meter.createObservableGauge("latchkey.mail.queue.age", {
    description: "for how long the oldest of them has waited",
    unit: "s",
  });
  meter.addBatchObservableCallback(
    (result) => {
      result.observe(waiting, hashQueueState().waiting);
      result.observe(running, hashQueueState().running);
    },
    [waiting, running],
  );
  // Asked when numbers are sent, and at no other time.
  meter.addBatchObservableCallback(
    async (result) => {
      const queue = await measureMailQueue().catch(() => null);
      if (!queue) return;
      result.observe(size, queue.size);
      result.observe(age, queue.ageSeconds);
    },
    [size, age],
  );
  recordTo({
    count: (name: Counter, words) => counting.get(name)?.add(1, words),
    time: (name: Timer, seconds, words) => timing.get(name)?.record(seconds, words),
  });
}

/** The log says once when the collector stops taking numbers, and once when it takes them again. */
function tellingFailures(exporter: PushMetricExporter): PushMetricExporter {
  const send = exporter.export.bind(exporter);
  let failing = false;
  exporter.export = (metrics, done) =>
    send(metrics, (result) => {
      const fails = result.code !== 0;
      if (fails !== failing) log().warn(fails ? "the collector takes no metrics" : "the collector takes metrics again");
      failing = fails;
      done(result);
    });
  return exporter;
}
