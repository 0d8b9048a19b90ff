import { HeartHandshake, MailOpen, PhoneCall, PhoneMissed, SkipForward, Voicemail } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { fillScript, mailtoOf, sendable } from '../../engine/actions/script';
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
  /** Who has been reached already, by their keys: it goes on with the first who has not. */
  reached: ReadonlySet<MentionKey>;
  onOutcome(reached: { official: string; to: MentionKey; outcome: Outcome }): void;
  /** Leads to the other way, beside the one that is shown. */
  other?: ReactNode;
  /** What can be added to the words. */
  children?: ReactNode;
}

/** Where a `mailto:` is handed to the device: a browser's error, if any, stays in there unseen. */
const frame = 'device';

const outcomes = {
  call: [
    ['reached', PhoneCall],
    ['voicemail', Voicemail],
    ['no-answer', PhoneMissed],
  ],
  email: [['sent', MailOpen]],
} satisfies Record<string, [Outcome, LucideIcon][]>;

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
  reached,
  onLink,
  onCopy,
  onOutcome,
  other,
  children,
}: CallSheetProps<One>) {
  const words = useWords();
  const { t } = words;
  const Heading = `h${level}` as const;
  const [turn, setTurn] = useState<number>();
  const left = targets.findIndex(({ id }) => !reached.has(id));
  const at = turn ?? (left < 0 ? targets.length : left);
  const [hasTried, setTried] = useState(false);
  const setAt = (place: number) => {
    setTurn(place);
    setTried(false);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn !== undefined) heading.current?.focus();
  }, [turn]);
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
  const tell = (outcome: Outcome) => {
    onOutcome({ official, to: target.id, outcome });
    setAt(at + 1);
  };
  const go = (link: string) => {
    setTried(true);
    onLink(target.id, link);
  };
  const phone = target.contacts.find((link) => link.kind === 'call');
  return (
    <div className="call-sheet">
      <div className="official-row">
        <Heading ref={heading} tabIndex={-1} className="official-name">
          {official}{' '}
          {targets.length > 1 && (
            <span className="entry-count">{t('act.target', { index: at + 1, of: targets.length })}</span>
          )}
        </Heading>
        {targets.length > 1 && (
          <button type="button" className="quiet-button" onClick={() => setAt(at + 1)}>
            <SkipForward aria-hidden="true" size={16} /> {t('act.outcome.skip')}
          </button>
        )}
      </div>
      <p className="position-detail">{words.office(target.office)}</p>
      {target.unconfirmed && (
        <Doubt content={{ now: target.office, unconfirmed: target.unconfirmed, contacts: target.contacts }} />
      )}
      {record?.(target, setAt)}
      {kind === 'call' && !phone && <p className="note">{t('act.noPhone')}</p>}
      <ScriptWords texts={filled} english={english} onCopy={onCopy}>
        {kind === 'email' && (
          <Mail
            target={target}
            subject={subject}
            body={sendable(filled.email?.text ?? '')}
            onLink={go}
            onTry={() => setTried(true)}
          />
        )}
        {phone && kind === 'call' && <LinkButton link={phone} callee={addressed()} onLink={go} />}
        {other}
      </ScriptWords>
      {children}
      <details className="advice" open={hasTried}>
        <summary>{t('act.outcome.label')}</summary>
        <div className="outcomes" role="group" aria-label={t('act.outcome.label')}>
          {outcomes[kind].map(([outcome, Icon]) => (
            <button key={outcome} type="button" className="second-button" onClick={() => tell(outcome)}>
              <Icon aria-hidden="true" size={18} /> {t(outcome === 'sent' ? 'act.sent' : `act.outcome.${outcome}`)}
            </button>
          ))}
        </div>
      </details>
      {kind === 'call' && <Advice />}
    </div>
  );
}

interface MailProps {
  target: Target;
  subject: string;
  body: string;
  onLink(link: string): void;
  /** The letter has been handed to the device. */
  onTry(): void;
}

/** A letter to an address; else to a form, which most members of Congress have in its place. */
function Mail({ target, subject, body, onLink, onTry }: MailProps) {
  const { t } = useWords();
  const to = target.contacts.find((link) => link.kind === 'email')?.detail;
  const form = target.contacts.find((link) => link.kind === 'form');
  if (!to && !form) return <p className="note">{t('act.noMail')}</p>;
  if (!to) {
    return (
      <>
        <p className="note">{t('act.formMail')}</p>
        {form && <LinkButton link={form} about={target.name} onLink={onLink} />}
      </>
    );
  }
  const { href, fits } = mailtoOf({ to, subject, body });
  return (
    <>
      <p className="note">{t('act.record.email')}</p>
      {!fits && <p className="note">{t('act.mailLong')}</p>}
      <a className="main-button" href={href} target={frame} onClick={onTry}>
        <MailOpen aria-hidden="true" size={18} /> {t('act.mail')}
      </a>
      <p className="hint">
        <bdi>{to}</bdi>
      </p>
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
