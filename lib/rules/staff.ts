/**
 * Whether a session opens the pages of support (SPEC H6): one of staff, begun with the app itself. Staff with an app
 * get in by nothing else (lib/rules/second-step-method.ts), and becoming staff ends every session, so what is left to
 * look at is that this very app was on before the session began.
 */
export function opensSupport(
  session: { createdAt: Date; account: { isStaff: boolean; connectionId: string | null } },
  app: { turnedOnAt: Date } | undefined,
): boolean {
  const { createdAt, account } = session;
  return account.isStaff && account.connectionId === null && app !== undefined && app.turnedOnAt <= createdAt;
}
