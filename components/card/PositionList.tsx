import { useEffect, useRef, useState } from 'react';
import type { Position } from '../../engine/cards/content';
import { SourceLink } from '../basics/LinkButton';
import { Recorded } from '../basics/Recorded';
import { dot, useWords } from '../basics/words';

interface ListProps<Item> {
  items: readonly Item[];
  onLink(id: string): void;
  /** How many are in plain view before "Show more". */
  shown?: number;
}

/** The first few of a list, and the rest at a press, which takes the focus to the first that was not there before. */
export function useFirst<Item>(items: readonly Item[], shown: number) {
  const [all, setAll] = useState(false);
  const rest = items.length - shown;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (all) (list.current?.children[shown] as HTMLElement | undefined)?.focus();
  }, [all, shown]);
  return {
    visible: all ? items : items.slice(0, shown),
    rest: all ? 0 : rest,
    showAll: () => setAll(true),
    list,
    /** Of an item, by its place in the list. */
    tabIndexOf: (index: number) => (all && index === shown ? -1 : undefined),
  };
}

export function ShowMore({ rest, onMore }: { rest: number; onMore(): void }) {
  const { t } = useWords();
  if (rest <= 0) return null;
  return (
    <button type="button" className="quiet-button" onClick={onMore}>
      {t('common.showMore', { count: rest })}
    </button>
  );
}

/** One official's recorded acts: what they did in plain words, on what, and then the record word for word. */
export function PositionList({ items, onLink, shown = 3 }: ListProps<Position>) {
  const { visible, rest, showAll, list, tabIndexOf } = useFirst(items, shown);
  return (
    <>
      <ul className="positions" ref={list}>
        {visible.map((position, index) => (
          <PositionItem key={position.id} position={position} tabIndex={tabIndexOf(index)} onLink={onLink} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showAll} />
    </>
  );
}

interface PositionItemProps {
  position: Position;
  tabIndex: number | undefined;
  onLink(id: string): void;
}

function PositionItem({ position, tabIndex, onLink }: PositionItemProps) {
  const words = useWords();
  const { quote, measureLabel, measureTitle, measureStatus, date, source, officialName, decides } = position;
  const lead = words.did(position);
  return (
    <li className="position" tabIndex={tabIndex}>
      <p className="position-lead">
        {lead && <strong className="recorded">{lead}</strong>} {decides && words.t(`card.decides.${decides}`)}
      </p>
      {quote && (
        <blockquote className="quoted" lang="en">
          {quote}
        </blockquote>
      )}
      {measureLabel && (
        <p className="position-title">
          <span className="measure-number">{measureLabel}</span>
          {measureTitle && (
            <>
              {dot}
              <span lang="en">{measureTitle}</span>
            </>
          )}
        </p>
      )}
      {measureStatus && <p className="position-detail">{words.status(measureStatus)}</p>}
      <RecordLine
        record={position}
        source={<SourceLink link={source} onLink={onLink} about={[officialName, measureLabel, date].join(', ')} />}
      />
    </li>
  );
}

interface RecordLineProps {
  record: Pick<Position, 'date' | 'motion' | 'result' | 'tally'>;
  source: React.ReactNode;
}

/** The record itself in one paragraph: day, official motion, counts, source. */
export function RecordLine({ record: { date, motion, result, tally }, source }: RecordLineProps) {
  const words = useWords();
  // A count and what it counts stay on one line.
  const counts = tally && words.tally(tally).replace(/(\d) /g, '$1\u00a0');
  return (
    <p className="position-detail">
      <time dateTime={date}>{words.date(date)}</time>
      {dot}
      {motion && (
        <>
          <Recorded sentence={words.t('card.motion', { motion })} words={motion} />
          {dot}
        </>
      )}
      {result && (
        <>
          <span lang="en">{result}</span>
          {dot}
        </>
      )}
      {counts && counts + dot}
      {source}
    </p>
  );
}
