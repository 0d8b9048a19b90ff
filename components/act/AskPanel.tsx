import { ExternalLink, Lock, Megaphone } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { OpenAsk } from '../../engine/actions/asks';
import { reminderFor } from '../../engine/actions/time-left';
import type { Target } from '../../engine/actions/targets';
import { AboutMeFields } from './AboutMeFields';
import { Closing, HearingClock, TimeButtons } from './ActionClock';
import type { ActCallbacks, ActFacts } from './act-facts';
import { CallSheet } from './CallSheet';
import { reachedAbout } from './Done';
import { EntryName } from '../basics/EntryName';
import { PublicRecord } from './PublicRecord';
import { ScriptWords } from './ScriptWords';
import type { Texts } from './ScriptWords';
import { dot, useWords } from '../basics/words';
import { ownValue } from '../../engine/own-value';

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
      <EntryName
        ref={name}
        label={ask.title.text}
        lang={ask.title.lang}
        panel={panel}
        isOpen={open}
        onToggle={() => setOpen(!open)}
      >
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

function OpenedAsk({
  ask,
  targets,
  now,
  aboutMe,
  aboutMeTyped,
  reminders,
  reached,
  ...calls
}: Omit<AskPanelProps, 'startOpen'>) {
  const words = useWords();
  const { t } = words;
  const { id, kind, why, link, hearing } = ask;
  const title = ask.title.text;
  const isTalk = kind === 'call' || kind === 'email';
  const wordsOf = ({ script, voicemail, testimony }: OpenAsk['english']): Texts => {
    if (kind === 'email') return { ...(script && { email: script }) };
    const spoken = { ...(script && { script }), ...(voicemail && { voicemail }) };
    return { ...(kind === 'call' && spoken), ...(testimony && { testimony }) };
  };
  const texts = wordsOf(ask);
  const english = wordsOf(ask.english);
  const isRecorded = kind === 'comment' || kind === 'sign-in' || kind === 'testify';
  const record = ask.publicRecord ?? (isRecorded ? { text: t(`act.record.${kind}`), lang: words.language } : undefined);
  return (
    <>
      {why && <p lang={why.lang}>{why.text}</p>}
      {ask.measure && (
        <p className="position-detail" lang="en">
          {[ask.measure.label, ask.measure.title].filter(Boolean).join(dot)}
        </p>
      )}
      {hearing && <HearingClock hearing={hearing} now={now} />}
      {record && <PublicRecord text={record.text} lang={record.lang} />}
      {Object.keys(texts).length > 0 && (
        <AboutMeFields
          aboutMe={aboutMe}
          typedBefore={aboutMeTyped}
          onKeep={calls.onAboutMe}
          onType={calls.onTypeAboutMe}
        />
      )}
      {isTalk ? (
        <CallSheet
          kind={kind}
          level={4}
          targets={targets}
          textsFor={() => texts}
          englishFor={() => english}
          subject={ask.measure?.label ?? title}
          facts={{ ...aboutMe, ...aboutMeTyped }}
          reached={reachedAbout(reached, { about: 'ask', title }, now)}
          onLink={calls.onLink}
          onCopy={calls.onCopy}
          onOutcome={(entry) => calls.onDone({ title, ...entry, about: 'ask' })}
        />
      ) : (
        <ScriptWords texts={calls.fill(texts)} english={calls.fill(english)} onCopy={calls.onCopy} />
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
        reminded={ownValue(reminders, id)}
        onRemind={(at) => calls.onRemind(id, at, title, t('clock.closes', { moment: words.moment(ask.closes) }))}
        onForget={() => calls.onForget(id)}
      />
      <p className="position-detail">
        {t('card.reviewed', { date: words.date(ask.reviewed) })}
        {ask.sources.map(({ publisher, url }) => (
          <span key={url}>
            {dot}
            <a href={url} target="_blank" rel="noreferrer">
              {t('card.source', { publisher })}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
