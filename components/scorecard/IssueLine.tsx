import { useState, type ReactNode } from 'react';
import type { EverybodysVote, IssueMeasure, LineDetails } from '../../engine/cards/issue-page';
import type { MeasureKey } from '../../engine/identifiers';
import { Recorded } from '../basics/Recorded';
import { TalkButton } from '../basics/TalkButton';
import { dot, useWords } from '../basics/words';
import { Described } from '../card/Described';
import { TextThen } from '../card/ActLine';
import { IssueWhy } from '../card/IssueWhy';
import { InShort } from '../basics/InShort';
import { NamedActs } from '../card/NamedActs';
import { Everybody } from './Everybody';
import { Breakable } from '../basics/Breakable';
import { keptNumbers } from '../basics/kept-numbers';

interface IssueLineProps {
  measure: IssueMeasure;
  details(measure: MeasureKey): Promise<LineDetails>;
  /** The page of the record about it, where there is one; else its name leads to the official page. */
  own?: string | undefined;
  /** To the sheet about it. */
  onTalk?: ((measure: MeasureKey) => void) | undefined;
}

/** One measure: where it stands, what the reader's officials did, and, on request, what it is about and how everybody voted. */
export function IssueLine({ measure, details, own, onTalk }: IssueLineProps) {
  const words = useWords();
  const { t } = words;
  const { key, label, session, title, inShort, standing, url, isPast, mine } = measure;
  const [found, setFound] = useState<LineDetails | 'failed'>();
  const look = () =>
    found ??
    void details(key).then(setFound, () => {
      setFound('failed');
    });
  const name = keptNumbers(`${label} (${session})`);
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
        <span lang="en">
          <Breakable text={title} />
        </span>
      </h3>
      <InShort of={inShort} />
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
      <div className="issue-folds">
        <Fold title={t('scorecard.about')} found={found} onOpen={look}>
          {({ described, because }) => (
            <>
              {described && described !== inShort?.words && <Described words={described} />}
              {because.length > 0 && (
                <p className="whole-sentence">
                  <IssueWhy words={because} />
                </p>
              )}
              {!described && because.length === 0 && <p>{t('scorecard.noReason')}</p>}
            </>
          )}
        </Fold>
        <Fold title={t('scorecard.everybody')} found={found} onOpen={look}>
          {({ votes }) =>
            votes.length > 0 ? (
              votes.map((one) => <RollCall key={one.vote.id} {...one} />)
            ) : (
              <p>{t('scorecard.noVotes')}</p>
            )
          }
        </Fold>
      </div>
    </li>
  );
}

interface FoldProps {
  title: string;
  found: LineDetails | 'failed' | undefined;
  onOpen(): void;
  children(found: LineDetails): ReactNode;
}

/** What is looked up when it is opened. */
function Fold({ title, found, onOpen, children }: FoldProps) {
  const { t } = useWords();
  return (
    <details onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>{title}</summary>
      {found === undefined && <p role="status">{t('companion.cardLoading')}</p>}
      {found === 'failed' && <p role="alert">{t('companion.cardFailed')}</p>}
      {typeof found === 'object' && children(found)}
    </details>
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
      <TextThen vote={vote} />
      {vote.yes && <InShort of={{ kind: 'yes', words: vote.yes }} />}
      <Everybody named={named} />
    </>
  );
}
