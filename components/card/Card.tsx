import { HandHeart, House, Pin, X } from 'lucide-react';
import { useId } from 'react';
import type { CardContent } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import { ActNow, canActNow } from './ActNow';
import { Actions, actionsOf } from './Actions';
import { CardBody } from './CardBody';
import { canAct } from './can-act';
import { CardLines, CardTitle } from './CardTitle';
import { ChooseAgain } from './ChooseAgain';
import { useWords } from '../basics/words';

export interface CardProps {
  content: CardContent;
  /** The words of the page that it stands over. */
  words?: string;
  /** Opened by click, key or tap: it then is a dialog and stays until it is closed. */
  pinned: boolean;
  /** New content is on its way, or a link is being opened. */
  busy?: boolean;
  onLink(id: string): void;
  onPin(): void;
  onClose(): void;
  /** Opens the companion on the same mention, or on an ask or hearing by its id. Absent where there is none to open. */
  onCompanion?(view: 'mention' | 'officials' | 'act', about?: string): void;
  onNotThisPerson(): void;
  onReport(): void;
  /** One of the choices of a "Which one?" card. Without it they can be read, not opened. */
  onChoose?(key: MentionKey): void;
  /** Back to "Which one?". Absent where nothing was chosen. */
  onChooseAgain?: (() => void) | undefined;
}

/**
 * The card over a page. Pinned, it is a non-modal dialog; the one who pins it moves the focus to its root, which takes
 * focus by script. Before that it is a named group and not a tooltip, because a tooltip must not hold controls.
 */
export function Card({
  content,
  words,
  pinned,
  busy = false,
  onLink,
  onPin,
  onClose,
  onCompanion,
  onNotThisPerson,
  onReport,
  onChoose,
  onChooseAgain,
}: CardProps) {
  const { t } = useWords();
  const titleId = useId();
  const isPressing = canActNow(content);
  const isOfficial = content.kind === 'official';
  const isChoice = content.kind === 'choice';
  const isMeasure = content.kind === 'measure';
  const hasVotes = isMeasure && content.votes.length > 0;
  // Where nobody's word changes anything any more, how the reader's own officials voted comes first.
  const isOpen = canAct(content);
  const act = (
    <button type="button" className="link-button" onClick={() => onCompanion?.('act')}>
      <HandHeart aria-hidden="true" size={18} />{' '}
      <span className="link-button-label">{t(isMeasure ? 'card.askMine' : 'card.act')}</span>
    </button>
  );
  const mine = (look: 'link-button' | 'quiet-button') => (
    <button type="button" className={look} onClick={() => onCompanion?.(hasVotes ? 'mention' : 'officials')}>
      <House aria-hidden="true" size={look === 'link-button' ? 18 : 15} />{' '}
      <span className="link-button-label">{t(hasVotes ? 'card.mineVoted' : 'card.district')}</span>
    </button>
  );
  return (
    <section
      className="card"
      role={pinned ? 'dialog' : 'group'}
      aria-labelledby={titleId}
      aria-busy={busy || undefined}
      tabIndex={-1}
    >
      <header className="card-head">
        <h2 id={titleId}>
          <CardTitle content={content} asked={words} />
        </h2>
        <div className="card-buttons">
          <button type="button" className="icon-button" aria-pressed={pinned} onClick={onPin}>
            <Pin aria-hidden="true" size={18} />
            <span className="visually-hidden">{t('card.pin')}</span>
          </button>
          <button type="button" className="icon-button" onClick={onClose}>
            <X aria-hidden="true" size={18} />
            <span className="visually-hidden">{t('card.close')}</span>
          </button>
        </div>
      </header>
      <div className="card-scroll">
        {onChooseAgain && <ChooseAgain onPress={onChooseAgain} />}
        <CardLines content={content} />
        <CardBody
          content={content}
          onLink={onLink}
          onNotThisPerson={onNotThisPerson}
          onReport={onReport}
          {...(onChoose && { onChoose })}
        />
      </div>
      <footer className="card-foot">
        <Actions
          links={actionsOf(content)}
          label={t(isOfficial ? 'card.reach' : 'card.actions')}
          onLink={onLink}
          shown={1}
          {...(onCompanion && {
            first: isPressing && <ActNow content={content} onAct={(id) => onCompanion('act', id)} />,
            lead: isOpen ? act : !isChoice && mine('link-button'),
            aside: (isOpen || isChoice) && mine('quiet-button'),
          })}
        />
      </footer>
    </section>
  );
}
