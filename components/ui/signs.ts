const ring = "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 0 0 0-14.5Z";

/** The drawing that goes with a tone: never the colour alone says it (WCAG 1.4.1). */
export const signs = {
  info: `${ring}M10 9.5v4M10 6.6v.1`,
  success: `${ring}M6.75 10.25l2.25 2.25l4.25-4.75`,
  warning: "M10 3.4L17.6 16.75H2.4ZM10 8.25v3.75M10 14.3v.1",
  danger: `${ring}M10 6.5v4.25M10 13.4v.1`,
};
