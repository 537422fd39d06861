import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Our own server compresses, outside of the place where it swaps error pages in (lib/server/error-answer.ts).
  compress: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // One copy of these in the process, shared by the server around Next and by the pages.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "drizzle-orm",
    "postgres",
    "@node-rs/bcrypt",
    "pino",
    "nodemailer",
    "resend",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "64kb" },
    // A process that was killed serves again in half the time; each page is read when it is first asked for.
    preloadEntriesOnStart: false,
  },
};

export default config;
