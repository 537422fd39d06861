import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { articleGroups, type ArticleGroup } from "@/lib/content/troubleshooter";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";

export const generateMetadata = pageTitle("help.article.indexTitle");

const groups = Object.keys(articleGroups) as ArticleGroup[];

/** Every article, by what it is about. */
export default async function ArticlesPage() {
  const say = await words();
  return (
    <>
      <Heading title={say("help.article.indexTitle")} lead={say("help.article.indexLead")} />
      {groups.map((group) => (
        <nav key={group} aria-labelledby={group}>
          <h2 id={group} className="text-section font-semibold tracking-tight">
            {say(`help.article.groups.${group}`)}
          </h2>
          <ul>
            {articleGroups[group].map((name) => (
              <li key={name}>
                <TextLink href={`/help/articles/${name}`} alone>
                  {say(`articles.${name}.title`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </>
  );
}
