import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { crashWords } from "@/lib/content/crash-words";
import { settings } from "@/lib/env";
import { language, words } from "@/lib/web/language";
import { spoken } from "@/lib/words";
import "./globals.css";

/** Every page's title says the step, then the brand. */
export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const { brandName } = settings();
  return {
    title: { template: `%s · ${brandName}`, default: brandName },
    applicationName: brandName,
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** The colours of the canvas (app/globals.css), for the browser's own frame. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f5f2" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1213" },
  ],
};

/** What every page has. It waits for the request, because each answer carries its own nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const say = await words();
  const shown = spoken(await language());
  return (
    <html lang={shown}>
      <body data-crash={JSON.stringify(crashWords[shown])}>
        <a
          href="#content"
          className="sr-only rounded-control bg-accent font-semibold text-accent-ink focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-10 focus:px-4 focus:py-2.5"
        >
          {say("site.skipToContent")}
        </a>
        {children}
      </body>
    </html>
  );
}
