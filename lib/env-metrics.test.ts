import { describe, expect, it } from "vitest";
import { parseSettings } from "./env";

const keys = { SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}` };
const metricsOf = (given: Record<string, string>) => parseSettings({ ...keys, ...given }).metrics;

describe("X3: settings of metrics", () => {
  it("X3: off unless a collector is named", () => {
    expect(metricsOf({})).toBeNull();
    expect(metricsOf({ OTEL_SERVICE_NAME: "portal" })).toBeNull();
    expect(metricsOf({ OTEL_METRICS_EXPORTER: "none", OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" })).toBeNull();
  });

  it("X3: on by an endpoint, or by the word otlp alone", () => {
    const named = { endpoint: "https://c.example", serviceName: "portal", exportEveryMs: 5000 };
    const given = { OTEL_SERVICE_NAME: "portal", OTEL_METRIC_EXPORT_INTERVAL: "5000" };
    expect(metricsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: "https://c.example/", ...given })).toEqual(named);
    expect(metricsOf({ OTEL_METRICS_EXPORTER: "otlp" })).toEqual({
      endpoint: "http://localhost:4318",
      serviceName: "latchkey",
      exportEveryMs: 60_000,
    });
  });

  it.each([
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318"],
    ["OTEL_EXPORTER_OTLP_HEADERS", "hunter2"],
    ["OTEL_METRICS_EXPORTER", "prometheus"],
    ["OTEL_METRIC_EXPORT_INTERVAL", "999"],
    ["OTEL_METRIC_EXPORT_INTERVAL", "soon"],
  ])("X3: %s names itself when it is %s", (name, value) => {
    expect(() => metricsOf({ [name]: value })).toThrow(new RegExp(`^${name}: `));
    expect(() => metricsOf({ [name]: value })).not.toThrow(/hunter2/);
  });
});
