import { IconLink } from "@/components/ui/icon-link";
import { ListRow } from "@/components/ui/list-row";
import { FORM_TOKEN_FIELD } from "@/lib/rules/form-token";
import { LARGEST_PHOTO_BYTES, NEW_PHOTO_PATH, PHOTO_PATH, photoTypes } from "@/lib/rules/photo";
import { words } from "@/lib/web/language";
import { PhotoFields } from "./photo-form";

type PhotoRowProps = { formToken: string; digest: string | null; isOpen: boolean };

/** The photo, and the way to another; opened, a plain form, for a file is more than an action takes. */
export async function PhotoRow({ formToken, digest, isOpen }: PhotoRowProps) {
  const say = await words();
  const title = say("profile.photo.title");
  const photo = digest ? <Photo digest={digest} /> : null;
  if (!isOpen) {
    return (
      <ListRow
        title={title}
        detail={photo ?? <p>{say("profile.empty")}</p>}
        icons={
          <IconLink
            icon={digest ? "edit" : "add"}
            label={say(digest ? "profile.edit" : "profile.add", { what: title })}
            href={NEW_PHOTO_PATH}
          />
        }
      />
    );
  }
  return (
    <li className="flex flex-col gap-4 py-3.5 last:pb-0">
      <h3 className="font-medium">{title}</h3>
      {photo}
      <form action={PHOTO_PATH} method="post" encType="multipart/form-data" noValidate className="flex flex-col gap-5">
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <input type="hidden" name="version" value={digest ?? ""} />
        <PhotoFields
          accept={photoTypes}
          largestBytes={LARGEST_PHOTO_BYTES}
          hasPhoto={digest !== null}
          words={{
            choose: say("profile.photo.choose"),
            hint: say("profile.photo.hint"),
            missing: say("profile.photo.missing"),
            tooLarge: say("notices.photo-too-large"),
            wrongType: say("notices.photo-type"),
            save: say("profile.save"),
            cancel: say("profile.cancel"),
            remove: say("profile.photo.remove"),
          }}
        />
      </form>
    </li>
  );
}

async function Photo({ digest }: { digest: string }) {
  return (
    <img
      src={`${PHOTO_PATH}?of=${digest}`}
      alt={(await words())("profile.photo.alt")}
      width={96}
      height={96}
      className="size-24 rounded-card border border-line object-cover"
    />
  );
}
