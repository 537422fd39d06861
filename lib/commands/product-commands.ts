import { Command, InvalidArgumentError, Option } from "commander";
import { dropProduct, giveProduct, listAllProducts, makeProduct, takeProduct } from "@/lib/flows/products";
import {
  isAccountWideByDefault,
  isVersionYear,
  LONGEST_PRODUCT_NAME,
  NEWEST_YEAR,
  OLDEST_YEAR,
  privacyPlaces,
  readName,
  type PrivacyPlace,
} from "@/lib/rules/product";
import { CommandRefused, emailAddress, type Console } from "./refusal";

const refusals = {
  "product-taken": "There is a product of this name and year already.",
  "no-such-product": "There is no product of this name and year. See: latchkey product list",
  "no-such-account": "There is no such account.",
  "has-it-not": "The account does not have this product.",
};

type AddOptions = { privacy?: "account" | "device"; place: PrivacyPlace };

/** `product add | list | remove | give | take` (SPEC G4, S9). */
export function productCommands(console: Console): Command {
  const product = new Command("product").description("desktop products, which ask with a token each");
  const command = (name: string, description: string) => product.command(name).description(description);
  const ofOne = (name: string, description: string) =>
    command(name, description)
      .argument("<name>", "its name", productName)
      .argument("<year>", "its version year", versionYear);
  ofOne("add", "add one; its token is shown once")
    .addOption(new Option("--privacy <where>", "set for the account or on each device").choices(["account", "device"]))
    .addOption(new Option("--place <place>", "where in it").choices(privacyPlaces).default("help-privacy"))
    .action((name: string, year: number, options: AddOptions) => add(name, year, options, console));
  command("list", "every product").action(() => list(console));
  ofOne("remove", "remove one; its token opens nothing any more").action((name: string, versionYear: number) =>
    tell(dropProduct({ name, versionYear }), `${name} ${versionYear} is removed.`, console),
  );
  ofOne("give", "give an account one")
    .argument("<address>", "the account's email address", emailAddress)
    .action((name: string, versionYear: number, address: string) =>
      tell(giveProduct({ name, versionYear }, address), `${address} has ${name} ${versionYear}.`, console),
    );
  ofOne("take", "take one from an account, with its devices")
    .argument("<address>", "the account's email address", emailAddress)
    .action((name: string, versionYear: number, address: string) =>
      tell(takeProduct({ name, versionYear }, address), `${address} no longer has ${name} ${versionYear}.`, console),
    );
  return product;
}

async function add(name: string, versionYear: number, { privacy, place }: AddOptions, { say }: Console): Promise<void> {
  const accountWide = privacy ? privacy === "account" : isAccountWideByDefault(versionYear);
  const made = await makeProduct({ name, versionYear, accountWide, privacyPlace: place });
  if (!made.ok) throw new CommandRefused(refusals[made.reason]);
  say(`Added ${name} ${versionYear}. Its token, shown only now:`);
  say(made.token);
}

async function list({ say }: Console): Promise<void> {
  const products = await listAllProducts();
  if (products.length === 0) say("There is no product.");
  for (const { name, versionYear, accountWide, privacyPlace } of products) {
    say(`${name} ${versionYear}: privacy ${accountWide ? "by account" : `on each device, ${privacyPlace}`}`);
  }
}

type Done = { ok: true } | { ok: false; reason: keyof typeof refusals };

async function tell(work: Promise<Done>, sentence: string, { say }: Console): Promise<void> {
  const outcome = await work;
  if (!outcome.ok) throw new CommandRefused(refusals[outcome.reason]);
  say(sentence);
}

function productName(typed: string): string {
  const name = readName(typed, LONGEST_PRODUCT_NAME);
  if (!name) throw new InvalidArgumentError(`A name has 1 to ${LONGEST_PRODUCT_NAME} characters.`);
  return name;
}

function versionYear(typed: string): number {
  const year = Number(typed);
  if (!isVersionYear(year)) throw new InvalidArgumentError(`A year is from ${OLDEST_YEAR} to ${NEWEST_YEAR}.`);
  return year;
}
