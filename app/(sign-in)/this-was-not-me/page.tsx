import { redirect } from "next/navigation";
import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { isOwnerAlertOpen } from "@/lib/flows/disown";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { troubleWords } from "@/lib/web/trouble-words";
import { notMe } from "./actions";
import { NotMeForm } from "./form";

export const generateMetadata = pageTitle("security.notMe.title");

/** Where the link in a mail to the owner leads. Opening it changes nothing: scanners do that too (SPEC T6). */
export default async function NotMePage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await isOwnerAlertOpen(token))) redirect("/reset-password?notice=link-used");
  const say = await words();
  return (
    <>
      <Heading title={say("security.notMe.title")} lead={say("security.notMe.lead")} />
      <NotMeForm action={notMe} trouble={await troubleWords()} token={token} label={say("security.notMe.notMe")} />
      <p className="text-note">
        <TextLink href="/" alone>
          {say("security.notMe.wasMe")}
        </TextLink>
      </p>
    </>
  );
}
