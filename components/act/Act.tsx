import { CalendarClock, ExternalLink, HandHeart, LoaderCircle, MapPin, PencilLine, Phone, Vote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { HearingLine, OpenAsk } from '../../engine/actions/asks';
import { reminderFor } from '../../engine/actions/clock';
import type { Target } from '../../engine/actions/targets';
import { nextElection } from '../../engine/actions/elections';
import type { IsoDate } from '../../engine/identifiers';
import { HearingClock, TimeButtons } from './ActionClock';
import { AboutMeFields } from './AboutMeFields';
import type { ActCallbacks, ActFacts } from './act-facts';
import { AskPanel } from './AskPanel';
import { CallSheet } from './CallSheet';
import { PublicRecord } from './PublicRecord';
import type { Texts } from './ScriptWords';
import { useWords } from '../basics/words';

export interface ActProps extends ActFacts, ActCallbacks {
  asks: readonly { ask: OpenAsk; targets: readonly Target[] }[];
  hearings: readonly HearingLine[];
  /** The reader's own state legislators, for a call in their own words. */
  legislators: readonly Target[];
  /** Washington's rules are shown to people who live there, and as long as nothing is known. */
  isWashington: boolean;
  /** What the reader has come to call about: "HB 1217". */
  topic?: string | undefined;
  /** The ask or hearing that the reader has come for. An ask is open from the start. */
  about?: string | undefined;
  /** Nothing is known yet. */
  isLoading?: boolean;
  /** The last wish for a reminder was refused by the browser. */
  isRefused?: boolean;
  onChooseDistrict(): void;
}

/** Everything that can be done now: asks and hearings by what closes first, a call in one's own words, registering. */
export function Act(props: ActProps) {
  const { asks, hearings, legislators, isWashington, topic, about, isLoading, isRefused, onChooseDistrict, ...rest } =
    props;
  const { t } = useWords();
  const { today } = rest;
  if (isLoading) {
    return (
      <p className="loading" role="status">
        <LoaderCircle aria-hidden="true" size={20} /> {t('companion.cardLoading')}
      </p>
    );
  }
  const isGone = about !== undefined && ![...asks.map(({ ask }) => ask), ...hearings].some(({ id }) => id === about);
  return (
    <>
      {isGone && (
        <p className="note" role="status">
          {t('act.notOpen')}
        </p>
      )}
      {isRefused && <p role="alert">{t('act.remindRefused')}</p>}
      <section aria-label={t('act.asks')}>
        <h2 className="list-title">{t('act.asks')}</h2>
        {asks.length > 0 ? (
          <ul className="entries">
            {asks.map(({ ask, targets }) => (
              <AskPanel key={ask.id} ask={ask} targets={targets} startOpen={ask.id === about} {...rest} />
            ))}
          </ul>
        ) : (
          <div className="entry invitation">
            <HandHeart aria-hidden="true" size={28} strokeWidth={1.5} />
            <div>
              <h3 className="official-name">{t('act.none.title')}</h3>
              <p>{t('act.none.text')}</p>
            </div>
          </div>
        )}
      </section>
      {hearings.length > 0 && <Hearings hearings={hearings} {...rest} />}
      <OwnCall key={topic} topic={topic} legislators={legislators} onChooseDistrict={onChooseDistrict} {...rest} />
      {isWashington && <Register today={today} onDone={rest.onDone} />}
    </>
  );
}

function Hearings({
  hearings,
  now,
  reminders,
  onCalendar,
  onRemind,
  onForget,
}: ActFacts & ActCallbacks & { hearings: readonly HearingLine[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-label={t('act.hearings')}>
      <h2 className="list-title">{t('act.hearings')}</h2>
      <ul className="entries">
        {hearings.map((hearing) => {
          const { id, measure, stage, page, signIn } = hearing;
          const closes = 'closes' in stage ? stage.closes : undefined;
          const summary = t(stage.stage === 'sign-in' ? 'act.calendarSignIn' : 'act.calendarClose', {
            label: measure.label,
            title: measure.label,
          });
          return (
            <li key={id} className="entry companion-card">
              <h3 className="official-name">
                <CalendarClock aria-hidden="true" size={18} /> {measure.label}
              </h3>
              {measure.title && <p lang="en">{measure.title}</p>}
              <HearingClock hearing={hearing} now={now} />
              {stage.stage === 'sign-in' && signIn && (
                <>
                  <PublicRecord text={t('act.record.sign-in')} />
                  <p>
                    <a className="main-button" href={signIn} target="_blank" rel="noreferrer">
                      <ExternalLink aria-hidden="true" size={18} /> {t('act.signIn')}
                    </a>
                  </p>
                </>
              )}
              <p>
                <a className="lone-link" href={page} target="_blank" rel="noreferrer">
                  {t('act.agenda')}
                </a>
              </p>
              {closes !== undefined && (
                <TimeButtons
                  onCalendar={() => onCalendar({ id, summary, start: closes, url: page })}
                  remindAt={reminderFor(closes, now)}
                  reminded={reminders[id]}
                  onRemind={(at) => onRemind(id, at, measure.label, `${summary}: ${words.moment(closes)}`)}
                  onForget={() => onForget(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type OwnCallProps = ActFacts & ActCallbacks & Pick<ActProps, 'topic' | 'legislators' | 'onChooseDistrict'>;

const ownWays = [
  ['call', Phone, 'act.own.open'],
  ['email', PencilLine, 'act.own.openLetter'],
] as const;

/** A call or letter that nobody asks for: the frame of words is ours, the position is the reader's. */
function OwnCall({ topic, legislators, aboutMe, onAboutMe, onChooseDistrict, ...calls }: OwnCallProps) {
  const { t, inEnglish, language } = useWords();
  const [open, setOpen] = useState<'call' | 'email' | undefined>(topic === undefined ? undefined : 'call');
  const [subject, setSubject] = useState(topic ?? '');
  const section = useRef<HTMLElement>(null);
  // Who has come to call about something finds the place at once, although asks stand above it.
  useEffect(() => {
    if (topic === undefined) return;
    section.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'start' });
  }, [topic]);
  const wordsOf = (say: typeof t, lang: string): Texts => {
    const about = { topic: subject.trim() || say('act.own.noTopic') };
    const said = (part: 'script' | 'voicemail' | 'testimony' | 'email') => ({
      text: say(`act.own.${part}`, about),
      lang,
    });
    return open === 'email'
      ? { email: said('email') }
      : { script: said('script'), voicemail: said('voicemail'), testimony: said('testimony') };
  };
  return (
    <section className="own-call" ref={section} aria-label={t('act.own.title')}>
      <h2 className="list-title">{t('act.own.title')}</h2>
      <div className="entry companion-card">
        <p>{t('act.own.text')}</p>
        <div className="own-ways">
          {ownWays.map(([way, Icon, label]) => (
            <button
              key={way}
              type="button"
              className={open === undefined || open === way ? 'main-button' : 'second-button'}
              aria-pressed={open === way}
              onClick={() => setOpen(way)}
            >
              <Icon aria-hidden="true" size={18} /> {t(label)}
            </button>
          ))}
        </div>
        {open && legislators.length === 0 && (
          <>
            <p className="note">{t('act.noDistrict')}</p>
            <button type="button" className="main-button" onClick={onChooseDistrict}>
              <MapPin aria-hidden="true" size={18} /> {t('act.choose')}
            </button>
          </>
        )}
        {open && legislators.length > 0 && (
          <>
            <label className="field">
              <span>{t('act.own.topic')}</span>
              <input
                value={subject}
                placeholder={t('act.own.topicExample')}
                onChange={(event) => setSubject(event.target.value)}
              />
            </label>
            <AboutMeFields aboutMe={aboutMe} onKeep={onAboutMe} />
            <CallSheet
              key={open}
              kind={open}
              level={3}
              targets={legislators}
              texts={wordsOf(t, language)}
              english={inEnglish && wordsOf(inEnglish, 'en')}
              subject={subject}
              facts={aboutMe}
              onLink={calls.onLink}
              onCopy={calls.onCopy}
              onOutcome={(official, outcome) =>
                calls.onDone({ title: subject.trim() || t('act.own.title'), official, outcome })
              }
            />
          </>
        )}
      </div>
    </section>
  );
}

/** Where Washington's voters register. The form of the address is the Secretary of State's. */
const registration = 'https://voter.votewa.gov/WhereToVote.aspx';

function Register({ today, onDone }: Pick<ActCallbacks, 'onDone'> & { today: IsoDate }) {
  const words = useWords();
  const { t } = words;
  const { kind, day, remote } = nextElection(today);
  const title = t('act.register.title');
  return (
    <section aria-label={title}>
      <h2 className="list-title">{title}</h2>
      <div className="entry companion-card">
        <p>
          <strong>{t(`act.register.${kind}`, { day: words.date(day) })}</strong>{' '}
          {today <= remote ? t('act.register.remote', { remote: words.date(remote) }) : t('act.register.person')}
        </p>
        <p className="position-detail">{t('act.register.special')}</p>
        <p>
          <a
            className="second-button"
            href={registration}
            target="_blank"
            rel="noreferrer"
            onClick={() => onDone({ title, outcome: 'opened' })}
          >
            <Vote aria-hidden="true" size={18} /> {t('act.register.open')}
          </a>
        </p>
        <p className="position-detail">{t('card.source', { publisher: t('act.register.source') })}</p>
      </div>
    </section>
  );
}
