import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isSupportSession } from "@/lib/flows/staff";
import type { Words } from "@/lib/words";
import { words } from "./language";
import { currentSession, requireAccount } from "./session";

/**
 * The guard of every page and action of support (SPEC H6): a live session of staff, begun with the app itself. Anybody
 * else who is signed in finds nothing here; whoever is not is led to signing in, as by any page of an account.
 */
export async function requireStaff(page: string) {
  const session = await currentSession();
  if (session && !(await isSupportSession(session))) notFound();
  return requireAccount(page);
}

/** The title of a page of support, for staff alone; for anybody else that of an unknown address. */
export function staffTitle(key: Parameters<Words>[0]): () => Promise<Metadata> {
  return async () => {
    const session = await currentSession();
    const isStaff = session && (await isSupportSession(session));
    return { title: (await words())(isStaff ? key : "site.notFound.title") };
  };
}
