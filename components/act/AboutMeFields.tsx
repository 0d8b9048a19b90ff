import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../basics/words';

/** What a reader lets us put into their words. */
export interface AboutMe {
  name?: string;
  city?: string;
  zip?: string;
}

const fields = [
  ['name', 'name'],
  ['city', 'address-level2'],
  ['zip', 'postal-code'],
] as const;

interface AboutMeFieldsProps {
  aboutMe: AboutMe;
  /** What was typed before and not saved. */
  typedBefore: AboutMe | undefined;
  onKeep(aboutMe: AboutMe): void;
  /** Told of each change at once, since a popup may close at any moment. */
  onType(aboutMe: AboutMe): void;
}

/** Name, city and ZIP for scripts: open until they are known, then one line. */
export function AboutMeFields({ aboutMe, typedBefore, onKeep, onType }: AboutMeFieldsProps) {
  const { t } = useWords();
  const [typedHere, setTypedHere] = useState<AboutMe>();
  const typed = typedHere ?? { ...aboutMe, ...typedBefore };
  const [isKept, setKept] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(typed);
    setKept(true);
    // The form folds away, and would take the focus with it.
    summary.current?.focus();
  };
  return (
    <>
      <details className="about-me" open={!isKept && (typedBefore !== undefined || (!aboutMe.city && !aboutMe.zip))}>
        <summary ref={summary}>{t('act.me.title')}</summary>
        <form onSubmit={keep}>
          <p className="hint">{t('act.me.text')}</p>
          {fields.map(([field, autoComplete]) => (
            <label key={field} className="field">
              <span>{t(`act.me.${field}`)}</span>
              <input
                value={typed[field] ?? ''}
                autoComplete={autoComplete}
                inputMode={field === 'zip' ? 'numeric' : undefined}
                maxLength={80}
                onChange={(event) => {
                  const next = { ...typed, [field]: event.target.value };
                  setTypedHere(next);
                  onType(next);
                }}
              />
            </label>
          ))}
          <button type="submit" className="small-button">
            {t('act.me.keep')}
          </button>
        </form>
      </details>
      <p role="status" className="hint">
        {isKept && t('district.saved')}
      </p>
    </>
  );
}
