import type { Position } from '../../engine/cards/content';
import type { OtherVote } from '../../engine/cards/other-vote';
import { Breakable } from '../basics/Breakable';
import { dot, useWords } from '../basics/words';
import { InShort } from '../basics/InShort';

/** "HB 1217 · Limits rent increases". The title is the record's, in English. */
export function MeasureWords({ label, title }: { label?: string | undefined; title?: string | undefined }) {
  if (!label) return null;
  return (
    <>
      <bdi className="measure-number">{label}</bdi>
      {title && (
        <>
          {dot}
          <span lang="en">
            <Breakable text={title} />
          </span>
        </>
      )}
    </>
  );
}

/** What the text voted on was called, and when it was replaced, where it is not the measure's text of today. */
export function TextThen({ vote }: { vote: Pick<Position, 'titleThen' | 'textReplaced'> }) {
  const said = useWords().textThen(vote);
  return said ? <p className="position-detail">{said}</p> : null;
}

interface ActLineProps {
  position: Position;
  about?: string | undefined;
  other?: OtherVote | undefined;
}

/** What an official did on a measure: one chip, one line. Motion, count and day are with the record. */
export function ActLine({ position, about, other }: ActLineProps) {
  const words = useWords();
  const { quote, measureLabel, measureTitle, inShort } = position;
  const chip = words.did(position);
  return (
    <li className="act-line">
      {about && (
        <p className="act-line-answer">
          {chip && <strong className="recorded">{chip}</strong>} {about}
        </p>
      )}
      {quote && (
        <blockquote className="quoted" lang="en">
          {quote}
        </blockquote>
      )}
      <p className="act-line-measure">
        {chip && !about && <strong className="recorded">{chip}</strong>}{' '}
        <MeasureWords label={measureLabel} title={measureTitle} />
      </p>
      <TextThen vote={position} />
      <InShort of={inShort} />
      {other && <p className="position-detail">{words.otherVote(other)}</p>}
    </li>
  );
}
