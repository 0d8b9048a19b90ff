import type { Position, RecordedVote } from '../../engine/cards/content';
import { SourceLink } from '../basics/LinkButton';
import { Recorded } from '../basics/Recorded';
import { dot, useWords } from '../basics/words';
import { MeasureWords } from './ActLine';
import { InShort } from '../basics/InShort';
import { showOpened } from './show-opened';

interface RecordLineProps {
  record: Pick<Position, 'date' | 'dateOf' | 'motion' | 'result' | 'tally' | 'value' | 'needs'>;
  source: React.ReactNode;
}

/** The record itself in one paragraph: day, official motion and word, counts; below it the source. */
export function RecordLine({ record, source }: RecordLineProps) {
  const words = useWords();
  const { date, motion, result, tally, value, needs } = record;
  // A count and what it counts stay on one line.
  const counts = tally && words.tally(tally).replace(/(\d) /g, '$1\u00a0');
  return (
    <p className="position-detail">
      <time dateTime={date}>{words.actDate(record)}</time>
      {motion && (
        <>
          {dot}
          <Recorded sentence={words.t('card.motion', { motion })} words={motion} />
        </>
      )}
      {value && (
        <>
          {dot}
          <Recorded sentence={words.t('card.officialWord', { word: value })} words={value} />
        </>
      )}
      {result && (
        <>
          {dot}
          <span lang="en">{result}</span>
        </>
      )}
      {counts && dot + counts}
      {needs && dot + words.needs(needs)} <span className="own-line">{source}</span>
    </p>
  );
}

interface RecordOfProps {
  /** One official's acts; or acts of several on one measure, which are told by whose they are. */
  positions?: readonly Position[];
  isOfMeasure?: boolean;
  /** Roll calls by their counts. */
  votes?: readonly RecordedVote[];
  /** What else belongs under it. */
  children?: React.ReactNode;
  onLink(id: string): void;
}

/** The record word for word, behind one quiet line: motions, official words, counts, days and sources. */
export function RecordOf({ positions = [], isOfMeasure = false, votes = [], children, onLink }: RecordOfProps) {
  const words = useWords();
  if (positions.length + votes.length === 0 && !children) return null;
  return (
    <details className="record" onToggle={showOpened}>
      <summary>{words.t('card.record')}</summary>
      <ul className="positions">
        {positions.map((position) => (
          <li key={position.id} className="position">
            <p>
              {[words.did(position), position.decides && words.t(`card.decides.${position.decides}`)]
                .filter(Boolean)
                .join(dot)}
            </p>
            <p className="position-title">
              {isOfMeasure ? position.officialName : <MeasureWords label={position.measureLabel} />}
            </p>
            {position.inShort?.kind === 'yes' && <InShort of={position.inShort} />}
            <RecordLine
              record={position}
              source={
                <SourceLink
                  link={position.source}
                  onLink={onLink}
                  about={[position.officialName, position.measureLabel, position.date].join(', ')}
                />
              }
            />
          </li>
        ))}
        {votes.map((vote) => (
          <li key={vote.id} className="position">
            <p>{words.rollCall(vote)}</p>
            <RecordLine
              record={vote}
              source={
                <SourceLink link={vote.source} onLink={onLink} about={[words.rollCall(vote), vote.date].join(', ')} />
              }
            />
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
