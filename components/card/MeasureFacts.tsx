import type { MeasureCard } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { dot, useWords } from '../basics/words';
import { IssueWhy } from './IssueWhy';
import { isSummaryFirst, OfficialSummary } from './OfficialSummary';

/** Who brought a measure in and when, its official description, and the official words that say what it is about. */
export function MeasureFacts({ content, onLink }: { content: MeasureCard; onLink(id: string): void }) {
  const words = useWords();
  const { t } = words;
  const { description, summary, sponsor, cosponsors, introduced, issues } = content;
  if (!description && !summary && !sponsor && !introduced && issues.length === 0) return null;
  return (
    <div className="measure-facts">
      {description && (
        <p lang="en">
          <Breakable text={description} />
        </p>
      )}
      {summary && !isSummaryFirst(content) && <OfficialSummary summary={summary} onLink={onLink} />}
      <dl className="facts">
        {sponsor && (
          <div>
            <dt>{t('card.sponsor')}</dt>
            <dd>
              {sponsor.name}
              {cosponsors.length > 0 && dot + t('card.cosponsors', { count: cosponsors.length })}
            </dd>
          </div>
        )}
        {introduced && (
          <div>
            <dt>{t('card.introduced')}</dt>
            <dd>
              <time dateTime={introduced}>{words.date(introduced)}</time>
            </dd>
          </div>
        )}
        {summary?.area && (
          <div>
            <dt>{t('card.summary.area')}</dt>
            <dd lang="en">{summary.area}</dd>
          </div>
        )}
        {issues.map(({ id, words: official }) => (
          <div key={id}>
            <dt>{words.issue(id)}</dt>
            <dd>
              <IssueWhy words={official} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
