import { freePort } from "../postgres";
import { startProduct } from "../product";
import type { Line } from "./figure";
import type { FormerVersion } from "./former-version";
import { atOtherDoors, type House } from "./house";
import type { HttpVisitor } from "./http-visitor";
import { isSignedIn, signUp } from "./newcomer";

/** The former version, started anew on the database that this one has migrated, as whoever goes back would. */
export async function goBack(
  house: House,
  former: FormerVersion,
  insider: HttpVisitor,
  say: (progress: string) => void,
): Promise<Line> {
  say("the former version is started on the newer database");
  const port = String(await freePort());
  const product = await startProduct({ ...house.variables, PORT: port }, former.folder);
  try {
    const there = atOtherDoors(house, [`http://127.0.0.1:${port}`]);
    const goesOn = await isSignedIn(insider, there);
    const signsUp = await signUp(there, there.visitor(), "back@company.example").then(() => "yes", String);
    return {
      what: "the former version started on the newer database: a session goes on, somebody new signs up",
      goal: "yes; yes",
      measured: `${goesOn ? "yes" : "no"}; ${signsUp}`,
      held: goesOn && signsUp === "yes",
    };
  } finally {
    await product.stop();
  }
}
