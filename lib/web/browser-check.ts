import { newToken } from "@/lib/crypto/tokens";
import { settings } from "@/lib/env";
import {
  browserChecks,
  cookieVerdict,
  isWebView,
  type BrowserCheck,
  type CheckVerdict,
} from "@/lib/rules/browser-check";
import { contactAddress } from "@/lib/rules/support-case";
import type { Words } from "@/lib/words";
import { browserWords } from "./browser-words";
import { readToken, writeToken } from "./cookies";
import { dates } from "./dates";
import { words } from "./language";
import { visitor } from "./request";

/** Gives the browser a cookie of the same kind as those of signing in. It opens nothing. */
export async function writeTestCookie(): Promise<void> {
  await writeToken("check", newToken());
}

/** What the server can tell of this browser; the rest is "not looked at" until its own script has looked. */
export async function findCheckResults(askedAt: number) {
  const { userAgent } = await visitor();
  const cameBack = (await readToken("check")) !== null;
  const seen: Partial<Record<BrowserCheck, CheckVerdict>> = {
    cookies: cookieVerdict(cameBack, askedAt, new Date()),
    browser: isWebView(userAgent) ? "problem" : userAgent ? "fine" : "unknown",
  };
  const say = await words();
  return browserChecks.map((id) => {
    const verdict = seen[id] ?? "unknown";
    const text = textOf(say, id, verdict, browserWords(say, userAgent));
    return { id, label: say(`browserCheck.checks.${id}.label`), seen: { verdict, text } };
  });
}

function textOf(say: Words, id: BrowserCheck, verdict: CheckVerdict, name: string): string {
  // Only its own script can look at the clock: which way it is off has words of its own.
  if (id === "clock") return say("browserCheck.checks.clock.unknown");
  return say(`browserCheck.checks.${id}.${verdict}`, { name, site: settings().appUrl });
}

/** Everything else that the page's script may have to say. */
export async function browserCheckWords() {
  const { locale, momentOf } = await dates();
  const say = await words();
  const { appUrl: site, brandName: brand } = settings();
  const own = (id: "javascript" | "storage" | "reachable") => ({
    fine: say(`browserCheck.checks.${id}.fine`, { site }),
    problem: say(`browserCheck.checks.${id}.problem`, { site }),
  });
  const off = { difference: "{difference}" };
  return {
    own: {
      javascript: own("javascript"),
      storage: own("storage"),
      reachable: own("reachable"),
      clock: {
        fine: say("browserCheck.checks.clock.fine"),
        ahead: say("browserCheck.checks.clock.ahead", off),
        behind: say("browserCheck.checks.clock.behind", off),
      },
    },
    verdicts: {
      fine: say("browserCheck.verdict.fine"),
      problem: say("browserCheck.verdict.problem"),
      unknown: say("browserCheck.verdict.unknown"),
    },
    words: {
      results: say("browserCheck.results"),
      report: say("browserCheck.report"),
      reportLead: say("browserCheck.reportLead"),
      copy: say("browserCheck.copy"),
      copied: say("browserCheck.copied"),
      notCopied: say("browserCheck.notCopied"),
      toContact: say("contact.withTheseResults"),
    },
    contact: contactAddress({ issue: "page-stuck" }),
    locale,
    reportHead: say("browserCheck.reportHead", { brand, site, at: momentOf(new Date()) }),
  };
}
