import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { troubleshooter } from "@/lib/content/troubleshooter";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { stepWords } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";

const ISSUE = "code-not-received";

/** The same for everyone without a mail to be told of: no attempt, one that is over, before the right password. */
export async function NothingToTell() {
  const say = await words();
  return (
    <>
      <Heading title={say("whereIsMyCode.title")} lead={say("whereIsMyCode.nothing")} />
      <Card title={say("whereIsMyCode.nothingTitle")}>
        <ol className="flex list-decimal flex-col gap-2 ps-5">
          {troubleshooter[ISSUE].steps.map(({ id }) => (
            <li key={id} className="ps-1.5">
              <TextLink href={helpAddress(ISSUE, id)}>{stepWords(say, ISSUE, id).title}</TextLink>
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
