import { RemoveForm } from "@/components/remove-form";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { List, ListRow } from "@/components/ui/list-row";
import { TextLink } from "@/components/ui/text-link";
import { listOwnLicenses } from "@/lib/flows/licenses";
import { listOwnDevices } from "@/lib/flows/products";
import { dates } from "@/lib/web/dates";
import { pageTitle } from "@/lib/web/page-title";
import { words } from "@/lib/web/language";
import { requireAccount } from "@/lib/web/session";
import { troubleWords } from "@/lib/web/trouble-words";
import { Notice } from "../../../notice";
import { removeDevice, removeLicense } from "./actions";

export const generateMetadata = pageTitle("settings.products.title");

type Query = { notice?: string | string[] };

/** What a person added to the account to use products (SPEC C8), and the devices they are used on. */
export default async function ProductsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { session, formToken } = await requireAccount("/settings/products");
  const say = await words();
  const owner = { accountId: session.accountId, formToken };
  return (
    <>
      <Notice name={(await searchParams).notice} atTheRight />
      <Heading title={say("settings.products.title")} lead={say("settings.products.detail")} />
      <LicensesCard {...owner} />
      <DevicesCard {...owner} />
      <p className="text-note">
        <TextLink href="/settings" alone>
          {say("settings.back")}
        </TextLink>
      </p>
    </>
  );
}

type Owner = { accountId: string; formToken: string };

async function LicensesCard({ accountId, formToken }: Owner) {
  const { dayOf } = await dates();
  const licenses = await listOwnLicenses(accountId);
  const say = await words();
  const trouble = await troubleWords();
  return (
    <Card title={say("settings.products.licenses")}>
      {licenses.length === 0 ? (
        <p>{say("settings.products.noLicense")}</p>
      ) : (
        <List label={say("settings.products.licenses")}>
          {licenses.map(({ id, kind, value, addedAt }) => (
            <ListRow
              key={id}
              icon={kind === "serial-number" ? "key" : "computer"}
              title={<span className="wrap-anywhere">{value}</span>}
              detail={`${say(`settings.products.${kind}`)} · ${say("settings.products.added", { day: dayOf(addedAt) })}`}
              action={
                <RemoveForm
                  formToken={formToken}
                  trouble={trouble}
                  action={removeLicense}
                  id={id}
                  label={say("settings.products.remove")}
                  describedAs={say("settings.products.removeLabel", { name: value })}
                />
              }
            />
          ))}
        </List>
      )}
      <p className="pt-2 text-note">
        <TextLink href="/get-started" alone>
          {say("settings.products.add")}
        </TextLink>
      </p>
    </Card>
  );
}

async function DevicesCard({ accountId, formToken }: Owner) {
  const { dayOf } = await dates();
  const devices = await listOwnDevices(accountId);
  const say = await words();
  const trouble = await troubleWords();
  return (
    <Card title={say("settings.products.devices")}>
      {devices.length === 0 ? (
        <p>{say("settings.products.noDevice")}</p>
      ) : (
        <List label={say("settings.products.devices")}>
          {devices.map(({ id, name, products }) => (
            <ListRow
              key={id}
              icon="computer"
              title={name}
              detail={products.map(({ id: product, name: called, versionYear, lastSeenAt }) => (
                <p key={product}>
                  {say("settings.products.deviceDetail", {
                    product: say("settings.privacy.products.name", { name: called, year: String(versionYear) }),
                    day: dayOf(lastSeenAt),
                  })}
                </p>
              ))}
              action={
                <RemoveForm
                  formToken={formToken}
                  trouble={trouble}
                  action={removeDevice}
                  id={id}
                  label={say("settings.products.remove")}
                  describedAs={say("settings.products.removeLabel", { name })}
                />
              }
            />
          ))}
        </List>
      )}
    </Card>
  );
}
