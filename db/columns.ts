import { timestamp, uuid } from "drizzle-orm/pg-core";

export const id = () => uuid().primaryKey().defaultRandom();

/** A point in time; with its zone, so that every reader means the same one. */
export const moment = () => timestamp({ withTimezone: true, mode: "date" });
