import { en } from "./en/catalog";

/** Every word on the screens and in mail, in ICU message format. Another language has the same shape, or does not compile. */
export type Catalog = typeof en;

export const catalogs = { en };
