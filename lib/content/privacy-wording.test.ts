import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { PRIVACY_WORDING } from "@/lib/rules/privacy";
import { settings } from "./en/settings";

it("G4: other words have another name: when this fails, change PRIVACY_WORDING, then the digest here", () => {
  const { choices, required, collected } = settings.privacy;
  const digest = createHash("sha256")
    .update(JSON.stringify([choices, required, collected.text]))
    .digest("hex");
  expect([PRIVACY_WORDING, digest.slice(0, 16)]).toEqual(["2026-11", "a14aa1504950594a"]);
});
