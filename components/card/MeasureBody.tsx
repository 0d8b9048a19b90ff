import { CalendarClock, History, MessageCircleHeart, Newspaper, ScrollText, TextQuote } from 'lucide-react';
import type { MeasureCard, StanceLine } from '../../engine/cards/content';
import { HearingClock } from '../act/ActionClock';
import { SourceLink } from '../basics/LinkButton';
import { Part } from './Part';
import { rollCallId } from './roll-call-groups';
import { NamedActs, VoteList } from './RollCalls';
import { Why } from './Why';
import { dot, useWords } from '../basics/words';

interface MeasureBodyProps {
  content: MeasureCard;
  level: 3 | 4;
  onLink(id: string): void;
}

export function MeasureBody({ content, level, onLink }: MeasureBodyProps) {
  const words = useWords();
  const { t } = words;
  const { plain, yeaMeans, nayMeans, description, status, sponsor, cosponsors, introduced, inThisStory } = content;
  const { hearing, at, stance, known, links } = content;
  const told = new Set(inThisStory.map(rollCallId));
  const votes = content.votes.filter(({ id }) => !told.has(id));
  return (
    <>
      {content.pastSession && (
        <p className="note">
          <History aria-hidden="true" size={16} /> <span>{words.pastSession(content)}</span>
        </p>
      )}
      {status && <p className="note">{words.status(status)}</p>}
      {!known && <p className="note">{t(links.length > 0 ? 'card.unknown' : 'card.unknownNoPage')}</p>}
      <Why reasons={content.why} />
      {plain && (
        <Part title={t('card.plain')} icon={TextQuote} level={level}>
          <p lang={plain.lang}>{plain.text}</p>
          {(yeaMeans || nayMeans) && (
            <p className="position-detail">
              {yeaMeans && <span lang={yeaMeans.lang}>{yeaMeans.text}</span>}{' '}
              {nayMeans && <span lang={nayMeans.lang}>{nayMeans.text}</span>}
            </p>
          )}
        </Part>
      )}
      {(description || sponsor || introduced) && (
        <div className="measure-facts">
          {description && <p lang="en">{description}</p>}
          <dl className="facts">
            {sponsor && (
              <div>
                <dt>{t('card.sponsor')}</dt>
                <dd>
                  {sponsor.name}
                  {cosponsors.length > 0 && dot + t('card.cosponsors', { count: cosponsors.length })}
                </dd>
              </div>
            )}
            {introduced && (
              <div>
                <dt>{t('card.introduced')}</dt>
                <dd>
                  <time dateTime={introduced}>{words.date(introduced)}</time>
                </dd>
              </div>
            )}
          </dl>
        </div>
      )}
      {inThisStory.length > 0 && (
        <Part title={t('card.inThisStory')} icon={Newspaper} tone="story" level={level}>
          <NamedActs items={inThisStory} onLink={onLink} />
        </Part>
      )}
      {votes.length > 0 && (
        <Part title={t('card.votes')} icon={ScrollText} level={level}>
          <VoteList items={votes} onLink={onLink} />
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
        {t('card.reviewed', { date: words.date(reviewed) })}
        {dot}
        <SourceLink link={source} onLink={onLink} about={t('card.opinion', { organisation })} />
      </p>
    </Part>
  );
}
