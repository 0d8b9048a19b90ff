import { ExternalLink, Lock, Megaphone } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { OpenAsk } from '../engine/actions/asks';
import { reminderFor } from '../engine/actions/clock';
import type { Target } from '../engine/actions/targets';
import { Closing, HearingClock, TimeButtons } from './ActionClock';
import type { ActCallbacks, ActFacts } from './act-facts';
import { CallSheet } from './CallSheet';
import { EntryName } from './EntryName';
import { PublicRecord } from './PublicRecord';
import { ScriptWords } from './ScriptWords';
import { useWords } from './words';

interface AskPanelProps extends ActCallbacks, ActFacts {
  ask: OpenAsk;
  targets: readonly Target[];
  /** The reader has come for it. */
  startOpen?: boolean;
}

/** One ask: a title to press, and in place everything that it takes to do it. Locks itself when its time is over. */
export function AskPanel(props: AskPanelProps) {
  const { ask, now, startOpen = false } = props;
  const { t } = useWords();
  const [open, setOpen] = useState(startOpen);
  const panel = useId();
  const name = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!startOpen) return;
    name.current?.focus({ preventScroll: true });
    name.current?.closest('li')?.scrollIntoView({ block: 'start' });
  }, [startOpen]);
  return (
    <li className="entry ask">
      <EntryName ref={name} label={ask.title} panel={panel} isOpen={open} onToggle={() => setOpen(!open)}>
        <span className="badge badge-ask">
          <Megaphone aria-hidden="true" size={14} /> {t('card.asksBy', { organisation: ask.organisation })}
        </span>{' '}
        <span className="entry-count">{t(`act.kind.${ask.kind}`)}</span>
      </EntryName>
      {now < ask.closes && <Closing closes={ask.closes} now={now} />}
      {open && (
        <div id={panel} className="companion-card">
          {now < ask.closes ? (
            <OpenedAsk {...props} />
          ) : (
            <p className="note">
              <Lock aria-hidden="true" size={16} /> {t('act.closed')}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function OpenedAsk({ ask, targets, now, aboutMe, reminders, ...calls }: Omit<AskPanelProps, 'startOpen'>) {
  const words = useWords();
  const { t } = words;
  const { id, kind, title, why, script, voicemail, testimony, link, hearing } = ask;
  const isTalk = kind === 'call' || kind === 'email';
  const texts = isTalk
    ? kind === 'email'
      ? { ...(script && { email: script }) }
      : { ...(script && { script }), ...(voicemail && { voicemail }), ...(testimony && { testimony }) }
    : { ...(testimony && { testimony }) };
  const isRecorded = kind === 'comment' || kind === 'sign-in' || kind === 'testify';
  const record = ask.publicRecord ?? (isRecorded ? t(`act.record.${kind}`) : undefined);
  return (
    <>
      {why && <p>{why}</p>}
      {ask.measure && (
        <p className="position-detail">{[ask.measure.label, ask.measure.title].filter(Boolean).join(' · ')}</p>
      )}
      {hearing && <HearingClock hearing={hearing} now={now} />}
      {record && <PublicRecord text={record} />}
      {isTalk ? (
        <CallSheet
          kind={kind}
          level={4}
          targets={targets}
          texts={texts}
          subject={ask.measure?.label ?? title}
          facts={aboutMe}
          onLink={calls.onLink}
          onCopy={calls.onCopy}
          onOutcome={(official, outcome) => calls.onDone({ title, official, outcome })}
        />
      ) : (
        <ScriptWords texts={calls.fill(texts)} onCopy={calls.onCopy} />
      )}
      {link && (
        <p>
          <a
            className="main-button"
            href={link}
            target="_blank"
            rel="noreferrer"
            onClick={() => calls.onDone({ title, outcome: 'opened' })}
          >
            <ExternalLink aria-hidden="true" size={18} /> {t('act.open')}
          </a>
        </p>
      )}
      <TimeButtons
        onCalendar={() =>
          calls.onCalendar({ id, summary: t('act.calendarClose', { title }), start: ask.closes, url: link })
        }
        remindAt={reminderFor(ask.closes, now)}
        reminded={reminders[id]}
        onRemind={(at) => calls.onRemind(id, at, title, t('clock.closes', { moment: words.moment(ask.closes) }))}
        onForget={() => calls.onForget(id)}
      />
      <p className="position-detail">
        {t('card.reviewed', { date: words.date(ask.reviewed) })}
        {ask.sources.map(({ publisher, url }) => (
          <span key={url}>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {t('card.source', { publisher })}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
