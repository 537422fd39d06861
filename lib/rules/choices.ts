/** A few things by name, each ticked or not. */
export type Choices<Name extends string> = Record<Name, boolean>;

/** Longer text, in UTF-16 code units, is not looked at. */
const LONGEST_WRITTEN = 300;

/** Choices as one line of text, for a form to carry: the ticked names. */
export function writeChoices<Name extends string>(names: readonly Name[], choices: Choices<Name>): string {
  return names.filter((name) => choices[name]).join(",");
}

/** What `writeChoices` wrote. Anyone can write it: what is unknown is dropped. */
export function readChoices<Name extends string>(names: readonly Name[], written: unknown): Choices<Name> {
  const readable = typeof written === "string" && written.length <= LONGEST_WRITTEN;
  const ticked: readonly string[] = readable ? written.split(",") : [];
  return choicesOf(names, (name) => ticked.includes(name));
}

/** Choices made by asking about each name. */
export function choicesOf<Name extends string>(names: readonly Name[], isOn: (name: Name) => boolean): Choices<Name> {
  return Object.fromEntries(names.map((name) => [name, isOn(name)])) as Choices<Name>;
}

/** The names of which two choices say different things. */
export function differing<Name extends string>(
  names: readonly Name[],
  one: Choices<Name>,
  other: Choices<Name>,
): Name[] {
  return names.filter((name) => one[name] !== other[name]);
}

/** What a form was made from, what holds by now, and what the person wants. */
export type Save<Name extends string> = Record<"seen" | "present" | "wanted", Choices<Name>>;

/**
 * What a save may do: `change` names what it sets anew. Where something changed since the form was made, nothing, and
 * `meanwhile` names what; unless all of it is as the person wants it already.
 */
export function decideSave<Name extends string>(
  names: readonly Name[],
  { seen, present, wanted }: Save<Name>,
): { change: Name[] } | { meanwhile: Name[] } {
  const change = differing(names, present, wanted);
  const meanwhile = differing(names, seen, present);
  return change.length > 0 && meanwhile.length > 0 ? { meanwhile } : { change };
}
