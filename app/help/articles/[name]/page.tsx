import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { articleNames } from "@/lib/content/troubleshooter";
import { helpValues } from "@/lib/web/help-words";
import { words } from "@/lib/web/language";
import { DidThisHelp } from "./did-this-help";

type Props = {
  params: Promise<{ name: string }>;
  searchParams: Promise<{ helped?: string | string[] }>;
};

async function findArticle({ params }: Pick<Props, "params">) {
  const { name } = await params;
  return articleNames.find((known) => known === name) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await words())(`articles.${await findArticle(props)}.title`) };
}

/** One article, and whether it helped (SPEC H7). */
export default async function ArticlePage(props: Props) {
  const name = await findArticle(props);
  const { helped } = await props.searchParams;
  const say = await words();
  const lines = say(`articles.${name}.text`, helpValues()).split("\n");
  return (
    <>
      <Heading title={say(`articles.${name}.title`)} />
      <div className="flex max-w-prose flex-col gap-3">
        {lines.map((line) =>
          line.startsWith("- ") ? (
            <p key={line} className="ps-5 before:-ms-4 before:inline-block before:w-4 before:content-['·']">
              {line.slice(2)}
            </p>
          ) : (
            <p key={line}>{line}</p>
          ),
        )}
      </div>
      <DidThisHelp page={`/help/articles/${name}`} answer={helped} />
      <p className="text-note print:hidden">
        <TextLink href="/help/articles" alone>
          {say("help.article.index")}
        </TextLink>
      </p>
    </>
  );
}
