/** Why a company sign-in did not work out (SPEC O3). Each has its words in lib/content. */
export const companyProblems = [
  "unreachable",
  "slow",
  "refused",
  "not-trusted",
  "clock",
  "expired",
  "off",
  "address-missing",
  "address-not-verified",
  "address-of-another-domain",
  "address-in-use",
  "only-a-test",
] as const;
export type CompanyProblem = (typeof companyProblems)[number];

/** Whether what an address names is one of the problems. */
export function isCompanyProblem(named: unknown): named is CompanyProblem {
  return companyProblems.some((problem) => problem === named);
}

/** Who can do something about it: the company's own people, support, or whoever tries again. */
export function ownerOf(problem: CompanyProblem): "company" | "support" | "oneself" {
  if (problem === "expired") return "oneself";
  const ours: CompanyProblem[] = ["address-in-use", "off", "only-a-test"];
  return ours.includes(problem) ? "support" : "company";
}

/** What libraries call what went wrong: names and codes of Node, undici, oauth4webapi, jose and next-auth. */
const signs: [CompanyProblem, RegExp][] = [
  ["slow", /^(TimeoutError|ERR_JWKS_TIMEOUT|UND_ERR_\w*TIMEOUT|ETIMEDOUT)$/],
  ["unreachable", /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|UND_ERR_SOCKET|PROVIDER_FAILS)$/],
  ["clock", /^(OAUTH_JWT_TIMESTAMP_CHECK_FAILED|ERR_JWT_EXPIRED|TOKEN_FROM_THE_FUTURE)$/],
  ["expired", /^(InvalidCheck|invalid_grant)$|"state" response parameter/],
  ["refused", /^(OAuthCallbackError|access_denied)$/],
];

/** What an error of signing in through a provider comes down to; what is not known is an answer that cannot be trusted. */
export function companyProblemOf(error: unknown): CompanyProblem {
  const names = namesIn(error);
  return signs.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? "not-trusted";
}

/** Names and codes of an error and of what caused it, innermost last. */
function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 6) return [];
  const { name, code, type, error: named, message, cause, err } = error as Record<string, unknown>;
  // One code of oauth4webapi stands for several things; its message tells them apart.
  const told = code === "OAUTH_INVALID_RESPONSE" ? message : undefined;
  const own = [name, code, type, named, told].filter((text) => typeof text === "string");
  return [...own, ...namesIn(cause, depth + 1), ...namesIn(err, depth + 1)];
}
