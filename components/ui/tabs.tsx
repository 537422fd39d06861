export type Tab = { href: string; label: string; current?: boolean };

/** Links to the pages of one area, with the open one marked. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="-mx-3 flex flex-wrap">
        {tabs.map(({ href, label: name, current = false }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className="relative inline-flex min-h-12 items-center rounded-control px-3 text-note font-medium text-ink-soft transition-colors after:absolute after:inset-x-3 after:bottom-0 after:hidden after:border-b-2 after:border-accent hover:text-ink aria-[current=page]:text-ink aria-[current=page]:after:block"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
