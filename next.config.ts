import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
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
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
};

export default config;
