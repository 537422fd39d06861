import { CopyButton } from "@/components/copy-button";
import { TextLink } from "@/components/ui/text-link";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { triedQuery, type TriedStep } from "@/lib/rules/tried-steps";
import { actionPages, helpAddress, type HelpAction, type Issue, type IssueTree } from "@/lib/rules/troubleshooter";
import { words } from "@/lib/web/language";

/** Who can end the issue, and who is next. */
export async function Owners({ issue }: { issue: Issue }) {
  const say = await words();
  const { owner, nextOwner }: IssueTree = troubleshooter[issue];
  return (
    <section aria-labelledby="owners">
      <h2 id="owners" className="text-section font-semibold tracking-tight">
        {say("help.owners")}
      </h2>
      <p>{say("help.ownerFirst", { owner: say(`help.owner.${owner}`) })}</p>
      {nextOwner ? <p>{say("help.ownerNext", { owner: say(`help.owner.${nextOwner}`) })}</p> : null}
    </section>
  );
}

/** The way to a page that looks instead of guessing (SPEC H5). */
export async function LookFirst({ check }: { check: HelpAction }) {
  return (
    <p className="print:hidden">
      <TextLink href={actionPages[check]} alone>
        {(await words())(`help.actions.${check}`)}
      </TextLink>
    </p>
  );
}

/** What there is to read on it. */
export async function Articles({ issue }: { issue: Issue }) {
  const say = await words();
  return (
    <nav aria-labelledby="articles">
      <h2 id="articles" className="text-section font-semibold tracking-tight">
        {say("help.articles")}
      </h2>
      <ul>
        {troubleshooter[issue].articles.map((name) => (
          <li key={name}>
            <TextLink href={`/help/articles/${name}`} alone>
              {say(`articles.${name}.title`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page's own address to send on, and the way to the other issues. */
export async function LinkRow({ tried = [] }: { tried?: TriedStep[] }) {
  const say = await words();
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-note print:hidden">
      <TextLink href={helpAddress() + triedQuery(tried)} alone>
        {say("help.otherIssue")}
      </TextLink>
      <CopyButton
        label={say("help.copyLink")}
        words={{ copied: say("help.copied"), notCopied: say("help.notCopied") }}
      />
    </div>
  );
}
