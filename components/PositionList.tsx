import { useState } from 'react';
import type { Position, RecordedVote } from '../engine/cards/content';
import { SourceLink } from './LinkButton';
import { useWords } from './words';

interface ListProps<Item> {
  items: readonly Item[];
  onLink(id: string): void;
  /** How many are in plain view before "Show more". */
  shown?: number;
}

/** The first few of a list, and the rest at a press. */
function useFirst<Item>(items: readonly Item[], shown: number) {
  const [all, setAll] = useState(false);
  const rest = items.length - shown;
  return { visible: all ? items : items.slice(0, shown), rest: all ? 0 : rest, showAll: () => setAll(true) };
}

function ShowMore({ rest, onMore }: { rest: number; onMore(): void }) {
  const { t } = useWords();
  if (rest <= 0) return null;
  return (
    <button type="button" className="quiet-button" onClick={onMore}>
      {t('common.showMore', { count: rest })}
    </button>
  );
}

interface PositionListProps extends ListProps<Position> {
  /** On a measure's card, the official leads; on an official's, the measure. */
  lead: 'official' | 'measure';
}

/** Recorded acts, each with what was recorded, on what, when, and where that is written. */
export function PositionList({ items, onLink, lead, shown = 3 }: PositionListProps) {
  const { visible, rest, showAll } = useFirst(items, shown);
  return (
    <>
      <ul className="positions">
        {visible.map((position) => (
          <PositionItem key={position.id + position.official} position={position} lead={lead} onLink={onLink} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showAll} />
    </>
  );
}

function PositionItem({
  position,
  lead,
  onLink,
}: {
  position: Position;
  lead: 'official' | 'measure';
  onLink(id: string): void;
}) {
  const words = useWords();
  const { t } = words;
  const { kind, value, quote, measureLabel, measureTitle, motion, tally, result, date, source, officialName } =
    position;
  const act = kind === 'vote' && value ? words.value(value) : kind === 'sponsorship' ? t('card.sponsored') : '';
  const measure = measureLabel ?? motion ?? '';
  return (
    <li className="position">
      <p className="position-lead">
        {lead === 'official' && <span className="position-who">{officialName} </span>}
        {act && <strong className="recorded">{act}</strong>}{' '}
        {lead === 'measure' &&
          (kind === 'sponsorship' ? t('card.sponsoredOn', { measure }) : t('card.voteOn', { measure }))}
      </p>
      {quote && <blockquote className="quoted">{quote}</blockquote>}
      {lead === 'measure' && measureTitle && <p className="position-title">{measureTitle}</p>}
      {motion && motion !== measure && <p className="position-detail">{t('card.motion', { motion })}</p>}
      {tally && <p className="position-detail">{[result, words.tally(tally)].filter(Boolean).join(' · ')}</p>}
      <p className="position-detail">
        <time dateTime={date}>{words.date(date)}</time>
        {' · '}
        <SourceLink link={source} onLink={onLink} about={`${officialName}, ${measure}, ${words.date(date)}`} />
      </p>
    </li>
  );
}

/** Roll calls on one measure. */
export function VoteList({ items, onLink, shown = 3 }: ListProps<RecordedVote>) {
  const words = useWords();
  const { visible, rest, showAll } = useFirst(items, shown);
  return (
    <>
      <ul className="positions">
        {visible.map(({ id, chamber, motion, result, tally, date, source }) => (
          <li key={id} className="position">
            <p className="position-lead">
              <strong className="recorded">{words.chamber(chamber)}</strong> {words.tally(tally)}
            </p>
            <p className="position-detail">{words.t('card.motion', { motion })}</p>
            {result && <p className="position-detail">{words.t('card.result', { result })}</p>}
            <p className="position-detail">
              <time dateTime={date}>{words.date(date)}</time>
              {' · '}
              <SourceLink
                link={source}
                onLink={onLink}
                about={`${words.chamber(chamber)}, ${motion}, ${words.date(date)}`}
              />
            </p>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showAll} />
    </>
  );
}
