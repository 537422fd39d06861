import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/web/language";

/** To the choice of language, with a sign that is known to whoever cannot read the word. */
export async function LanguageLink() {
  return (
    <TextLink href="/language" alone>
      <span className="inline-flex items-center gap-1.5">
        <Icon name="globe" size="small" />
        {(await words())("language.title")}
      </span>
    </TextLink>
  );
}
