import { useCallback, useId, useMemo, useState } from 'react';
import { FindBox } from '../../components/companion/FindBox';
import { useWords } from '../../components/basics/words';
import { isToCome } from '../../editorial/coming';
import { type Facts, hasMeasure, recordIn } from '../../editorial/facts';
import type { ListName } from '../../editorial/shapes';
import type { CommunityList } from '../../editorial/work-list';
import { measureLabel, parseMeasureKey, sessionTag } from '../../engine/cards/measure-key';
import { find, measureEntries } from '../../engine/find/find';
import { settings } from '../site-settings';
import { useSiteWords } from '../shared/words';
import { ComingMeasure } from './ComingMeasure';
import type { Check } from './use-check';
import type { EntryLine, Place } from './workspace';
import { WorkList } from './WorkList';

interface PickMeasureProps {
  facts: Facts;
  lists: readonly CommunityList[];
  check: Check;
  measure: string | undefined;
  entries: readonly EntryLine[];
  onPick(measure: string | undefined): void;
  onOpen(place: Place): void;
  onBegin(list: ListName): void;
}

const writable = ['explanations', 'stances', 'actions', 'hearings'] as const;
/** What can be written of a bill before there are facts about it. */
const writableAhead = ['actions', 'hearings'] as const;

/** The bill that is written about: found by number or words, or taken from the list of those that nobody explains yet. */
export function PickMeasure({ facts, lists, check, measure, entries, onPick, onOpen, onBegin }: PickMeasureProps) {
  const t = useSiteWords();
  const { language } = useWords();
  const heading = useId();
  const [isPicking, setIsPicking] = useState(false);
  const findable = useMemo(() => {
    const record = recordIn(facts, [...settings.whole]);
    const madeUp = [...(facts.madeUp ?? [])].flatMap((key) => {
      const id = parseMeasureKey(key);
      const title = id && record.brief(id)?.title;
      return title ? [{ key, title }] : [];
    });
    return measureEntries([...madeUp, ...settings.whole.flatMap((pack) => record.titles(pack))]);
  }, [facts]);
  const onFind = useCallback((asked: string) => Promise.resolve(find(asked, findable)), [findable]);
  const pick = (key: string) => {
    setIsPicking(false);
    onPick(key);
  };
  const id = measure === undefined ? null : parseMeasureKey(measure);
  const title = id && hasMeasure(facts, id.key) ? recordIn(facts).brief(id)?.title : undefined;
  const own = entries.filter((entry) => entry.measure === measure);

  return (
    <section aria-labelledby={heading} className="band">
      <h2 id={heading}>{t('desk.pick.title')}</h2>
      {(!measure || isPicking) && (
        <>
          <FindBox onFind={onFind} onOpen={pick} />
          <WorkList facts={facts} lists={lists} folder={check.folder} language={language} onPick={pick} />
          <ComingMeasure facts={facts} onPick={pick} />
        </>
      )}
      {measure && !isPicking && (
        <>
          <p className="picked">
            <strong>{id ? `${measureLabel(id)} (${sessionTag(id) || id.pack})` : measure}</strong>{' '}
            {title && <span lang="en">{title}</span>}{' '}
            <button type="button" className="small-button" onClick={() => setIsPicking(true)}>
              {t('desk.pick.another')}
            </button>
          </p>
          {own.length > 0 && (
            <>
              <p>{t('desk.pick.there')}</p>
              <ul className="own-entries">
                {own.map(({ place, list, id: name, title, status }) => (
                  <li key={`${place.file} ${place.index}`}>
                    <button type="button" className="small-button" onClick={() => onOpen(place)}>
                      {t(`desk.lists.${list}`)}:{' '}
                      {own.some((other) => other.list === list && other.id !== name) || !id
                        ? (title ?? name)
                        : measureLabel(id)}
                      {status === 'draft' && ` (${t('desk.choices.draft')})`}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{t('desk.pick.write')}</p>
          <div className="kinds">
            {(id && isToCome(id, facts) ? writableAhead : writable).map((list) => (
              <button key={list} type="button" className="second-button" onClick={() => onBegin(list)}>
                {t(`desk.lists.${list}`)}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
