import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");

type Palette = Record<string, string>;

function paletteIn(text: string): Palette {
  return Object.fromEntries(
    [...text.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role, hex]) => [role, hex]),
  );
}

/** The declarations between a heading and the next block at the same depth. */
function blockAfter(heading: string): string {
  const start = css.indexOf(heading);
  expect(start, heading).toBeGreaterThan(-1);
  return css.slice(start, css.indexOf("    }\n  }", start));
}

const light = paletteIn(css.slice(css.indexOf("@theme"), css.indexOf("@layer theme")));
const dark = { ...light, ...paletteIn(blockAfter("@media (prefers-color-scheme: dark) {")) };
const more = paletteIn(blockAfter("@media (prefers-contrast: more) {"));
const moreDark = paletteIn(blockAfter("@media (prefers-contrast: more) and (prefers-color-scheme: dark) {"));
const schemes = {
  light,
  dark,
  "more contrast": { ...light, ...more },
  "more contrast, dark": { ...dark, ...more, ...moreDark },
};

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["canvas", "surface", "sunken"];
const onEveryGround = (role: string) => grounds.map((ground) => [role, ground] as const);
const text = [
  ...["ink", "ink-soft", "accent", "accent-strong", "danger", "success", "warning"].flatMap(onEveryGround),
  ...["accent-soft", "danger-soft", "warning-soft", "success-soft"].flatMap((ground) => [
    ["ink", ground] as const,
    ["ink-soft", ground] as const,
    [ground.replace("-soft", ""), ground] as const,
  ]),
  ["accent-ink", "accent"] as const,
  ["accent-ink", "accent-strong"] as const,
  ["danger-ink", "danger"] as const,
  ["danger-ink", "danger-strong"] as const,
];
const shapes = ["line-strong", "focus", "accent", "danger"].flatMap(onEveryGround);

describe.each(Object.entries(schemes))("colours: %s", (name, palette: Palette) => {
  const needed = name.startsWith("more") ? 7 : 4.5;
  it.each(text)(`S15: %s on %s reads (WCAG 1.4.3, ${needed}:1)`, (one, other) => {
    expect(contrast(palette[one] ?? "", palette[other] ?? "")).toBeGreaterThanOrEqual(needed);
  });

  it.each(shapes)("S15: %s on %s can be made out (WCAG 1.4.11, 3:1)", (one, other) => {
    expect(contrast(palette[one] ?? "", palette[other] ?? "")).toBeGreaterThanOrEqual(3);
  });
});
