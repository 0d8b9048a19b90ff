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

/** Name, city and ZIP for scripts: open until they are known, then one line. */
export function AboutMeFields({ aboutMe, onKeep }: { aboutMe: AboutMe; onKeep(aboutMe: AboutMe): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(aboutMe);
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
      <details className="about-me" open={!isKept && !aboutMe.city && !aboutMe.zip}>
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
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
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
