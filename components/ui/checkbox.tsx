import type { ComponentProps, ReactNode } from "react";
import { FieldError, notedBy } from "./field-frame";

type CheckboxProps = Omit<ComponentProps<"input">, "className" | "style" | "name" | "id" | "type"> & {
  label: ReactNode;
  name: string;
  /** The name, when left out. */
  id?: string;
  error?: string | undefined;
};

/** One thing to tick. The whole line can be pressed. */
export function Checkbox({ label, name, id = name, error, ...input }: CheckboxProps) {
  return (
    <div className="flex flex-col">
      <label htmlFor={id} className="tickable">
        <input {...input} {...notedBy(id, { error })} type="checkbox" id={id} name={name} className="choice" />
        <span className="min-w-0">{label}</span>
      </label>
      <div className="-mt-2">
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
