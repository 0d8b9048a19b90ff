import { issueIds } from '../../engine/issues';
import { Brand } from '../basics/Brand';
import { useWords } from '../basics/words';
import './scorecard.css';

export interface ScorecardIndexProps {
  officials: readonly { id: string; name: string }[];
  /** Somebody was asked for whom the data does not know. */
  isGone: boolean;
  /** Shows the positions of one. Not by an address, which a history would keep. */
  onChoose(subject: { official: string } | { issue: string }): void;
}

/** Where no official or issue has been chosen yet. */
export function ScorecardIndex({ officials, isGone, onChoose }: ScorecardIndexProps) {
  const { t } = useWords();
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{t('scorecard.title')}</h1>
        <p className="intro">{t('scorecard.intro')}</p>
        {isGone && <p role="alert">{t('scorecard.gone')}</p>}
      </header>
      <main className="scorecard-index">
        <section>
          <h2>{t('scorecard.issues')}</h2>
          <ul>
            {issueIds.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose({ issue: id })}>
                  {t(`issue.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('scorecard.officials')}</h2>
          <ul>
            {officials.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose({ official: id })}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
