import { ButtonLink } from "@/components/ui/button";
import { words } from "@/lib/web/language";

type DidThisHelpProps = { page: string; answer: string | string[] | undefined };

/** "Did this help?" (SPEC H7): yes says what next, no leads to the assistant and to support. Nothing is kept of it. */
export async function DidThisHelp({ page, answer }: DidThisHelpProps) {
  const say = await words();
  const links = await linksFor(page, answer);
  return (
    <section
      id="did-this-help"
      aria-labelledby="did-this-help-title"
      className="flex flex-col gap-3 border-t border-line pt-5 print:hidden"
    >
      <h2 id="did-this-help-title" className="text-section font-semibold tracking-tight">
        {say("help.article.didThisHelp")}
      </h2>
      {answer === "yes" ? <p role="status">{say("help.article.helped")}</p> : null}
      {answer === "no" ? <p role="status">{say("help.article.notHelped")}</p> : null}
      <div className="flex flex-wrap gap-3">
        {links.map(({ href, label }) => (
          <ButtonLink key={href} variant="secondary" href={href}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </section>
  );
}

async function linksFor(page: string, answer: DidThisHelpProps["answer"]): Promise<{ href: string; label: string }[]> {
  const say = await words();
  if (answer === "yes") return [{ href: "/sign-in", label: say("help.article.goOn") }];
  if (answer === "no") {
    return [
      { href: "/help/assistant", label: say("help.foot.assistant") },
      { href: "/help/contact", label: say("help.foot.contact") },
    ];
  }
  return [
    { href: `${page}?helped=yes#did-this-help`, label: say("help.yes") },
    { href: `${page}?helped=no#did-this-help`, label: say("help.no") },
  ];
}
