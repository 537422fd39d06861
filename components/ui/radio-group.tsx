import { FieldError, notedBy } from "./field-frame";

type RadioGroupProps = {
  /** The question the options answer. */
  legend: string;
  /** Shown to screen readers alone, where the options say enough to the eye. */
  legendHidden?: boolean;
  name: string;
  options: { value: string; label: string; hint?: string; lang?: string }[];
  defaultValue?: string;
  error?: string | undefined;
};

/** One of a few. */
export function RadioGroup({ legend, legendHidden = false, name, options, defaultValue, error }: RadioGroupProps) {
  // A group is not invalid, its choice is missing: it takes the focus itself, and is read with what is wrong.
  const answered = error ? { tabIndex: -1, "data-answer": "" } : {};
  return (
    <fieldset className="flex min-w-0 flex-col" {...notedBy(name, { error })} aria-invalid={undefined} {...answered}>
      <legend className={legendHidden ? "sr-only" : "pb-1.5 text-note font-medium"}>{legend}</legend>
      <div className="flex flex-col overflow-clip rounded-control border border-line-strong bg-surface shadow-control">
        {options.map(({ value, label, hint, lang }) => (
          <label key={value} htmlFor={`${name}-${value}`} className="option">
            <input
              type="radio"
              id={`${name}-${value}`}
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              // The name is the label alone; the hint describes it.
              aria-labelledby={`${name}-${value}-label`}
              aria-describedby={hint ? `${name}-${value}-hint` : undefined}
              className="choice"
            />
            <span className="min-w-0">
              <span id={`${name}-${value}-label`} lang={lang} className="font-medium">
                {label}
              </span>
              {hint ? (
                <span id={`${name}-${value}-hint`} className="block text-note text-ink-soft">
                  {hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={name} error={error} />
    </fieldset>
  );
}
