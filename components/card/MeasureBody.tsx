import { CalendarClock, History, Landmark, MessageCircleHeart, TextQuote } from 'lucide-react';
import type { MeasureCard, StanceLine } from '../../engine/cards/content';
import { HearingClock } from '../act/ActionClock';
import { SourceLink } from '../basics/LinkButton';
import { useWords } from '../basics/words';
import { titleBelow } from './CardTitle';
import { ChamberBar } from './ChamberBar';
import { Explained } from './Explained';
import { NamedActs } from './NamedActs';
import { isSummaryFirst, OfficialSummary } from './OfficialSummary';
import { Part } from './Part';
import { WayOfBill } from './WayOfBill';
import { WhatFollows } from './WhatFollows';
import { keptNumbers } from '../basics/kept-numbers';

interface MeasureBodyProps {
  content: MeasureCard;
  level: 3 | 4;
  onLink(id: string): void;
}

/** What it does in plain words, how this story's officials and both chambers voted, and how far it has come. */
export function MeasureBody({ content, level, onLink }: MeasureBodyProps) {
  const words = useWords();
  const { t } = words;
  const { explained, summary, plain, plainBy, yeaMeans, nayMeans, inThisStory, votes, status } = content;
  const standing = votes.filter(({ stands }) => stands);
  const { hearing, at, stance } = content;
  const unknown = words.unknownMeasure(content);
  return (
    <>
      {content.pastSession && (
        <p className="note">
          <History aria-hidden="true" size={16} /> <span>{keptNumbers(words.pastSession(content))}</span>
        </p>
      )}
      {content.then && <p className="note">{words.earlierText(content.then)}</p>}
      {unknown && <p className="note">{unknown}</p>}
      {plain && (
        <Part title={t('card.plain')} icon={TextQuote} level={level}>
          <p lang={plain.lang}>{plain.text}</p>
          {(yeaMeans || nayMeans) && (
            <p className="position-detail">
              {yeaMeans && <span lang={yeaMeans.lang}>{yeaMeans.text}</span>}{' '}
              {nayMeans && <span lang={nayMeans.lang}>{nayMeans.text}</span>}
            </p>
          )}
          {plainBy && <p className="position-detail">{t('card.plainBy', { organisation: plainBy })}</p>}
        </Part>
      )}
      {explained && <Explained explained={explained} title={titleBelow(content)} level={level} onLink={onLink} />}
      {summary && isSummaryFirst(content) && (
        <Part title={t('card.summary.title')} icon={TextQuote} level={level}>
          <OfficialSummary summary={summary} onLink={onLink} />
        </Part>
      )}
      {status && <WayOfBill type={content.type} status={status} />}
      <WhatFollows content={content} onLink={onLink} />
      {inThisStory.length > 0 && (
        <section className="part part-story" aria-label={t('card.inThisStory')}>
          <NamedActs items={inThisStory} isToldYes={explained?.yes !== undefined} />
        </section>
      )}
      {standing.length > 0 && (
        <Part title={t('card.votes')} icon={Landmark} level={level}>
          {standing.map((vote) => (
            <ChamberBar key={vote.id} vote={vote} />
          ))}
        </Part>
      )}
      {hearing && at !== undefined && (
        <Part title={t('card.hearing')} icon={CalendarClock} level={level}>
          <HearingClock hearing={hearing} now={at} />
        </Part>
      )}
      {stance && <Stance stance={stance} level={level} onLink={onLink} />}
    </>
  );
}

/** The organisation's opinion: never without its name, its reason, and the word opinion. */
function Stance({ stance, level, onLink }: { stance: StanceLine; level: 3 | 4; onLink(id: string): void }) {
  const words = useWords();
  const { t } = words;
  const { organisation, position, reason, reviewed, source } = stance;
  return (
    <Part title={t('card.opinion', { organisation })} icon={MessageCircleHeart} tone="opinion" level={level}>
      <p className="stance-position">{t(`card.stance.${position}`, { organisation })}</p>
      <p lang={reason.lang}>{reason.text}</p>
      <p className="position-detail">
        {t('card.reviewed', { date: words.date(reviewed) })}{' '}
        <span className="own-line">
          <SourceLink link={source} onLink={onLink} about={t('card.opinion', { organisation })} />
        </span>
      </p>
    </Part>
  );
}
