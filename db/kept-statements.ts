type Session = {
  prepareQuery: (query: unknown, fields: unknown, name: string | undefined, ...rest: unknown[]) => unknown;
};

/**
 * Lets each line to PostgreSQL keep the statements it has seen: the second time one is asked for in one round trip
 * instead of two, and neither read nor planned anew. Behind a pooler that hands a line to others after each
 * transaction this cannot be; there `?prepare=false` at the end of DATABASE_URL turns it off, in the driver.
 */
export function keepingStatements<Handle extends object>(handle: Handle): Handle {
  // Drizzle has it done by a name for each statement; the driver then chooses the names itself.
  const session = (handle as unknown as { session: Session }).session;
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, _name, ...rest) => prepare(query, fields, "kept", ...rest);
  return handle;
}
