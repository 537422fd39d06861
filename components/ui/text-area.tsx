import type { ComponentProps, ReactNode } from "react";
import { FieldFrame, notedBy } from "./field-frame";

type TextAreaProps = Omit<ComponentProps<"textarea">, "className" | "style" | "name" | "id"> & {
  label: string;
  name: string;
  error?: string | undefined;
  hint?: ReactNode;
};

/** Several lines of text with their label, hint and error. */
export function TextArea({ label, name, error, hint, ...area }: TextAreaProps) {
  return (
    <FieldFrame id={name} label={label} error={error} hint={hint}>
      <textarea
        {...area}
        {...notedBy(name, { error, hint })}
        id={name}
        name={name}
        className="control resize-y px-3.5 py-2"
      />
    </FieldFrame>
  );
}
