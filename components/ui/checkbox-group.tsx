import { Icon } from "./icon";

type CheckboxGroupProps = {
  /** The question the options answer. */
  legend: string;
  options: {
    name: string;
    label: string;
    hint: string;
    /** What speaks for it, line by line. */
    reasons?: string[];
    checked: boolean;
    /** Ticked for good. */
    locked?: boolean;
  }[];
};

/** Any of a few. */
export function CheckboxGroup({ legend, options }: CheckboxGroupProps) {
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="pb-1.5 text-note font-medium">{legend}</legend>
      <div className="flex flex-col overflow-clip rounded-control border border-line-strong bg-surface shadow-control">
        {options.map(({ name, label, hint, reasons = [], checked, locked = false }) => (
          <label key={name} htmlFor={name} className="option">
            <input
              type="checkbox"
              id={name}
              name={locked ? undefined : name}
              defaultChecked={checked}
              disabled={locked}
              // The name is the label alone; the hint describes it.
              aria-labelledby={`${name}-label`}
              aria-describedby={`${name}-hint`}
              className="choice"
            />
            <span className="min-w-0">
              <span className="flex items-center gap-1.5">
                <span id={`${name}-label`} className="font-medium">
                  {label}
                </span>
                {locked ? <Icon name="lock" size="small" /> : null}
              </span>
              <span id={`${name}-hint`} className="block text-note text-ink-soft">
                {hint}
                {reasons.map((reason) => (
                  <span key={reason} className="block ps-3">
                    {reason}
                  </span>
                ))}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
