import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

interface EntryNameProps {
  label: string;
  /** The label's language, where it is not the interface's. */
  lang?: string;
  /** Id of what it unfolds. */
  panel: string;
  isOpen: boolean;
  onToggle(): void;
  ref?: Ref<HTMLButtonElement>;
  /** What is said beside the name. */
  children: ReactNode;
}

/** The name of an entry in the companion: pressed, it unfolds the entry in place. */
export function EntryName({ label, lang, panel, isOpen, onToggle, ref, children }: EntryNameProps) {
  return (
    <h3>
      <button
        ref={ref}
        type="button"
        className="entry-name"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={onToggle}
      >
        <span>
          <span className="entry-label" lang={lang}>
            {label}
          </span>{' '}
          <span className="entry-meta">{children}</span>
        </span>
        <ChevronDown aria-hidden="true" size={18} />
      </button>
    </h3>
  );
}
