import { CircleCheck, Trash2 } from 'lucide-react';
import { Gathering } from '../basics/Gathering';
import type { MentionKey } from '../../engine/identifiers';
import { dot, useWords } from '../basics/words';
import type { Outcome } from './CallSheet';

export interface DoneLine {
  /** ms since 1970. */
  at: number;
  title: string;
  official?: string;
  /** Their key. */
  to?: MentionKey;
  /** The measure, or `introduction`; `ask`: the title says already what was asked. */
  about?: string;
  outcome: Outcome | 'opened';
}

/** How long a row of calls about one thing is gone on with, in ms. */
const aRow = 14 * 24 * 60 * 60 * 1000;

/** Whom the reader has lately spoken or written to about one thing, by their keys. */
export const reachedAbout = (
  entries: readonly DoneLine[],
  { about, title }: Pick<DoneLine, 'about' | 'title'>,
  now: number,
): ReadonlySet<MentionKey> =>
  new Set(
    entries
      .filter((one) => one.about === about && one.title === title && now - one.at < aRow)
      .flatMap(({ to, outcome }) => (to && outcome !== 'no-answer' ? [to] : [])),
  );

/** What the reader has done: a small record of belonging, theirs alone, newest first. Nothing is scored. */
export function Done({ entries, onClear }: { entries: readonly DoneLine[]; onClear(): void }) {
  const words = useWords();
  const { t } = words;
  const spoken = entries.filter(({ outcome }) => outcome === 'reached' || outcome === 'voicemail').length;
  const written = entries.filter(({ outcome }) => outcome === 'sent').length;
  const counts = [
    ...(spoken > 0 ? [t('done.calls', { count: spoken })] : []),
    ...(written > 0 ? [t('done.letters', { count: written })] : []),
  ];
  return (
    <section aria-label={t('done.title')}>
      <h2 className="list-title">{t('done.title')}</h2>
      {entries.length === 0 ? (
        <div className="entry done-none">
          <Gathering />
          <p>{t('done.none.text')}</p>
        </div>
      ) : (
        <>
          {counts.length > 0 && <p className="done-counts">{words.list(counts)}</p>}
          <ul className="entries">
            {[...entries].reverse().map(({ at, title, official = '', about, outcome }) => (
              <li key={at} className="entry done">
                <CircleCheck aria-hidden="true" size={20} />
                <span>
                  <strong>
                    {about === 'introduction'
                      ? t('done.introduced', { official })
                      : outcome === 'opened' || about === 'ask'
                        ? title
                        : t(`done.about.${outcome}`, { official, topic: title })}
                  </strong>
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
        </>
      )}
    </section>
  );
}
