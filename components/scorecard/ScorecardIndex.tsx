import type { ReactNode } from 'react';
import { officeLine } from '../../engine/cards/official-card';
import type { IsoDate, OfficialId } from '../../engine/identifiers';
import { type IssueId, issueIds } from '../../engine/issues';
import type { Office, RosterFile } from '../../engine/release/packs';
import { Brand } from '../basics/Brand';
import { useWords } from '../basics/words';
import { OfficialsByPlace } from './OfficialsByPlace';
import './scorecard.css';

export interface ScorecardIndexProps {
  rosters: readonly Pick<RosterFile, 'pack' | 'people' | 'asOf'>[];
  today: IsoDate;
  /** The reader's own officials, nearest first. */
  mine: readonly { id: OfficialId; name: string; office: Office }[];
  /** What the reader cares about: it comes first. */
  myIssues: readonly IssueId[];
  /** Somebody was asked for whom the data does not know. */
  isGone: boolean;
  /** The box that finds anybody and any bill. */
  find: ReactNode;
  /** Shows the positions of one. Not by an address, which a history would keep. */
  onChoose(subject: { official: string } | { issue: string }): void;
}

/** Where no official or issue has been chosen yet: the reader's own first, then everybody and everything. */
export function ScorecardIndex({ rosters, today, mine, myIssues, isGone, find, onChoose }: ScorecardIndexProps) {
  const words = useWords();
  const { t } = words;
  const toOfficial = (id: OfficialId, name: string) => (
    <button type="button" className="text-button" onClick={() => onChoose({ official: id })}>
      {name}
    </button>
  );
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{t('scorecard.title')}</h1>
        <p className="intro">{t('scorecard.intro')}</p>
        {isGone && <p role="alert">{t('scorecard.gone')}</p>}
      </header>
      <main className="scorecard-index">
        {find}
        {mine.length > 0 && (
          <section>
            <h2>{t('district.who')}</h2>
            <ul className="place-people">
              {mine.map(({ id, name, office }) => (
                <li key={id}>
                  {toOfficial(id, name)}
                  <span className="hint">{words.office(officeLine(office))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t('scorecard.issues')}</h2>
          <ul className="index-issues">
            {[...new Set([...myIssues, ...issueIds])].map((id) => (
              <li key={id}>
                <button type="button" className="small-button" onClick={() => onChoose({ issue: id })}>
                  {t(`issue.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('scorecard.officials')}</h2>
          <OfficialsByPlace rosters={rosters} today={today} wayTo={toOfficial} />
        </section>
      </main>
    </div>
  );
}
