import { and, eq } from "drizzle-orm";
import { database } from "./client";
import { connectionDomains, connections } from "./connection-schema";

export type Connection = typeof connections.$inferSelect;

/** The connection that is on for a domain, exactly this one (SPEC O1). */
export async function findConnectionOf(domain: string): Promise<Connection | undefined> {
  const rows = await database()
    .select({ connection: connections })
    .from(connectionDomains)
    .innerJoin(connections, eq(connections.id, connectionDomains.connectionId))
    .where(and(eq(connectionDomains.domain, domain), eq(connections.state, "on")));
  return rows[0]?.connection;
}

/** A connection with the domains that its company has proved, whatever its state. */
export async function findConnection(id: string): Promise<(Connection & { domains: string[] }) | undefined> {
  const rows = await database()
    .select({ connection: connections, domain: connectionDomains.domain })
    .from(connections)
    .leftJoin(connectionDomains, eq(connectionDomains.connectionId, connections.id))
    .where(eq(connections.id, id));
  const found = rows[0]?.connection;
  return found && { ...found, domains: rows.flatMap(({ domain }) => domain ?? []) };
}

/** Adds a connection, or changes the one of its name, with these domains and no others. Call it in a transaction. */
export async function saveConnection(
  connection: typeof connections.$inferInsert & { id: string },
  domains: string[],
): Promise<void> {
  const { id, ...changed } = connection;
  await database().insert(connections).values(connection).onConflictDoUpdate({ target: connections.id, set: changed });
  await database().delete(connectionDomains).where(eq(connectionDomains.connectionId, id));
  const provedAt = connection.createdAt;
  await database()
    .insert(connectionDomains)
    .values(domains.map((domain) => ({ domain, connectionId: id, provedAt })));
}

/** The connection of a name, whatever its state. */
export async function findConnectionCalled(name: string): Promise<Connection | undefined> {
  const rows = await database().select().from(connections).where(eq(connections.name, name));
  return rows[0];
}
