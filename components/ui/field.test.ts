import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CodeField } from "@/components/code-field";
import { PasswordField } from "@/components/password-field";
import { Field } from "./field";

describe("fields", () => {
  it("S15: the error and the hint are told with the field's name", () => {
    const html = renderToStaticMarkup(
      createElement(Field, { label: "First name", name: "firstName", error: "Enter it.", hint: "As you like." }),
    );
    expect(html).toContain('<label for="firstName"');
    expect(html).toContain('aria-invalid="true" aria-describedby="firstName-error firstName-hint"');
    expect(html).toContain('id="firstName-error"');
    expect(html).toContain('id="firstName-hint"');
  });

  it("S15: a field that is right refers to nothing", () => {
    const html = renderToStaticMarkup(
      createElement(Field, { label: "First name", name: "firstName", defaultValue: "Ada" }),
    );
    expect(html).not.toMatch(/aria-(invalid|describedby)/);
    expect(html).toContain('value="Ada"');
  });

  it("S4: the code is one field with room for spaces and dashes", () => {
    const html = renderToStaticMarkup(createElement(CodeField, { label: "Code" }));
    expect(html.match(/<input/g)).toHaveLength(1);
    expect(html).toContain('autoComplete="one-time-code"');
    expect(html).toContain('inputMode="numeric"');
  });

  it("S2: Show password is a button that is hidden where no script runs", () => {
    const html = renderToStaticMarkup(
      createElement(PasswordField, { label: "Password", showLabel: "Show password", autoComplete: "current-password" }),
    );
    expect(html).toMatch(/<button type="button" aria-pressed="false"[^>]* noscript:hidden invisible"/);
    expect(html).toContain('type="password"');
    expect(html).not.toContain("value=");
  });
});
