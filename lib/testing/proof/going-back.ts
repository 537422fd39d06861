import { freePort } from "../postgres";
import { startProduct } from "../product";
import type { Line } from "./figure";
import type { FormerVersion } from "./former-version";
import { atOtherDoors, type House } from "./house";
import { isSignedIn, signUp } from "./newcomer";

/**
 * The former version, started anew on the database that this one has migrated and filled, as whoever goes back would:
 * alone, and with somebody who came in this version's time.
 */
export async function goBack(house: House, former: FormerVersion, say: (progress: string) => void): Promise<Line> {
  const insider = house.visitor();
  await signUp(house, insider, "came-late@company.example");
  for (const product of house.processes.splice(0)) await product.stop();
  say("the former version is started on the newer database");
  const port = String(await freePort());
  const product = await startProduct({ ...house.variables, PORT: port }, former.folder).catch(String);
  if (typeof product === "string") return lineOf(false, product);
  try {
    const there = atOtherDoors(house, [`http://127.0.0.1:${port}`]);
    const goesOn = await isSignedIn(insider, there);
    return lineOf(goesOn, await signUp(there, there.visitor(), "back@company.example").then(() => "yes", String));
  } finally {
    await product.stop();
  }
}

function lineOf(goesOn: boolean, signsUp: string): Line {
  return {
    what: "the former version started on the newer database: a session of the newer goes on, somebody new signs up",
    goal: "yes; yes",
    measured: `${goesOn ? "yes" : "no"}; ${signsUp}`,
    held: goesOn && signsUp === "yes",
  };
}
