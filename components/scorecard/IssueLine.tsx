import { useState } from 'react';
import type { EverybodysVote, IssueMeasure } from '../../engine/cards/issue-page';
import type { MeasureKey } from '../../engine/identifiers';
import { Recorded } from '../basics/Recorded';
import { TalkButton } from '../basics/TalkButton';
import { dot, useWords } from '../basics/words';
import { NamedActs } from '../card/NamedActs';
import { Everybody } from './Everybody';

interface IssueLineProps {
  measure: IssueMeasure;
  everybody(measure: string): Promise<EverybodysVote[]>;
  /** The page of the record about it, where there is one; else its name leads to the official page. */
  own?: string | undefined;
  /** To the sheet about it. */
  onTalk?: ((measure: MeasureKey) => void) | undefined;
}

/** One measure: where it stands, what the reader's officials did, and, on request, how everybody voted. */
export function IssueLine({ measure, everybody, own, onTalk }: IssueLineProps) {
  const words = useWords();
  const { t } = words;
  const { key, label, session, title, standing, url, isPast, mine } = measure;
  const [votes, setVotes] = useState<EverybodysVote[] | 'failed'>();
  const look = () =>
    votes ??
    void everybody(key).then(setVotes, () => {
      setVotes('failed');
    });
  const name = `${label} (${session})`;
  return (
    <li className="issue-line">
      <h3>
        {own ? (
          <a href={own}>{name}</a>
        ) : url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}{' '}
        <span lang="en">{title}</span>
      </h3>
      {standing && <p>{words.status(standing)}</p>}
      {mine.length > 0 && (
        <div className="issue-mine">
          <p className="hint">{t('scorecard.mine')}</p>
          <NamedActs items={mine} />
        </div>
      )}
      {onTalk && !isPast && (
        <p className="issue-talk">
          <TalkButton about={{ label }} onPress={() => onTalk(key)} />
        </p>
      )}
      <details onToggle={(event) => event.currentTarget.open && look()}>
        <summary>{t('scorecard.everybody')}</summary>
        {votes === undefined && <p role="status">{t('companion.cardLoading')}</p>}
        {votes === 'failed' && <p role="alert">{t('companion.cardFailed')}</p>}
        {Array.isArray(votes) && votes.length === 0 && <p>{t('scorecard.noVotes')}</p>}
        {Array.isArray(votes) && votes.map((one) => <RollCall key={one.vote.id} {...one} />)}
      </details>
    </li>
  );
}

/** A roll call with everybody's vote. */
function RollCall({ vote, named }: EverybodysVote) {
  const words = useWords();
  return (
    <>
      <p>
        {[words.date(vote.date), words.rollCall(vote), words.tally(vote.tally)].filter(Boolean).join(dot)}
        <br />
        <span className="hint">
          <Recorded sentence={words.t('card.motion', { motion: vote.motion })} words={vote.motion} />
        </span>
      </p>
      <Everybody named={named} />
    </>
  );
}
