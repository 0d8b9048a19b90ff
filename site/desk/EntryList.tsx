import { useId } from 'react';
import type { Facts } from '../../editorial/facts';
import { listNames } from '../../editorial/shapes';
import { problemLine } from '../../editorial/problem';
import { useSiteWords } from '../shared/words';
import { namesOf } from './entry-names';
import type { Check } from './use-check';
import type { EntryLine, Place } from './workspace';

interface EntryListProps {
  entries: readonly EntryLine[];
  check: Check;
  facts: Facts;
  onOpen(place: Place): void;
}

/** Everything in the folder, and what the check says of it as a whole. */
export function EntryList({ entries, check, facts, onOpen }: EntryListProps) {
  const t = useSiteWords();
  const heading = useId();
  const { problems } = check;
  return (
    <section aria-labelledby={heading} className="band">
      <h2 id={heading}>
        {t('desk.entries.title', { name: check.folder.organisation?.value.name ?? check.folder.name })}
      </h2>
      {problems.length > 0 && (
        <details>
          <summary>{t('desk.entries.problems', { count: problems.length })}</summary>
          <ul className="problem-lines">
            {problems.map((problem) => (
              <li key={problemLine(problem)} className={problem.level} lang="en">
                {problemLine(problem).replace(`${check.place}/`, '')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {listNames.map((list) => {
        const here = entries.filter((entry) => entry.list === list);
        return (
          here.length > 0 && (
            <details key={list} className="entry-group" open={here.length < 6}>
              <summary>
                {t(`desk.lists.${list}`)} ({here.length})
              </summary>
              <ul className="own-entries">
                {namesOf(here, facts).map(({ entry: { place, status }, name, title }) => (
                  <li key={`${place.file} ${place.index}`}>
                    <button type="button" className="small-button entry-name" onClick={() => onOpen(place)}>
                      <span>
                        <strong>{name}</strong>{' '}
                        {status && status !== 'live' && `(${t(`desk.choices.${status}` as 'desk.choices.draft')}) `}
                        {title && <span lang="en">{title}</span>}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}
