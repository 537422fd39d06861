import { de } from "./de/catalog";
import { en } from "./en/catalog";
import { es } from "./es/catalog";
import { fr } from "./fr/catalog";
import { ja } from "./ja/catalog";

/** English is what the house speaks where it cannot know better. */
export const catalogs = { en, de, fr, es, ja };
