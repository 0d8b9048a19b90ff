/** Roll calls on one measure: with the officials whom a story names, or with the counts alone. */
import type { Position, RecordedVote } from '../../engine/cards/content';
import { SourceLink } from '../basics/LinkButton';
import { RecordLine, ShowMore, useFirst } from './PositionList';
import { rollCallsOf } from './roll-call-groups';
import { useWords } from '../basics/words';

interface NamedActsProps {
  items: readonly Position[];
  onLink(id: string): void;
  shown?: number;
}

/** What several officials did on one measure, gathered by roll call, so that each is told once. */
export function NamedActs({ items, onLink, shown = 2 }: NamedActsProps) {
  const words = useWords();
  const { t } = words;
  const { visible, rest, showAll, list, tabIndexOf } = useFirst(rollCallsOf(items), shown);
  return (
    <>
      <ul className="positions" ref={list}>
        {visible.map(({ id, first, byValue }, index) => (
          <li key={id} className="position" tabIndex={tabIndexOf(index)}>
            <p className="position-lead">
              {first.kind === 'vote'
                ? words.rollCall(first)
                : first.kind === 'sponsorship'
                  ? t('card.introducedIt')
                  : null}
            </p>
            <ul className="named-votes">
              {byValue.map(({ value, names }) => (
                <li key={value ?? 'sponsor'}>
                  <strong className="recorded">{words.did({ ...first, ...(value && { value }) })}</strong>{' '}
                  {words.list(names)}
                </li>
              ))}
            </ul>
            <RecordLine
              record={first}
              source={
                <SourceLink
                  link={first.source}
                  onLink={onLink}
                  about={[words.rollCall(first), first.date].join(', ')}
                />
              }
            />
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showAll} />
    </>
  );
}

interface VoteListProps {
  items: readonly RecordedVote[];
  onLink(id: string): void;
  shown?: number;
}

/** Roll calls by their counts. */
export function VoteList({ items, onLink, shown = 3 }: VoteListProps) {
  const words = useWords();
  const { visible, rest, showAll, list, tabIndexOf } = useFirst(items, shown);
  return (
    <>
      <ul className="positions" ref={list}>
        {visible.map((vote, index) => (
          <li key={vote.id} className="position" tabIndex={tabIndexOf(index)}>
            <p className="position-lead">{words.rollCall(vote)}</p>
            <RecordLine
              record={vote}
              source={
                <SourceLink link={vote.source} onLink={onLink} about={[words.rollCall(vote), vote.date].join(', ')} />
              }
            />
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showAll} />
    </>
  );
}
