/** The page's own address with its filter and the mail that is open. */
export function mailboxAddress({ to, message }: { to?: string | undefined; message?: string }): string {
  const query = new URLSearchParams({ ...(to ? { to } : {}), ...(message ? { message } : {}) }).toString();
  return query ? `/mailbox?${query}` : "/mailbox";
}
