import { readFileSync } from "node:fs";
import { settingFields } from "@/lib/rules/profile";

/** A page or a route as the build knows it: `page` is its name there, `paths` are addresses that lead to it. */
export type BuiltPage = { page: string; paths: string[]; isRoute: boolean };

/** An action as the build knows it: its id, its file, its name, the address of its page. */
export type BuiltAction = { id: string; file: string; name: string; path: string };

type ActionEntry = { workers: Record<string, unknown>; filename: string; exportedName: string };

/** What stands for a part of an address that is filled in. A part that is not known here is asked for with a word. */
const examples: Record<string, string[]> = {
  "[[...setting]]": ["", ...Object.keys(settingFields), "new-photo", "x"],
  "[[...step]]": ["", "code-not-received", "password", "x"],
  "[name]": ["passwords", "x"],
  "[provider]": ["google", "company", "x"],
  "[id]": ["00000000-0000-4000-8000-000000000000"],
};

/** Every page and route of the build: nothing is listed by hand, so a new one is among them by itself. */
export function builtPages(): BuiltPage[] {
  const manifest = readJson<Record<string, string>>("app-paths-manifest.json");
  return Object.keys(manifest)
    .filter((page) => !page.startsWith("/_"))
    .map((page) => ({ page, paths: pathsOf(page), isRoute: page.endsWith("/route") }));
}

/** Every action of the build. */
export function builtActions(): BuiltAction[] {
  const { node } = readJson<{ node: Record<string, ActionEntry> }>("server-reference-manifest.json");
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const [page = ""] = Object.keys(workers);
    return { id, file: filename, name: exportedName, path: pathsOf(page.replace(/^app/, ""))[0] ?? "/" };
  });
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(`.next/server/${file}`, "utf8")) as Content;
}

function pathsOf(page: string): string[] {
  const parts = page.split("/").filter((part) => part && !/^\(.*\)$/.test(part));
  const addresses = parts
    .slice(0, -1)
    .reduce<string[]>(
      (begun, part) =>
        (part.startsWith("[") ? (examples[part] ?? ["x"]) : [part]).flatMap((word) =>
          begun.map((path) => (word ? `${path}/${word}` : path)),
        ),
      [""],
    );
  return addresses.map((path) => path || "/");
}
