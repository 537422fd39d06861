import type { ComponentProps, ReactNode } from "react";
import { FieldFrame, notedBy } from "./field-frame";

export type FieldProps = Omit<ComponentProps<"input">, "className" | "style" | "name" | "id"> & {
  label: string;
  name: string;
  /** The name, when left out. */
  id?: string;
  error?: string | undefined;
  hint?: ReactNode;
};

/** One line of text with its label, hint and error. */
export function Field({ label, name, id = name, error, hint, ...input }: FieldProps) {
  const describedBy = input["aria-describedby"];
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint}>
      <input
        type="text"
        {...input}
        {...notedBy(id, { error, hint }, describedBy)}
        id={id}
        name={name}
        className="control px-3.5 py-2"
      />
    </FieldFrame>
  );
}
