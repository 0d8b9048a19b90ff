import { ScrollText, Tags } from 'lucide-react';
import type { OfficialCard, Position } from '../../engine/cards/content';
import { otherVote } from '../../engine/cards/other-vote';
import { groupBy } from '../../engine/group-by';
import { useWords } from '../basics/words';
import { ActLine } from './ActLine';
import { LocalPart } from './LocalPart';
import { Part } from './Part';
import { Reached } from './Reached';

interface OfficialBodyProps {
  content: OfficialCard;
  level: 3 | 4;
  onLink(id: string): void;
}

/** How many of this story's measures are answered for in plain view: the first ones that it names. */
const mostAnswers = 3;
/** Without an answer, so many of the newest acts are in plain view. */
const mostLatest = 2;

/** Acts by measure: the first on each is the position on it, as the engine orders them. */
const byMeasure = (positions: readonly Position[]): (readonly Position[])[] => [
  ...groupBy(positions.map((position) => [position.measure ?? position.id, position])).values(),
];

/** Same layout for every official: the story's answer, its issue, else the newest acts; the record behind one line. */
export function OfficialBody({ content, level, onLink }: OfficialBodyProps) {
  const words = useWords();
  const { t } = words;
  const { inThisStory, onIssues, latest, now, counts, local, contacts } = content;
  const answers = byMeasure(inThisStory);
  // Said once: of several, the heading says that they are this story's.
  const only = answers.length === 1 ? answers[0] : undefined;
  const isAnswered = answers.length + onIssues.length > 0;
  const newest = isAnswered ? [] : latest.slice(0, mostLatest);
  // Said, so that nobody takes an empty card for an official who never voted.
  const isUnrecorded = now && !counts && !isAnswered && newest.length === 0;
  return (
    <>
      {only && (
        <section className="part part-story" aria-label={t('card.inThisStory')}>
          <ul className="act-lines">
            <StoryLine positions={only} about={t('card.onStoryBill')} />
          </ul>
        </section>
      )}
      {!only && answers.length > 0 && (
        <Part title={t('card.inThisStory')} icon={ScrollText} tone="story" level={level}>
          <ul className="act-lines">
            {answers.slice(0, mostAnswers).map((positions) => (
              <StoryLine key={positions[0]?.id} positions={positions} />
            ))}
          </ul>
          {answers.length > mostAnswers && (
            <p className="position-detail">{t('card.moreInStory', { count: answers.length - mostAnswers })}</p>
          )}
        </Part>
      )}
      {onIssues.map(({ issue, fromWords, positions, more }) => (
        <Part
          key={issue}
          title={t(fromWords ? 'card.storySeems' : 'card.onIssue', { issue: words.issue(issue) })}
          icon={Tags}
          level={level}
        >
          <p className="position-detail">{t('card.issueNote')}</p>
          <ul className="act-lines">
            {positions.map((position) => (
              <ActLine key={position.id} position={position} />
            ))}
          </ul>
          {more > 0 && <p className="position-detail">{t('card.andMore', { count: more })}</p>}
        </Part>
      ))}
      {newest.length > 0 && (
        <Part title={t('card.latest')} icon={ScrollText} level={level}>
          <ul className="act-lines">
            {newest.map((position) => (
              <ActLine key={position.id} position={position} />
            ))}
          </ul>
        </Part>
      )}
      {isUnrecorded && (
        <p className="position-detail">
          {t('card.noRecord')} {!local && contacts.length > 0 && t('card.noRecordAsk')}
        </p>
      )}
      {local && <LocalPart local={local} contacts={contacts} level={level} onLink={onLink} />}
      <Reached content={content} />
    </>
  );
}

/** The position on one of this story's measures, and the other vote on it where there was one. */
function StoryLine({ positions, about }: { positions: readonly Position[]; about?: string }) {
  const [position] = positions;
  return position && <ActLine position={position} about={about} other={otherVote(positions)} />;
}
