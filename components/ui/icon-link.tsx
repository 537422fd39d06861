import { Icon, type IconName } from "./icon";

/** A link that is an icon, as large as a finger. Its name says what it does to what. */
export function IconLink({ icon, label, href }: { icon: IconName; label: string; href: string }) {
  return (
    <a
      href={href}
      aria-label={label}
      title={label}
      className="grid size-11 place-content-center rounded-control text-ink-soft transition-colors hover:bg-sunken hover:text-ink"
    >
      <Icon name={icon} />
    </a>
  );
}
