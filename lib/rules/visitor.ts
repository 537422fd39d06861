/** Who is asking, as the request shows it: nothing of it is proof of anything. */
export type Visitor = {
  /** The client's address (lib/rules/network-address.ts). */
  networkAddress: string;
  userAgent: string;
  language: string;
  /** The cookie of a browser that completed a sign-in before, and the one of a trusted device. */
  browserToken: string | null;
  deviceToken: string | null;
};
