import { Card } from "@/components/ui/card";
import { List, ListRow } from "@/components/ui/list-row";
import { listOwnProducts } from "@/lib/flows/privacy";
import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";

type OwnProduct = Awaited<ReturnType<typeof listOwnProducts>>[number];

/** A person's desktop products: those that go by the account's choices, and those to be set on each device (SPEC G4). */
export async function ProductsCard({ accountId }: { accountId: string }) {
  const products = await listOwnProducts(accountId);
  const say = await words();
  return (
    <Card title={say("settings.privacy.products.title")}>
      {products.length === 0 ? (
        <p>{say("settings.privacy.products.none")}</p>
      ) : (
        <List label={say("settings.privacy.products.title")}>
          {products.map((product) => (
            <ListRow
              key={product.id}
              icon="computer"
              title={say("settings.privacy.products.name", { name: product.name, year: String(product.versionYear) })}
              detail={<ProductDetail {...product} />}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

async function ProductDetail({ accountWide, privacyPlace, devices }: OwnProduct) {
  const { dayOf } = await dates();
  const say = await words();
  return (
    <>
      {accountWide ? (
        <p>{say("settings.privacy.products.accountWide")}</p>
      ) : (
        <>
          <p>{say("settings.privacy.products.perDevice")}</p>
          <p>{say(`settings.privacy.products.places.${privacyPlace}`)}</p>
        </>
      )}
      {devices.length === 0 ? (
        <p>{say("settings.privacy.products.noDevice")}</p>
      ) : (
        <ul className="list-disc ps-5">
          {devices.map(({ id, name, lastSeenAt }) => (
            <li key={id}>{say("settings.privacy.products.device", { name, day: dayOf(lastSeenAt) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
