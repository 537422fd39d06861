import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { languageNames } from "@/lib/content/language-names";
import { pageTitle } from "@/lib/web/page-title";
import { language, words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { spoken } from "@/lib/words";
import { Notice } from "../../notice";

export const generateMetadata = pageTitle("settings.title");

type Query = { notice?: string | string[] };

const rows = [
  { name: "communication", icon: "mail" },
  { name: "privacy", icon: "shield" },
  { name: "products", icon: "computer" },
] as const;

const ofEverything = [
  { path: "/settings/export", words: "accountExport", icon: "person" },
  { path: "/settings/delete", words: "accountDeletion", icon: "leave" },
] as const;

/** What a person can set (SPEC G3), each at an address of its own. */
export default async function SettingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireAccount("/settings");
  const say = await words();
  const shown = spoken(await language());
  return (
    <>
      <Notice name={(await searchParams).notice} atTheRight />
      <Heading title={say("settings.title")} lead={say("settings.lead")} />
      <Card>
        <div className="-mt-3.5 *:border-t-0">
          <List label={say("settings.title")}>
            <ListRow
              icon="globe"
              title={
                <TextLink href="/settings/language" alone>
                  {say("language.title")}
                </TextLink>
              }
              detail={<span lang={shown}>{languageNames[shown]}</span>}
            />
            {rows.map(({ name, icon }) => (
              <ListRow
                key={name}
                icon={icon}
                title={
                  <TextLink href={`/settings/${name}`} alone>
                    {say(`settings.${name}.title`)}
                  </TextLink>
                }
                detail={say(`settings.${name}.detail`)}
              />
            ))}
            {ofEverything.map(({ path, words: name, icon }) => (
              <ListRow
                key={path}
                icon={icon}
                title={
                  <TextLink href={path} alone>
                    {say(`${name}.title`)}
                  </TextLink>
                }
                detail={say(`${name}.row`)}
              />
            ))}
          </List>
        </div>
      </Card>
    </>
  );
}
