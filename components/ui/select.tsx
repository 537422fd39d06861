import type { ComponentProps, ReactNode } from "react";
import { FieldFrame, notedBy } from "./field-frame";

type SelectProps = Omit<ComponentProps<"select">, "className" | "style" | "name" | "id" | "children"> & {
  label: string;
  name: string;
  options: string[];
  /** The words for the empty option. */
  none: string;
  error?: string | undefined;
  hint?: ReactNode;
};

/** One of many, with its label, hint and error. */
export function Select({ label, name, options, none, error, hint, ...select }: SelectProps) {
  return (
    <FieldFrame id={name} label={label} error={error} hint={hint}>
      <select {...select} {...notedBy(name, { error, hint })} id={name} name={name} className="control px-3.5 py-2">
        {options.map((option) => (
          <option key={option} value={option}>
            {option.replaceAll("_", " ") || none}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
