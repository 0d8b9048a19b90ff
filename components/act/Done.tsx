import { CircleCheck, Sprout, Trash2 } from 'lucide-react';
import type { Outcome } from './CallSheet';
import { Notice } from '../basics/Notice';
import { dot, useWords } from '../basics/words';

export interface DoneLine {
  /** ms since 1970. */
  at: number;
  title: string;
  official?: string;
  outcome: Outcome | 'opened';
}

/** What the reader has done: theirs alone, newest first. */
export function Done({ entries, onClear }: { entries: readonly DoneLine[]; onClear(): void }) {
  const words = useWords();
  const { t } = words;
  if (entries.length === 0) return <Notice icon={Sprout} title={t('done.none.title')} text={t('done.none.text')} />;
  return (
    <section aria-label={t('done.title')}>
      <h2 className="list-title">{t('done.title')}</h2>
      <ul className="entries">
        {[...entries].reverse().map(({ at, title, official = '', outcome }) => (
          <li key={at} className="entry done">
            <CircleCheck aria-hidden="true" size={20} />
            <span>
              <strong>{title}</strong>
              <span className="position-detail">
                {t(`done.outcome.${outcome}`, { official })}
                {dot}
                {words.time(new Date(at).toISOString())}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">{t('done.note')}</p>
      <button type="button" className="small-button" onClick={onClear}>
        <Trash2 aria-hidden="true" size={16} /> {t('done.clear')}
      </button>
    </section>
  );
}
