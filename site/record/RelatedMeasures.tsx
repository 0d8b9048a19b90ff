import { useCallback } from 'react';
import { useWords } from '../../components/basics/words';
import type { MeasureCard } from '../../engine/cards/content';
import { relatedMeasures } from '../../engine/cards/related';
import { issueOf } from '../../engine/issues';
import { Loaded } from '../shared/Loaded';
import { useSiteWords } from '../shared/words';
import { issueAddress, measureAddress } from './address';
import type { Asking } from './asking';
import { Breakable } from '../../components/basics/Breakable';
import { keptNumbers } from '../../components/basics/kept-numbers';

/** How many are listed; the issue's own page has all. */
const most = 6;

/** Other measures of the same session on what this one is mainly about. They come last, because they come late. */
export function RelatedMeasures({ of, asking }: { of: MeasureCard; asking: Asking }) {
  const t = useSiteWords();
  const words = useWords();
  const { key, issues } = of;
  const { askOf, today } = asking;
  const load = useCallback(
    () => askOf(key.split('/')[0] ?? '', (release) => relatedMeasures(key, most, release, today)),
    [askOf, key, today],
  );
  const issue = issueOf(issues[0]?.id ?? '');
  if (!issue) return null;
  const name = words.issue(issue);
  return (
    <section aria-labelledby="related-title" className="band">
      <h2 id="related-title">{t('record.related', { issue: name })}</h2>
      <Loaded load={load} waiting={t('record.loading')}>
        {(related) =>
          related && (
            <ul className="related">
              {related.measures.map(({ key: other, label, title, standing }) => (
                <li key={other}>
                  <a href={measureAddress(other)}>{keptNumbers(label)}</a>{' '}
                  <span lang="en">
                    <Breakable text={title} />
                  </span>
                  {standing && <span className="hint">{words.status(standing)}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <a className="lone-link" href={issueAddress(issue)}>
          {t('record.allOn', { issue: name })}
        </a>
      </p>
    </section>
  );
}
