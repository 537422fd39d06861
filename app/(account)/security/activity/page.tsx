import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { ACTIVITY_LINES, listActivity } from "@/lib/flows/security";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { ActivityList } from "../activity-list";

export const generateMetadata = pageTitle("activity.title");

type Query = { before?: string | string[] };

/** Everything that happened to the account, page by page (SPEC T6). */
export default async function ActivityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session } = await requireAccount("/security/activity");
  const { before } = await searchParams;
  const from = typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
  const { events, nextBefore } = await listActivity(session.accountId, { lines: ACTIVITY_LINES, before: from });
  const say = await words();
  return (
    <>
      <Heading title={say("activity.title")} lead={say("activity.lead")} />
      <Card>
        <ActivityList events={events} />
      </Card>
      <p className="flex flex-wrap gap-x-6 text-note">
        {nextBefore ? (
          <TextLink href={`/security/activity?before=${nextBefore}`} alone>
            {say("activity.older")}
          </TextLink>
        ) : null}
        {from === undefined ? null : (
          <TextLink href="/security/activity" alone>
            {say("activity.newest")}
          </TextLink>
        )}
        <TextLink href="/security" alone>
          {say("activity.back")}
        </TextLink>
      </p>
    </>
  );
}
