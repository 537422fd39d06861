import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import { LONGEST_QUESTION } from "@/lib/rules/support-case";
import { LanguageLink } from "../language-link";
import { words } from "@/lib/web/language";

/** At the foot of every help page (SPEC H7): the assistant, the levels of support, and a person. The assistant's own page asks already. */
export async function HelpFoot() {
  const say = await words();
  const links = [
    { href: "/help/articles", label: say("help.article.index") },
    { href: "/help/support-levels", label: say("supportLevels.title") },
    { href: "/help/contact", label: say("help.foot.contact") },
  ];
  return (
    <>
      <form
        action="/help/assistant"
        className="flex flex-wrap items-end gap-x-3 gap-y-2 group-has-[[data-assistant]]/help:hidden"
      >
        <div className="min-w-0 flex-[1_1_14rem]">
          <Field
            label={say("help.foot.ask")}
            id="ask"
            name="question"
            type="search"
            maxLength={LONGEST_QUESTION}
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="secondary">
          {say("help.foot.send")}
        </Button>
      </form>
      <nav aria-label={say("help.foot.more")} className="flex flex-wrap gap-x-6 text-note">
        {links.map(({ href, label }) => (
          <TextLink key={href} href={href} alone>
            {label}
          </TextLink>
        ))}
        <LanguageLink />
      </nav>
    </>
  );
}
