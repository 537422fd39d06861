import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import type { Figure, Line } from "./figure";

const PRESET = "@secretlint/secretlint-rule-preset-recommend";
const ALLOWED = /secretlint-disable-next-line \S+ -- \S/;
const PICTURES = new Set([".png", ".jpg", ".webp", ".ico", ".woff2"]);

/**
 * No key, token or password lies in the repository: secretlint's recommended rules over every file that git keeps. What
 * they find and is none is allowed on its own line, with the reason.
 */
export const secretlint: Figure = {
  name: "secretlint",
  title: "No secret lies in the repository",
  quick: true,
  async measure({ say, random }): Promise<Line[]> {
    const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
    const read = files.filter((file) => !PICTURES.has(extname(file)));
    let found = 0;
    let allowed = 0;
    for (const file of read) {
      const content = readFileSync(file, "utf8");
      const places = await secretsIn(file, content);
      for (const place of places) say(place);
      found += places.length;
      allowed += content.split("\n").filter((line) => ALLOWED.test(line)).length;
    }
    const planted = plantedSecrets(random);
    const missed: string[] = [];
    for (const [kind, text] of Object.entries(planted)) {
      if ((await secretsIn("planted.ts", `const planted = "${text}";\n`)).length === 0) missed.push(kind);
    }
    const kinds = Object.keys(planted);
    return [
      {
        what: "secrets that secretlint's recommended rules find",
        goal: "0",
        measured: `${found} in ${read.length} files (${allowed} allowed, with the reason on the line)`,
        held: found === 0 && read.length > 0,
      },
      {
        what: `made-up secrets shown to it: ${kinds.join(", ")}`,
        goal: "all found",
        measured: missed.length === 0 ? `${kinds.length} of ${kinds.length}` : `missed: ${missed.join(", ")}`,
        held: missed.length === 0,
      },
    ];
  },
};

/** Where it sees a secret, without showing it. */
async function secretsIn(file: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: file, content, ext: extname(file), contentType: "text" },
    options: { config: { rules: [{ id: PRESET, rule: creator }] }, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages.map(({ loc, ruleId }) => `${file}:${loc.start.line} ${ruleId}`);
}

/** One of each kind, made anew each time: none of them lies in a file. */
function plantedSecrets(random: () => number): Record<string, string> {
  const signs = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
  const letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const digits = "123456789";
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    "npm token": `npm_${signs(letters, 36)}`,
    "GitHub token": `ghp_${signs(letters, 36)}`,
    "Slack token": `xoxb-${signs(digits, 10)}-${signs(digits, 13)}-${signs(letters, 24)}`,
    "database address": `postgres://portal:${signs(letters, 16)}@db.company.example/portal`,
    "private key": privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
  };
}
