/** The first words of the addresses that are told apart when answers are timed. */
const KINDS = [
  "sign-in",
  "create-account",
  "reset-password",
  "reauthenticate",
  "get-started",
  "security",
  "profile",
  "settings",
  "support",
  "help",
  "sign-out",
  "mailbox",
] as const;

/** What kind of page an address is of, one of few: addresses themselves may tell of a person. */
export function pageKind(path: string): string {
  const [, first = "", second = ""] = path.split("/", 3);
  if (first === "_next") return "static";
  if (first === "api") return second === "health" ? "health" : "api";
  if (first === "") return "start";
  return KINDS.find((kind) => kind === first) ?? "other";
}
