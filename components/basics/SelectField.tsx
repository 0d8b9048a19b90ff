import { useId } from 'react';

export interface SelectOption {
  value: string;
  label: string;
  /** BCP 47, where the label is in another language than the page. */
  lang?: string;
}

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly SelectOption[];
  /** Text of the option for "nothing chosen"; without it there is no such option. */
  empty?: string;
  onChange(value: string): void;
}

/** A labelled list to choose one thing from. */
export function SelectField({ label, value, options, empty, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
