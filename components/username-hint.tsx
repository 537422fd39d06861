/** Tells a password manager whose password stands beside it. Nobody sees it, and it is not sent. */
export function UsernameHint({ emailAddress }: { emailAddress: string }) {
  return <input type="text" autoComplete="username" defaultValue={emailAddress} readOnly hidden />;
}
