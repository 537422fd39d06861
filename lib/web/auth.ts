import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { currentKey } from "@/lib/crypto/keys";
import { redeemAttempt } from "@/lib/flows/redeem-attempt";
import { signOut } from "@/lib/flows/session";
import { log } from "@/lib/log";
import { cookieName, cookieOptions, readToken, removeToken, writeToken } from "./cookies";
import { visitor } from "./request";

/** The one provider so far: whoever has finished an attempt in this browser. */
const SESSION_PROVIDER = "attempt";

/**
 * next-auth behind its one door. Its "JWT" is the opaque token of our own session row, so that signing out, a new
 * password or "Sign out everywhere" act on the very next request; its stock tokens would survive them.
 * No route handler is mounted: nothing reaches it but our own actions.
 */
const { signIn } = NextAuth(() => ({
  secret: currentKey("next-auth").bytes.toString("base64url"),
  trustHost: true,
  session: { strategy: "jwt", maxAge: cookieOptions("session").maxAge },
  cookies: {
    sessionToken: { name: cookieName("session"), options: cookieOptions("session") },
    // Where to return to is in the attempt's row: the browser drops this one as soon as it comes.
    callbackUrl: { name: cookieName("attempt") + "-callback", options: { ...cookieOptions("attempt"), maxAge: 0 } },
  },
  providers: [
    Credentials({
      id: SESSION_PROVIDER,
      credentials: {},
      authorize: async () => {
        const sessionToken = await redeemCurrentAttempt();
        return sessionToken ? { id: sessionToken } : null;
      },
    }),
  ],
  callbacks: { jwt: ({ token, user }) => (user?.id ? { sub: user.id } : token) },
  jwt: {
    encode: async ({ token }) => token?.sub ?? "",
    decode: async ({ token }) => ({ sub: token }),
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
}));

/** Turns this browser's finished attempt into a session. Whoever comes second finds it spent: nothing happens. */
export async function beginSession(): Promise<void> {
  try {
    await signIn(SESSION_PROVIDER, { redirect: false });
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
  }
}

/** Redeems the browser's attempt and writes the cookies that come of it; answers the session's token, or null. */
async function redeemCurrentAttempt(): Promise<string | null> {
  const token = await readToken("attempt");
  const session = token && (await redeemAttempt(token, await visitor()));
  if (!session) return null;
  const former = await readToken("session");
  if (former) await endFormerSession(former);
  await removeToken("attempt");
  await writeToken("browser", session.browserToken);
  if (session.deviceToken) await writeToken("device", session.deviceToken);
  return session.sessionToken;
}

/** What this browser was signed in to before ends, so that no session is left behind. The new one begins either way. */
async function endFormerSession(token: string): Promise<void> {
  try {
    await signOut(token, "session", await visitor());
  } catch (error) {
    log().warn({ err: error }, "a former session could not be ended");
  }
}
