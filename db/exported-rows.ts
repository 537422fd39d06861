/** Whose rows: an account's, and those that know only its address. */
export type ExportOwner = { id: string; emailAddress: string };

/** One row as its owner may have it: never a digest, a key, a token, a code or anything sealed. */
export type ExportedRow = Record<string, unknown>;

/** What a table holds about somebody, page by page, so that no page is larger than a person's browser can take. */
export type ExportPart = (owner: ExportOwner) => AsyncGenerator<ExportedRow[]>;

/** How many rows of a long table are read at once. */
const PAGE_ROWS = 1000;

/** Reads a long table page by page, each after the last `id` of the one before; the ids are the table's own matter. */
export async function* inPages<Row extends { id: number }>(
  read: (after: number, limit: number) => Promise<Row[]>,
): AsyncGenerator<ExportedRow[]> {
  for (let after = 0; ;) {
    const rows = await read(after, PAGE_ROWS);
    yield rows.map((row) => ({ ...row, id: undefined }));
    after = rows.at(-1)?.id ?? 0;
    if (rows.length < PAGE_ROWS) return;
  }
}
