import { SourceLink } from '../../components/basics/LinkButton';
import { Recorded } from '../../components/basics/Recorded';
import { dot, useWords } from '../../components/basics/words';
import { ChamberBar } from '../../components/card/ChamberBar';
import { InShort } from '../../components/basics/InShort';
import { Everybody } from '../../components/scorecard/Everybody';
import type { CardLink, MeasureCard, Position, RecordedVote } from '../../engine/cards/content';
import type { EverybodysVote } from '../../engine/cards/issue-page';
import { useSiteWords } from '../shared/words';
import { officialAddress } from './address';

interface MeasureHistoryProps {
  content: MeasureCard;
  everybody: readonly EverybodysVote[];
  onLink(id: string): void;
}

type Step =
  | { kind: 'status' | 'introduced'; date: string }
  | { kind: 'deed'; date: string; deed: Position }
  | { kind: 'vote'; date: string; vote: RecordedVote };

/** Everything with a day, the newest first: of one day, where it came to stand before what led there. */
function stepsOf({ status, deeds, votes, introduced }: MeasureCard): Step[] {
  const isBeginning = status?.code === 'introduced' && status.date === introduced;
  const steps: Step[] = [
    ...(status?.date && !isBeginning ? [{ kind: 'status' as const, date: status.date }] : []),
    ...deeds.map((deed): Step => ({ kind: 'deed', date: deed.date, deed })),
    ...votes.map((vote): Step => ({ kind: 'vote', date: vote.date, vote })),
    ...(introduced ? [{ kind: 'introduced' as const, date: introduced }] : []),
  ];
  return steps.sort((a, b) => b.date.localeCompare(a.date));
}

/** Each step with its day; of a vote how each party and everybody voted, with the official motion and its source. */
export function MeasureHistory({ content, everybody, onLink }: MeasureHistoryProps) {
  const t = useSiteWords();
  const words = useWords();
  const steps = stepsOf(content);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="history-title" className="band">
      <h2 id="history-title">{t('record.history')}</h2>
      <ol className="history">
        {steps.map((step, at) => (
          <li key={at}>
            <time dateTime={step.date}>{words.date(step.date)}</time>
            {step.kind === 'introduced' && <p>{words.t('card.way.introduced')}</p>}
            {step.kind === 'status' && content.status && <p>{words.reached(content.status)}</p>}
            {step.kind === 'deed' && (
              <div>
                <p>
                  <a href={officialAddress(step.deed.official)}>{step.deed.officialName}</a>
                  {dot + (words.did(step.deed) ?? '')}
                </p>
                <Source link={step.deed.source} about={step.deed.officialName} onLink={onLink} />
              </div>
            )}
            {step.kind === 'vote' && (
              <Vote
                vote={step.vote}
                named={everybody.find(({ vote }) => vote.id === step.vote.id)?.named ?? []}
                onLink={onLink}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface VoteProps {
  vote: RecordedVote;
  named: EverybodysVote['named'];
  onLink(id: string): void;
}

function Vote({ vote, named, onLink }: VoteProps) {
  const words = useWords();
  const { motion, result } = vote;
  return (
    <div>
      <ChamberBar vote={vote} isOpen={vote.stands === true} />
      {vote.yes && <InShort of={{ kind: 'yes', words: vote.yes }} />}
      {named.length > 0 && (
        <details>
          <summary>{words.t('scorecard.everybody')}</summary>
          <Everybody named={named} addressOf={officialAddress} />
        </details>
      )}
      <p className="hint">
        <Recorded sentence={words.t('card.motion', { motion })} words={motion} />
        {result && (
          <>
            {dot}
            <span lang="en">{result}</span>
          </>
        )}
      </p>
      <Source link={vote.source} about={words.rollCall(vote)} onLink={onLink} />
    </div>
  );
}

const Source = ({ link, about, onLink }: { link: CardLink; about: string; onLink(id: string): void }) => (
  <p>
    <SourceLink link={link} onLink={onLink} about={about} />
  </p>
);
