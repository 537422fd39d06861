import { startPostgres } from "../../lib/testing/postgres";
import { startProduct } from "../../lib/testing/product";

/** Playwright's global set-up: the real product on an empty database; ends both afterwards. */
export default async function start(): Promise<() => Promise<void>> {
  if (process.env.E2E_ADDRESS) return async () => {};

  const postgres = process.env.E2E_DATABASE === "postgresql" ? await startPostgres() : undefined;
  try {
    const product = await startProduct(postgres ? { DATABASE_URL: postgres.url } : {});
    process.env.E2E_ADDRESS = product.address;
    return async () => {
      await product.stop();
      await postgres?.stop();
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}
