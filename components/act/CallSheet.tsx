import { HeartHandshake, MailOpen, PhoneCall, PhoneMissed, SkipForward, Voicemail } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { fillScript, mailtoOf } from '../../engine/actions/script';
import type { ScriptFacts } from '../../engine/actions/script';
import type { Target } from '../../engine/actions/targets';
import type { MentionKey } from '../../engine/identifiers';
import { Doubt } from '../basics/Doubt';
import { Gathering } from '../basics/Gathering';
import { LinkButton } from '../basics/LinkButton';
import { ScriptWords } from './ScriptWords';
import type { Texts } from './ScriptWords';
import { useWords } from '../basics/words';

export type Outcome = 'reached' | 'voicemail' | 'no-answer' | 'sent';

export interface CallSheetProps<One extends Target> {
  kind: 'call' | 'email';
  targets: readonly One[];
  /** Heading level of a name. */
  level: 3 | 4;
  /** What is said to one of them, with its slots. */
  textsFor(target: One): Texts;
  /** The same in English, where it is in another language. */
  englishFor?: ((target: One) => Texts) | undefined;
  /** What the record has of one of them; `goTo` leads to another, by the place in `targets`. */
  record?: ((target: One, goTo: (place: number) => void) => ReactNode) | undefined;
  subject: string;
  facts: ScriptFacts;
  onLink(key: MentionKey, link: string): void;
  onCopy(text: string): Promise<void>;
  onOutcome(official: string, outcome: Outcome): void;
}

/** Where a `mailto:` is handed to the device: a browser's error, if any, stays in there unseen. */
const frame = 'device';

const outcomes: [Exclude<Outcome, 'sent'> | 'skip', LucideIcon][] = [
  ['reached', PhoneCall],
  ['voicemail', Voicemail],
  ['no-answer', PhoneMissed],
  ['skip', SkipForward],
];

/** One official after the other: the number or address, the words, and how it went, which leads to the next. */
export function CallSheet<One extends Target>({
  kind,
  level,
  targets,
  textsFor,
  englishFor,
  record,
  subject,
  facts,
  onLink,
  onCopy,
  onOutcome,
}: CallSheetProps<One>) {
  const words = useWords();
  const { t } = words;
  const Heading = `h${level}` as const;
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [at]);
  const target = targets[at];
  if (!target) {
    return (
      <div className="all-done">
        <Gathering />
        <Heading ref={heading} tabIndex={-1}>
          <HeartHandshake aria-hidden="true" size={20} /> {t('act.allDone')}
        </Heading>
        <button type="button" className="small-button" onClick={() => setAt(0)}>
          {t('act.again')}
        </button>
      </div>
    );
  }
  const official = words.addressed(target.office.role, target.name);
  /** By the surname; by the office alone where nobody knows whether they still hold it. */
  const addressed = (lang?: string) =>
    words.addressed(target.office.role, target.unconfirmed ? '' : target.family, lang).trim();
  const fill = (some: Texts): Texts =>
    Object.fromEntries(
      Object.entries(some).map(([variant, { text, lang }]) => [
        variant,
        { lang, text: fillScript(text, { ...facts, official: addressed(lang) }) },
      ]),
    );
  const filled = fill(textsFor(target));
  const english = englishFor && fill(englishFor(target));
  const go = (outcome: Outcome | 'skip') => {
    if (outcome !== 'skip') onOutcome(official, outcome);
    setAt(at + 1);
  };
  const phone = target.contacts.find((link) => link.kind === 'call');
  return (
    <div className="call-sheet">
      <Heading ref={heading} tabIndex={-1} className="official-name">
        {official}{' '}
        {targets.length > 1 && (
          <span className="entry-count">{t('act.target', { index: at + 1, of: targets.length })}</span>
        )}
      </Heading>
      <p className="position-detail">{words.office(target.office)}</p>
      {target.unconfirmed && (
        <Doubt content={{ now: target.office, unconfirmed: target.unconfirmed, contacts: target.contacts }} />
      )}
      {record?.(target, setAt)}
      {kind === 'call' &&
        (phone ? (
          <div className="reach-bar">
            <LinkButton compact link={phone} about={official} onLink={(link) => onLink(target.id, link)} />
          </div>
        ) : (
          <p className="note">{t('act.noPhone')}</p>
        ))}
      {kind === 'email' && (
        <Mail
          target={target}
          subject={subject}
          body={words.unfilled(filled.email?.text ?? '')}
          onLink={(link) => onLink(target.id, link)}
        />
      )}
      <ScriptWords texts={filled} english={english} onCopy={onCopy} />
      <div className="outcomes" role="group" aria-label={t('act.outcome.label')}>
        <p className="list-title">{t('act.outcome.label')}</p>
        {kind === 'email' && (
          <button type="button" className="second-button" onClick={() => go('sent')}>
            <MailOpen aria-hidden="true" size={18} /> {t('act.sent')}
          </button>
        )}
        {outcomes
          .filter(([outcome]) => kind === 'call' || outcome === 'skip')
          .map(([outcome, Icon]) => (
            <button key={outcome} type="button" className="second-button" onClick={() => go(outcome)}>
              <Icon aria-hidden="true" size={18} /> {t(`act.outcome.${outcome}`)}
            </button>
          ))}
      </div>
      {kind === 'call' && <Advice />}
    </div>
  );
}

interface MailProps {
  target: Target;
  subject: string;
  body: string;
  onLink(link: string): void;
}

/** A letter to an address; else to a form, which most members of Congress have in its place. */
function Mail({ target, subject, body, onLink }: MailProps) {
  const { t } = useWords();
  const to = target.contacts.find((link) => link.kind === 'email')?.detail;
  const form = target.contacts.find((link) => link.kind === 'form');
  if (!to && !form) return <p className="note">{t('act.noMail')}</p>;
  if (!to) {
    return (
      <>
        <p className="note">{t('act.formMail')}</p>
        {form && (
          <div className="reach-bar">
            <LinkButton link={form} about={target.name} onLink={onLink} />
          </div>
        )}
      </>
    );
  }
  const { href, fits } = mailtoOf({ to, subject, body });
  return (
    <>
      <p className="note">{t('act.record.email')}</p>
      <div className="reach-bar">
        <a className="main-button" href={href} target={frame}>
          <MailOpen aria-hidden="true" size={18} /> {t('act.mail')}
        </a>
      </div>
      <p className="hint">
        <bdi>{to}</bdi>
      </p>
      {!fits && <p className="note">{t('act.mailLong')}</p>}
      <iframe name={frame} title={t('act.mail')} hidden />
    </>
  );
}

const advice = ['who', 'one', 'response', 'voicemail', 'kind'] as const;

/** What the people who answer the telephones say. */
function Advice() {
  const { t } = useWords();
  return (
    <details className="advice">
      <summary>{t('act.advice.title')}</summary>
      <ul>
        {advice.map((item) => (
          <li key={item}>{t(`act.advice.items.${item}`)}</li>
        ))}
      </ul>
    </details>
  );
}
