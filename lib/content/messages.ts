import { de } from "./de/catalog";
import { en } from "./en/catalog";
import { es } from "./es/catalog";
import { fr } from "./fr/catalog";
import { ja } from "./ja/catalog";

/** Every word on the screens and in mail, in ICU message format. Another language has the same shape, or does not compile. */
export type Catalog = typeof en;

/** English is what the house speaks where it cannot know better. */
export const catalogs = { en, de, fr, es, ja };
