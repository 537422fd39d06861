import { describe, expect, it } from "vitest";
import { isWidelyUsed } from "./common-passwords";

describe("C3: widely used passwords, by the list on the server", () => {
  it.each(["password", "P@ssw0rd2024!", "Qwertyuiop1!", "Ｐａｓｓｗｏｒｄ１２３！"])(
    "C3: %s is refused",
    (password) => {
      expect(isWidelyUsed(password)).toBe(true);
    },
  );

  it.each(["Correct-Horse-7", "Battery-Staple-9", "vK7#mQ2$xR9!wT4", ""])("C3: %j is not", (password) => {
    expect(isWidelyUsed(password)).toBe(false);
  });
});
