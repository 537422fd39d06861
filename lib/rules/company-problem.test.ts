import { describe, expect, it } from "vitest";
import { companyProblemOf, companyProblems, isCompanyProblem, ownerOf } from "./company-problem";

const error = (facts: object) => Object.assign(new Error("It went wrong."), facts);

const SIGNS: [sign: string, problem: string][] = [
  ["TimeoutError", "slow"],
  ["ERR_JWKS_TIMEOUT", "slow"],
  ["UND_ERR_CONNECT_TIMEOUT", "slow"],
  ["UND_ERR_HEADERS_TIMEOUT", "slow"],
  ["UND_ERR_BODY_TIMEOUT", "slow"],
  ["ETIMEDOUT", "slow"],
  ["ECONNREFUSED", "unreachable"],
  ["ECONNRESET", "unreachable"],
  ["ENOTFOUND", "unreachable"],
  ["EAI_AGAIN", "unreachable"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["EPIPE", "unreachable"],
  ["UND_ERR_SOCKET", "unreachable"],
  ["PROVIDER_FAILS", "unreachable"],
  ["OAUTH_JWT_TIMESTAMP_CHECK_FAILED", "clock"],
  ["ERR_JWT_EXPIRED", "clock"],
  ["TOKEN_FROM_THE_FUTURE", "clock"],
  ["InvalidCheck", "expired"],
  ["invalid_grant", "expired"],
  ["OAuthCallbackError", "refused"],
  ["access_denied", "refused"],
];

describe("O3: what went wrong at a company's sign-in", () => {
  it.each(SIGNS)("O3: %s is %s, wherever the error says so", (sign, problem) => {
    for (const facts of [{ name: sign }, { code: sign }, { type: sign }, { error: sign }]) {
      expect(companyProblemOf(error(facts))).toBe(problem);
      expect(companyProblemOf(error({ cause: error(facts) }))).toBe(problem);
      expect(companyProblemOf(error({ cause: { err: error(facts) } }))).toBe(problem);
      expect(companyProblemOf(error({ type: "CallbackRouteError", cause: { err: { cause: facts } } }))).toBe(problem);
    }
  });

  it.each([
    ["ETIMEDOUTS"],
    ["my ENOTFOUND"],
    ["ECONN"],
    ["invalid_grants"],
    ["server_error"],
    ["ERR_JWS_SIGNATURE_VERIFICATION_FAILED"],
    ["OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
    ["CallbackRouteError"],
    ["Error"],
  ])("O3: %s is an answer that cannot be trusted", (code) => {
    expect(companyProblemOf(error({ code }))).toBe("not-trusted");
  });

  it.each([
    ["OAUTH_INVALID_RESPONSE", 'unexpected "state" response parameter value', "expired"],
    ["OAUTH_INVALID_RESPONSE", 'response parameter "state" missing', "not-trusted"],
    ["OAUTH_INVALID_RESPONSE", 'unexpected "iss" response parameter value', "not-trusted"],
    ["OTHER", 'unexpected "state" response parameter value', "not-trusted"],
    ["OTHER", "ENOTFOUND", "not-trusted"],
  ])("O3: a message counts beside %s only: %s is %s", (code, message, problem) => {
    expect(companyProblemOf({ cause: { err: Object.assign(new Error(message), { code }) } })).toBe(problem);
  });

  it("O3: a time-out counts before the refused connection that it wraps", () => {
    expect(companyProblemOf(error({ code: "ECONNREFUSED", cause: { code: "ETIMEDOUT" } }))).toBe("slow");
  });

  it("O3: it is looked for six causes deep and no deeper", () => {
    const wrapped = (times: number) => {
      let inner: object = { code: "ENOTFOUND" };
      for (let turn = 0; turn < times; turn++) inner = { cause: inner };
      return inner;
    };
    expect(companyProblemOf(wrapped(6))).toBe("unreachable");
    expect(companyProblemOf(wrapped(7))).toBe("not-trusted");
  });

  it("O3: errors that cause each other come to an end", () => {
    const one: Record<string, unknown> = { name: "One" };
    one.cause = { name: "Other", cause: one, err: one };
    one.err = one;
    expect(companyProblemOf(one)).toBe("not-trusted");
    one.code = "EPIPE";
    expect(companyProblemOf(one)).toBe("unreachable");
  });

  it.each([
    [undefined],
    [null],
    ["ENOTFOUND"],
    [404],
    [{}],
    [[]],
    [{ code: 7, name: null, cause: "EPIPE", err: undefined }],
    [{ message: "ENOTFOUND" }],
    [() => "ENOTFOUND"],
  ])("O3: %j, which is no error, is not trusted", (thrown) => {
    expect(companyProblemOf(thrown)).toBe("not-trusted");
  });
});

describe("O3: the problems", () => {
  it.each(companyProblems)("O3: %s is one", (problem) => {
    expect(isCompanyProblem(problem)).toBe(true);
  });

  it.each([[undefined], [null], [""], ["OFF"], ["other"], ["toString"], [["off"]], [0]])("O3: %j is none", (named) => {
    expect(isCompanyProblem(named)).toBe(false);
  });

  it("O3: each has who can do something about it", () => {
    const owners = Object.fromEntries(companyProblems.map((problem) => [problem, ownerOf(problem)]));
    expect(owners).toEqual({
      unreachable: "company",
      slow: "company",
      refused: "company",
      "not-trusted": "company",
      clock: "company",
      expired: "oneself",
      off: "support",
      "only-a-test": "support",
      "address-missing": "company",
      "address-not-verified": "company",
      "address-of-another-domain": "company",
      "address-in-use": "support",
    });
  });
});
