import { ButtonLink } from "@/components/ui/button";
import { ListRow } from "@/components/ui/list-row";
import type { viewSecurity } from "@/lib/flows/security";
import { dates } from "@/lib/web/dates";
import { isGoogleOffered } from "@/lib/web/google";
import { words } from "@/lib/web/language";

/** The linked sign-in at Google, or how to link it; nothing where the portal does not offer it. */
export async function GoogleRow({ link }: Pick<Awaited<ReturnType<typeof viewSecurity>>, "link">) {
  const { dayOf } = await dates();
  if (!link && !isGoogleOffered()) return null;
  const say = await words();
  return (
    <ListRow
      icon="person"
      title={say("google.linked")}
      detail={
        link
          ? say("google.linkedDetail", { address: link.emailAddress, from: dayOf(link.linkedAt) })
          : say("google.notLinked")
      }
      action={
        link ? (
          <ButtonLink variant="secondary" href="/security/google">
            {say("google.unlink")}
          </ButtonLink>
        ) : null
      }
    />
  );
}
