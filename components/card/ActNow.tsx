import { CalendarClock, Megaphone } from 'lucide-react';
import { timeLeft } from '../../engine/actions/time-left';
import type { CardContent } from '../../engine/cards/content';
import { dot, useWords } from '../basics/words';

/** What closes first: an organisation's ask, else a hearing at which people are heard. */
function firstOf(content: CardContent) {
  if (content.kind === 'choice' || content.at === undefined) return null;
  const { at, asks = [] } = content;
  const [ask] = asks;
  if (ask) return { at, ask };
  const hearing = content.kind === 'measure' ? content.hearing : undefined;
  const isOpen = hearing?.stage.stage === 'sign-in' || hearing?.stage.stage === 'written';
  return isOpen ? { at, hearing } : null;
}

/** Whether there is something to do about it that has an end. */
export const canActNow = (content: CardContent): boolean => firstOf(content) !== null;

/** The one thing that closes first, with its clock. The companion has the rest, and knows the reader's district. */
export function ActNow({ content, onAct }: { content: CardContent; onAct(id: string): void }) {
  const words = useWords();
  const { t } = words;
  const first = firstOf(content);
  if (!first) return null;
  const { at, ask, hearing } = first;
  const Icon = ask ? Megaphone : CalendarClock;
  const id = (ask ?? hearing)?.id ?? '';
  const closes = ask ? ask.closes : hearing && 'closes' in hearing.stage ? hearing.stage.closes : at;
  const left = words.left(timeLeft(closes, at));
  return (
    <button
      type="button"
      className={ask ? 'link-button act-now act-now-ask' : 'link-button act-now'}
      onClick={() => onAct(id)}
    >
      <Icon aria-hidden="true" size={18} />
      <span className="link-button-text">
        <span className="link-button-label" lang={ask?.title.lang}>
          {ask ? ask.title.text : t('card.takePart')}
        </span>{' '}
        <span className="link-button-detail">
          {ask && `${t('card.asksBy', { organisation: ask.organisation })}${dot}`}
          <span className="whole">
            {hearing ? t(`clock.stage.${hearing.stage.stage}`, { left }) : t('clock.open', { left })}
          </span>
        </span>
      </span>
    </button>
  );
}
