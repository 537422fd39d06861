import type { ReactNode } from "react";
import { IconFrame } from "./icon-frame";

/** The house's icons: one line, 20 units square, in the colour of the text around them. */
const drawings = {
  add: <path d="M10 4v12M4 10h12" />,
  check: <path d="m4.75 10.5 3.5 3.5 7-8" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 6v4.25l2.75 1.75" />
    </>
  ),
  computer: (
    <>
      <rect x="3" y="4" width="14" height="9.5" rx="1.5" />
      <path d="M7.5 16.5h5" />
    </>
  ),
  edit: <path d="M4 16l.9-3.6 8.6-8.6 2.7 2.7-8.6 8.6L4 16ZM11.7 5.6l2.7 2.7" />,
  globe: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M2.75 10h14.5M10 2.75c2.5 2 3.25 4.5 3.25 7.25S12.5 15.25 10 17.25C7.5 15.25 6.75 12.75 6.75 10S7.5 4.75 10 2.75Z" />
    </>
  ),
  key: (
    <>
      <circle cx="6.75" cy="10" r="3.5" />
      <path d="M10.25 10h7v2.75M14 10v2" />
    </>
  ),
  leave: <path d="M8 3.75H5.5A1.5 1.5 0 0 0 4 5.25v9.5a1.5 1.5 0 0 0 1.5 1.5H8M13 6.75 16.25 10 13 13.25M16 10H8.5" />,
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
      <path d="M7 9V6.75a3 3 0 0 1 6 0V9" />
    </>
  ),
  mail: (
    <>
      <rect x="2.75" y="4.75" width="14.5" height="10.5" rx="1.5" />
      <path d="m3.5 6.25 6.5 4.75 6.5-4.75" />
    </>
  ),
  pencil: <path d="m4 16 .75-3.5L13.5 3.75a1.77 1.77 0 0 1 2.5 2.5L7.5 15.25 4 16ZM11.75 5.5l2.75 2.75" />,
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 16.5c.75-3 3-4.5 6-4.5s5.25 1.5 6 4.5" />
    </>
  ),
  phone: (
    <>
      <rect x="5.75" y="2.75" width="8.5" height="14.5" rx="1.75" />
      <path d="M9.25 14.75h1.5" />
    </>
  ),
  shield: <path d="M10 2.75 4.25 5v4.5c0 3.5 2.25 6.25 5.75 7.75 3.5-1.5 5.75-4.25 5.75-7.75V5L10 2.75Z" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A decoration beside words that say the same: screen readers pass over it. */
export function Icon({ name, size = "normal" }: { name: IconName; size?: "small" | "normal" }) {
  return <IconFrame size={size}>{drawings[name]}</IconFrame>;
}
