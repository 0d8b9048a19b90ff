import { ChevronRight, RotateCcw } from 'lucide-react';
import type { AskAgain } from '../../engine/actions/own-record';
import { Breakable } from '../basics/Breakable';
import { dot, useWords } from '../basics/words';
import type { Start } from './sheet/sheet-facts';

/** Measures of the reader's issues that did not become law, each with the lawmaker of theirs to ask for it again. */
export function BringBack({ measures, onStart }: { measures: readonly AskAgain[]; onStart(start: Start): void }) {
  const { t } = useWords();
  return (
    <section aria-label={t('act.bringBack.title')}>
      <h2 className="list-title">{t('act.bringBack.title')}</h2>
      <p className="hint">{t('act.bringBack.text')}</p>
      <ul className="entries">
        {measures.map(({ measure: { key, label, title }, official, name }) => (
          <li key={key}>
            <button type="button" className="entry offer" onClick={() => onStart({ topic: key, official })}>
              <RotateCcw aria-hidden="true" size={20} />
              <span>
                <strong>
                  <bdi>{label}</bdi>
                </strong>
                <span className="position-detail">
                  {title && (
                    <>
                      <span lang="en">
                        <Breakable text={title} />
                      </span>
                      {dot}
                    </>
                  )}
                  {t('act.bringBack.by', { name })}
                </span>
              </span>
              <ChevronRight aria-hidden="true" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
