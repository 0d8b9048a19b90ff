import {
  CalendarDays,
  ChevronRight,
  ExternalLink,
  HandHeart,
  Landmark,
  ListChecks,
  MapPin,
  MessageCircle,
  Mic,
  ScrollText,
  Star,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SessionNear, Suggestion } from '../../engine/actions/ordinary-day';
import type { IssueId } from '../../engine/issues';
import { dot, useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { Practice } from './Practice';
import { SessionCalendar } from './SessionCalendar';
import type { Start } from './sheet/sheet-facts';
import { Breakable } from '../basics/Breakable';
import { InShort } from '../basics/InShort';
import { keptNumbers } from '../basics/kept-numbers';

interface OrdinaryDayProps extends Pick<ActFacts, 'today' | 'drafts'>, Pick<ActCallbacks, 'onDraft' | 'onCopy'> {
  suggestions: readonly Suggestion[];
  session: SessionNear | undefined;
  /** That of Congress, which every reader has. */
  congress?: SessionNear | undefined;
  onStart(start: Start): void;
  onChooseDistrict(): void;
  onFind?: (() => void) | undefined;
  /** To the page of an issue. */
  onIssue(issue: IssueId): void;
}

/** Something small and good to do today, and what the calendar says. */
export function OrdinaryDay({
  suggestions,
  session,
  congress,
  today,
  onStart,
  onChooseDistrict,
  onFind,
  onIssue,
  ...practice
}: OrdinaryDayProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-label={t('act.day.title')}>
      <h2 className="list-title">{t('act.day.title')}</h2>
      <ul className="entries">
        {suggestions.map((suggestion) => {
          switch (suggestion.kind) {
            case 'choose-district':
              return (
                <Offer
                  key="choose"
                  icon={MapPin}
                  title={t('act.day.choose.title')}
                  text={t('act.day.choose.text')}
                  onPress={onChooseDistrict}
                />
              );
            case 'vote': {
              const { position } = suggestion;
              const { officialName: name, measureLabel: label = '', measureTitle, measure, official } = position;
              return (
                <Offer
                  key="vote"
                  icon={MessageCircle}
                  title={keptNumbers(t('act.day.vote.title', { name, label }))}
                  text={
                    <>
                      {measureTitle && (
                        <>
                          <span lang="en">
                            <Breakable text={measureTitle} />
                          </span>
                          {dot}
                        </>
                      )}
                      {[words.did(position), words.actDate(position)].filter(Boolean).join(dot)}
                      {position.inShort?.kind === 'yes' && (
                        <>
                          {dot}
                          <InShort of={position.inShort} as="span" />
                        </>
                      )}
                    </>
                  }
                  onPress={() => onStart({ ...(measure && { topic: measure }), official })}
                />
              );
            }
            case 'pick-issues':
              return (
                <Offer
                  key="pick-issues"
                  icon={ListChecks}
                  title={t('act.day.pickIssues.title')}
                  text={t('act.day.pickIssues.text')}
                  onPress={onChooseDistrict}
                />
              );
            case 'introduce':
              return (
                <Offer
                  key="introduce"
                  icon={HandHeart}
                  title={t('act.day.introduce.title')}
                  text={t('act.day.introduce.text')}
                  onPress={() => onStart({ isIntroduction: true })}
                />
              );
            case 'follow':
              return onFind ? (
                <Offer
                  key="follow"
                  icon={Star}
                  title={t('act.day.follow.title')}
                  text={t('act.day.follow.text')}
                  onPress={onFind}
                />
              ) : null;
            case 'issue':
              return (
                <Offer
                  key="issue"
                  icon={ScrollText}
                  title={t('act.day.issue.title', { issue: t(`issue.${suggestion.issue}`) })}
                  text={t('act.day.issue.text')}
                  onPress={() => onIssue(suggestion.issue)}
                />
              );
            case 'council':
              return (
                <li key="council">
                  <a className="entry offer" href={suggestion.page} target="_blank" rel="noreferrer">
                    <Landmark aria-hidden="true" size={20} />
                    <span>
                      <strong>{t('act.day.council.title')}</strong>
                      <span className="position-detail">{t('act.day.council.text')}</span>
                    </span>
                    <ExternalLink aria-hidden="true" size={18} />
                  </a>
                </li>
              );
            case 'practise':
              return (
                <li key="practise" className="entry offer-open">
                  <Mic aria-hidden="true" size={20} />
                  <Practice session={session} {...practice} />
                </li>
              );
          }
        })}
        {[session, congress].map(
          (near) =>
            near && (
              <li key={near.of} className="entry offer-open">
                <CalendarDays aria-hidden="true" size={20} />
                <SessionCalendar session={near} today={today} />
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

interface OfferProps {
  icon: LucideIcon;
  title: string;
  text: ReactNode;
  onPress(): void;
}

function Offer({ icon: Icon, title, text, onPress }: OfferProps) {
  return (
    <li>
      <button type="button" className="entry offer" onClick={onPress}>
        <Icon aria-hidden="true" size={20} />
        <span>
          <strong>{title}</strong>
          <span className="position-detail">{text}</span>
        </span>
        <ChevronRight aria-hidden="true" size={18} />
      </button>
    </li>
  );
}
