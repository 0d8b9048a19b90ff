import type { ReactNode } from 'react';
import { Breakable } from '../../components/basics/Breakable';
import { keptNumbers } from '../../components/basics/kept-numbers';
import { dot, useWords } from '../../components/basics/words';
import { IssueWhy } from '../../components/card/IssueWhy';
import type { MeasureCard } from '../../engine/cards/content';
import { issueOf } from '../../engine/issues';
import { useSiteWords } from '../shared/words';
import { issueAddress, measureAddress, officialAddress } from './address';

/** Who brought it in and who put their name to it, what it is about, and why it is sorted there. */
export function MeasureAbout({ content }: { content: MeasureCard }) {
  const t = useSiteWords();
  const words = useWords();
  const { description, sponsor, cosponsors, introduced, issues, companion, summary } = content;
  if (!description && !sponsor && !introduced && !companion && !summary?.area && issues.length === 0) return null;
  const person = (id: string | undefined, name: string): ReactNode =>
    id === undefined ? name : <a href={officialAddress(id)}>{name}</a>;
  return (
    <section aria-labelledby="about-title" className="band">
      <h2 id="about-title">{t('record.about')}</h2>
      {description && (
        <p lang="en">
          <Breakable text={description} />
        </p>
      )}
      <dl className="measure-terms">
        {sponsor && (
          <div>
            <dt>{words.t('card.sponsor')}</dt>
            <dd>
              {person(sponsor.id, sponsor.name)}
              {introduced && dot + words.actDate({ date: introduced, dateOf: 'introduction' })}
            </dd>
          </div>
        )}
        {!sponsor && introduced && (
          <div>
            <dt>{words.t('card.introduced')}</dt>
            <dd>{words.date(introduced)}</dd>
          </div>
        )}
        {companion && (
          <div>
            <dt>{words.t(`card.companion.short.${companion.chamber}`)}</dt>
            <dd>
              <a href={measureAddress(companion.key)}>{keptNumbers(companion.label)}</a>
            </dd>
          </div>
        )}
        {summary?.area && (
          <div>
            <dt>{words.t('card.summary.area')}</dt>
            <dd lang="en">{summary.area}</dd>
          </div>
        )}
        {issues.map(({ id, words: official }) => {
          const issue = issueOf(id);
          return (
            <div key={id}>
              <dt>{issue ? <a href={issueAddress(issue)}>{words.issue(id)}</a> : words.issue(id)}</dt>
              <dd>
                <IssueWhy words={official} />
              </dd>
            </div>
          );
        })}
      </dl>
      {cosponsors.length > 0 && (
        <details>
          <summary>{words.t('card.cosponsors', { count: cosponsors.length })}</summary>
          <ul className="name-columns">
            {cosponsors.map(({ id, name }) => (
              <li key={id}>{person(id, name)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
