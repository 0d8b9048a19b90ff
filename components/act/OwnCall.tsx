import { MapPin, PencilLine, Phone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../basics/words';
import { AboutMeFields } from './AboutMeFields';
import type { ActProps } from './Act';
import type { ActCallbacks, ActFacts } from './act-facts';
import { CallSheet } from './CallSheet';
import type { Texts } from './ScriptWords';

type OwnCallProps = ActFacts & ActCallbacks & Pick<ActProps, 'topic' | 'legislators' | 'onChooseDistrict'>;

const ownWays = [
  ['call', Phone, 'act.own.open'],
  ['email', PencilLine, 'act.own.openLetter'],
] as const;

/** A call or letter that nobody asks for: the frame of words is ours, the position is the reader's. */
export function OwnCall({ topic, legislators, aboutMe, onAboutMe, onChooseDistrict, ...calls }: OwnCallProps) {
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
