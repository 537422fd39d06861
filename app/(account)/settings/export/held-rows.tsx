import { dates } from "@/lib/web/dates";
import { words } from "@/lib/web/language";
import type { Words } from "@/lib/words";

type Key = Parameters<Words>[0];

/** Rows of the copy, each field by its name in words; what is empty is left out. */
export async function HeldRows({ rows }: { rows: Record<string, unknown>[] }) {
  const say = await words();
  const { momentOf } = await dates();
  if (rows.length === 0) return <p className="text-ink-soft">{say("accountExport.none")}</p>;
  const told = (value: unknown) =>
    asText(value, { yes: say("accountExport.yes"), no: say("accountExport.no"), momentOf });
  return (
    <ol className="flex flex-col divide-y divide-line border-t border-line">
      {rows.map((row, index) => (
        <li key={index} className="py-3 last:pb-0">
          <dl className="grid gap-x-6 gap-y-1 text-note sm:grid-cols-[12rem_1fr]">
            {Object.entries(row).map(([field, value]) =>
              isEmpty(value) ? null : (
                <div key={field} className="contents">
                  <dt className="text-ink-soft">{say(`accountExport.fields.${field}` as Key)}</dt>
                  <dd className="min-w-0 pb-1.5 wrap-anywhere sm:pb-0">
                    {isPicture(value) ? <Picture source={value} /> : told(value)}
                  </dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

const isPicture = (value: unknown): value is string => typeof value === "string" && /^data:image\/webp;/.test(value);

function Picture({ source }: { source: string }) {
  return <img src={source} alt="" className="size-24 rounded-control" />;
}

function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

type Telling = { yes: string; no: string; momentOf: (moment: Date) => string };

function asText(value: unknown, { yes, no, momentOf }: Telling): string {
  if (value instanceof Date) return momentOf(value);
  if (typeof value === "boolean") return value ? yes : no;
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? Object.values(value ?? {}).join(", ") : String(value);
}
