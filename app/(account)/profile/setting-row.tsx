import { IconLink } from "@/components/ui/icon-link";
import { ListRow } from "@/components/ui/list-row";
import { shownOf } from "@/lib/flows/profile";
import type { SignedIn } from "@/lib/flows/session";
import {
  isManaged,
  settingFields,
  timeZones,
  type ProfileField,
  type ProfileProblem,
  type ProfileValues,
  type Setting,
} from "@/lib/rules/profile";
import { profileLimits } from "@/lib/web/public-action";
import { words } from "@/lib/web/language";
import type { Words } from "@/lib/words";
import { troubleWords } from "@/lib/web/trouble-words";
import { saveCompany, saveJobTitle, saveName, savePhone, savePostalAddress, saveTimeZone } from "./actions";
import { SettingForm } from "./form";

const actions = {
  name: saveName,
  phone: savePhone,
  "postal-address": savePostalAddress,
  "job-title": saveJobTitle,
  company: saveCompany,
  "time-zone": saveTimeZone,
} satisfies Record<Setting, unknown>;

type SettingRowProps = {
  session: SignedIn;
  formToken: string;
  setting: Setting;
  values: ProfileValues;
  isOpen: boolean;
};

/** One setting: what it is and the way to change it; opened, its form in the same place (SPEC G1). */
export async function SettingRow({ session, formToken, setting, values, isOpen }: SettingRowProps) {
  const say = await words();
  const title = say(`profile.settings.${setting}`);
  const value = shownText(setting, values);
  if (session.connection && isManaged(setting, session.account)) {
    const { name, contact } = session.connection;
    return <ListRow title={title} detail={<Detail value={value} note={say("company.managed", { name, contact })} />} />;
  }
  if (isOpen) return <OpenRow formToken={formToken} setting={setting} values={values} title={title} />;
  return (
    <ListRow
      title={title}
      detail={<Detail value={value || say("profile.empty")} />}
      icons={
        <IconLink
          icon={value ? "edit" : "add"}
          label={say(value ? "profile.edit" : "profile.add", { what: title })}
          href={`/profile/${setting}`}
        />
      }
    />
  );
}

function shownText(setting: Setting, values: ProfileValues): string {
  const text = shownOf(setting, values).shown.filter(Boolean).join(" ");
  // As people write the name of a place.
  return setting === "time-zone" ? text.replaceAll("_", " ") : text;
}

function Detail({ value, note }: { value: string; note?: string }) {
  return (
    <>
      <p className="whitespace-pre-line wrap-anywhere">{value}</p>
      {note ? <p>{note}</p> : null}
    </>
  );
}

type OpenRowProps = Pick<SettingRowProps, "formToken" | "setting" | "values"> & { title: string };

async function OpenRow({ formToken, setting, values, title }: OpenRowProps) {
  const say = await words();
  const fields = settingFields[setting].map((name) => ({
    name,
    label: labelOf(say, name, title),
    value: values[name],
    autoComplete: autoComplete[name],
    options: name === "time-zone" ? timeZones() : undefined,
  }));
  return (
    <li className="flex flex-col gap-4 py-3.5 last:pb-0">
      <h3 className="font-medium">{title}</h3>
      <SettingForm
        action={actions[setting]}
        formToken={formToken}
        trouble={await troubleWords()}
        fields={fields}
        version={shownOf(setting, values).version}
        words={{
          save: say("profile.save"),
          cancel: say("profile.cancel"),
          none: say("profile.empty"),
          problems: await problemWords(),
        }}
      />
    </li>
  );
}

const autoComplete: Partial<Record<ProfileField, string>> = {
  "first-name": "given-name",
  "last-name": "family-name",
  phone: "tel",
  "postal-address": "street-address",
  "job-title": "organization-title",
  company: "organization",
};

function labelOf(say: Words, name: ProfileField, title: string): string {
  if (name === "first-name") return say("createAccount.details.firstName");
  return name === "last-name" ? say("createAccount.details.lastName") : title;
}

const problems = [
  "first-name-missing",
  "last-name-missing",
  "name-too-long",
  "name-characters",
  "phone",
  "line-too-long",
  "postal-address-too-long",
  "time-zone",
] as const satisfies ProfileProblem[];

async function problemWords() {
  const say = await words();
  const told = problems.map((problem) => [problem, say(`reasons.${problem}`, profileLimits)]);
  return Object.fromEntries(told) as Record<ProfileProblem, string>;
}
