import { isRecording, timed } from "@/lib/metrics";

type Query = { execute: (...values: unknown[]) => Promise<unknown> };
type Session = { prepareQuery: (query: { sql: string }, ...rest: unknown[]) => Query };

/**
 * Times every statement of a handle, where somebody collects the numbers: from when it is asked for to its answer, so
 * that the wait for a free connection counts. A number's words are the statement's kind and its table: its text holds
 * no values, and is not told.
 */
export function timingQueries<Handle extends object>(handle: Handle): Handle {
  if (!isRecording()) return handle;
  // Drizzle has a hook for what is asked, and none for how long it took.
  const session = (handle as unknown as { session: Session }).session;
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (query, ...rest) => {
    const prepared = prepare(query, ...rest);
    const execute = prepared.execute.bind(prepared);
    const words = wordsOf(query.sql);
    prepared.execute = (...values) => timed("latchkey.query.duration", words, () => execute(...values));
    return prepared;
  };
  return handle;
}

const KINDS = ["select", "insert", "update", "delete", "with"];

function wordsOf(statement: string): { operation: string; table: string } {
  const [first = ""] = statement.trimStart().split(/\s/, 1);
  const operation = KINDS.includes(first.toLowerCase()) ? first.toLowerCase() : "other";
  return { operation, table: /\b(?:from|into|update) "([a-z_]{1,40})"/.exec(statement)?.[1] ?? "none" };
}
