import { expect, it } from "vitest";
import { done, refused, TooBusy } from "./outcome";

it("S12: an outcome is done, or refused for a reason and until when waiting helps", () => {
  const until = new Date("2026-01-01T12:00:00Z");
  expect(done).toEqual({ ok: true });
  expect(refused("wrong-code")).toEqual({ ok: false, reason: "wrong-code", until: null });
  expect(refused("wait", until)).toEqual({ ok: false, reason: "wait", until });
});

it("S12: who is asked to come back is told in how many seconds", () => {
  const error = new TooBusy(7);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "TooBusy", retryAfterSeconds: 7, message: expect.stringMatching(/sign-ins/) });
});
