import type { MeasureCard } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { dot, useWords } from '../basics/words';
import { IssueWhy } from './IssueWhy';

/** Who brought a measure in and when, its official description, and the official words that say what it is about. */
export function MeasureFacts({ content }: { content: MeasureCard }) {
  const words = useWords();
  const { t } = words;
  const { description, sponsor, cosponsors, introduced, issues } = content;
  if (!description && !sponsor && !introduced && issues.length === 0) return null;
  return (
    <div className="measure-facts">
      {description && (
        <p lang="en">
          <Breakable text={description} />
        </p>
      )}
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
