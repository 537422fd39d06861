import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, or } from "drizzle-orm";
import type { DomainFacts } from "@/lib/rules/domain-proof";
import { database } from "./client";
import { connectionDomains, connections } from "./connection-schema";

export type Connection = typeof connections.$inferSelect;
export type ConnectionDomain = typeof connectionDomains.$inferSelect;
/** A connection with its domains, proved or not. */
export type ConnectionAndDomains = Connection & { domains: ConnectionDomain[] };

/** The connection that names a domain, exactly this one, whatever its state and the domain's proof. */
export async function findConnectionOf(
  domain: string,
): Promise<{ connection: Connection; domain: ConnectionDomain } | undefined> {
  const rows = await database()
    .select({ connection: connections, domain: connectionDomains })
    .from(connectionDomains)
    .innerJoin(connections, eq(connections.id, connectionDomains.connectionId))
    .where(eq(connectionDomains.domain, domain));
  return rows[0];
}

/** A connection with its domains, whatever its state. */
export async function findConnection(id: string): Promise<ConnectionAndDomains | undefined> {
  const [found] = await listConnections(id);
  return found;
}

/** Every connection, or the one of an id, by name. */
export async function listConnections(id?: string): Promise<ConnectionAndDomains[]> {
  const rows = await database()
    .select({ connection: connections, domain: connectionDomains })
    .from(connections)
    .leftJoin(connectionDomains, eq(connectionDomains.connectionId, connections.id))
    .where(id ? eq(connections.id, id) : undefined)
    .orderBy(asc(connections.name), asc(connectionDomains.domain));
  const found = new Map(rows.map(({ connection }) => [connection.id, connection]));
  return [...found.values()].map((connection) => ({
    ...connection,
    domains: rows.flatMap(({ domain }) => (domain?.connectionId === connection.id ? [domain] : [])),
  }));
}

/** Adds a connection, or changes the one of its id, with these domains and no others. Call it in a transaction. */
export async function saveConnection(
  connection: typeof connections.$inferInsert & { id: string },
  domains: DomainFacts[],
): Promise<void> {
  const { id, ...changed } = connection;
  await database().insert(connections).values(connection).onConflictDoUpdate({ target: connections.id, set: changed });
  await database().delete(connectionDomains).where(eq(connectionDomains.connectionId, id));
  await database()
    .insert(connectionDomains)
    .values(domains.map((domain) => ({ ...domain, connectionId: id })));
}

/** The connection of a name, whatever its state. */
export async function findConnectionCalled(name: string): Promise<ConnectionAndDomains | undefined> {
  const rows = await database().select({ id: connections.id }).from(connections).where(eq(connections.name, name));
  return rows[0] && findConnection(rows[0].id);
}

/** Turns a connection on or off, or to test mode. */
export async function setConnectionState(id: string, state: Connection["state"]): Promise<void> {
  await database().update(connections).set({ state }).where(eq(connections.id, id));
}

/** Puts a connection's secret, sealed, in place of the one before. */
export async function setConnectionSecret(id: string, sealedClientSecret: string): Promise<void> {
  await database().update(connections).set({ sealedClientSecret }).where(eq(connections.id, id));
}

/** Removes a connection, with its domains. Call it only where it has no people. */
export async function removeConnection(id: string): Promise<void> {
  await database().delete(connections).where(eq(connections.id, id));
}

/**
 * Writes down that somebody got in through a connection that is on, unless that was done since `before`. Waits for
 * nobody: where another sign-in or a change of the connection holds its row, that moment is as good.
 */
export async function recordCompanySignIn(id: string, before: Date, now: Date): Promise<void> {
  const due = database()
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        eq(connections.id, id),
        eq(connections.state, "on"),
        or(isNull(connections.lastSignInAt), lte(connections.lastSignInAt, before)),
      ),
    )
    .for("update", { skipLocked: true });
  await database().update(connections).set({ lastSignInAt: now }).where(inArray(connections.id, due));
}

/**
 * The domains whose proof was looked at last before `before`, and marks them as looked at: of any number of processes
 * one gets each of them.
 */
export async function claimDomainsToLookAt(before: Date, now: Date): Promise<ConnectionDomain[]> {
  return database()
    .update(connectionDomains)
    .set({ lookedAt: now })
    .where(
      and(
        isNotNull(connectionDomains.proofToken),
        isNotNull(connectionDomains.provedAt),
        or(isNull(connectionDomains.lookedAt), lt(connectionDomains.lookedAt, before)),
      ),
    )
    .returning();
}

/** Writes down what a look at a domain's record showed. */
export async function recordLook(
  domain: string,
  shown: { provedAt: Date | null; missingSince: Date | null; lookedAt: Date },
): Promise<void> {
  await database().update(connectionDomains).set(shown).where(eq(connectionDomains.domain, domain));
}
