import { expect, it } from "vitest";
import { OWNER_ALERT_LINK_DAYS, ownerAlertLinksSince, ownerAlertUsefulUntil } from "./owner-alert";

const now = new Date("2026-01-31T12:00:00Z");

it("T6: the link in a mail to the owner works for 30 days", () => {
  expect(OWNER_ALERT_LINK_DAYS).toBe(30);
  expect(ownerAlertLinksSince(now)).toEqual(new Date("2026-01-01T12:00:00Z"));
});

it("M2, X4: such a mail is tried for ten days: as long as a recovery can be stopped", () => {
  expect(ownerAlertUsefulUntil(now)).toEqual(new Date("2026-02-10T12:00:00Z"));
});
