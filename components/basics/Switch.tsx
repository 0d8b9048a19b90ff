import { Breakable } from './Breakable';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** One thing, on or off. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" className="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
      <span>
        <Breakable text={label} />
      </span>
    </button>
  );
}
