/** A key in a latch: the house's sign. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false" className="size-7 shrink-0">
      <rect width="28" height="28" rx="8" className="fill-accent" />
      <g
        fill="none"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-accent-ink forced-colors:stroke-[Canvas]"
      >
        <circle cx="12" cy="9.75" r="3.75" />
        <path d="M12 13.5v8M12 21.5h4.5M12 17.5h3" />
      </g>
    </svg>
  );
}

/** The brand's name beside the sign. With `href` it leads home. */
export function Wordmark({ brand, href }: { brand: string; href?: string }) {
  const look = "inline-flex min-h-11 min-w-0 items-center gap-2.5 text-section font-semibold tracking-tight text-ink";
  const content = (
    <>
      <Mark />
      <span className="min-w-0">{brand}</span>
    </>
  );
  return href ? (
    <a href={href} className={`${look} rounded-mark`}>
      {content}
    </a>
  ) : (
    <span className={look}>{content}</span>
  );
}
