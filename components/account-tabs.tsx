"use client";

import { usePathname } from "next/navigation";
import { Tabs, type Tab } from "@/components/ui/tabs";

/** The areas of an account, with the open one marked: a page below an area belongs to it. */
export function AccountTabs({ label, tabs }: { label: string; tabs: Omit<Tab, "current">[] }) {
  const path = usePathname();
  const isOpen = (href: string) => path === href || path.startsWith(`${href}/`);
  return <Tabs label={label} tabs={tabs.map((tab) => ({ ...tab, current: isOpen(tab.href) }))} />;
}
