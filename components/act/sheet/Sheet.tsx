import { ArrowLeft, MapPin, PencilLine, Phone, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { AboutMeFields } from '../AboutMeFields';
import type { ActCallbacks, ActFacts } from '../act-facts';
import { CallSheet } from '../CallSheet';
import type { Texts } from '../ScriptWords';
import { useWords } from '../../basics/words';
import { InShort } from '../../basics/InShort';
import { PlanTime } from './PlanTime';
import { asksBack, positionWords } from './position-words';
import type { SheetTarget, Topic } from '../../../engine/actions/sheet-targets';
import type { SheetFacts, Start } from './sheet-facts';
import { draftKey, useDraft } from './drafts';
import { TopicChoice } from './TopicChoice';
import { WishChoice } from './WishChoice';

interface SheetProps extends ActFacts, ActCallbacks {
  sheet: SheetFacts;
  start: Start;
  onChooseDistrict(): void;
  onBack(): void;
}

const ways = [
  ['call', Phone],
  ['email', PencilLine],
] as const;

/** One sheet: what about, where the reader stands, whom to call, the words, and how it went. */
export function Sheet({ sheet, start, onChooseDistrict, onBack, aboutMe, onAboutMe, ...calls }: SheetProps) {
  const words = useWords();
  const { t, inEnglish, language } = words;
  const { loadTopics, loadTargets } = sheet;
  const [topics, setTopics] = useState<readonly Topic[]>();
  const [topicKey, setTopicKey] = useState(start.topic);
  const { draft, change, discard, send } = useDraft(draftKey(topicKey, start.official), calls.drafts, calls.onDraft);
  const { wish, reason = '', own = '' } = draft;
  const [way, setWay] = useState<'call' | 'email'>('call');
  const [targets, setTargets] = useState<readonly SheetTarget[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    let gone = false;
    void loadTopics(start.topic, start.official).then((found) => {
      if (!gone) setTopics(found);
    });
    return () => {
      gone = true;
    };
  }, [loadTopics, start.topic, start.official]);
  useEffect(() => {
    let gone = false;
    void loadTargets(topicKey, start.official).then((found) => {
      if (!gone) setTargets(found);
    });
    return () => {
      gone = true;
    };
  }, [loadTargets, topicKey, start.official]);

  const topic = topics?.find(({ key }) => key === topicKey);
  const isIntroduction = start.isIntroduction === true && topic === undefined;
  const subject = topic?.label ?? (own.trim() || (isIntroduction ? t('act.sheet.introduce.topic') : ''));
  const textsFor = (say: TFunction, lang: string) => {
    const { date, measureName } = words.spokenIn(say, lang);
    return ({ acts, isMine, power }: SheetTarget): Texts => {
      const position = isIntroduction
        ? reason.trim() || say('act.sheet.introduce.say')
        : topic
          ? positionWords(say, { wish, reason, acts, power, topic }, { today: calls.today, date })
          : [
              wish && wish !== 'question' && say(`act.sheet.say.tell.${wish}`),
              reason.trim() || say('act.sheet.say.reason'),
            ]
              .filter(Boolean)
              .join(' ');
      const isAsking = !isIntroduction && (topic ? asksBack({ wish, acts, power }) : wish === 'question');
      const spoken = ({ name, label, title: official, yes, isBill }: Topic) => {
        if (yes && isBill) return say('act.sheet.topicPlain', { name: measureName(name) || label, yes });
        const title = yes ?? official;
        return title ? say('act.sheet.topic', { name: measureName(name) || label, title }) : measureName(name) || label;
      };
      const values = {
        answer: isAsking ? '' : say('act.sheet.say.noAnswer'),
        topic: topic
          ? spoken(topic)
          : own.trim() || say(isIntroduction ? 'act.sheet.introduce.topic' : 'act.own.noTopic'),
        position,
      };
      const said = (part: 'script' | 'voicemail' | 'email') => {
        const key = isIntroduction
          ? (`act.sheet.introduce.${part}` as const)
          : isMine || part === 'voicemail'
            ? (`act.own.${part}` as const)
            : (`act.guest.${part}` as const);
        return { text: say(key, values).replace(/[ \u00a0]+/g, ' '), lang };
      };
      return way === 'email' ? { email: said('email') } : { script: said('script'), voicemail: said('voicemail') };
    };
  };
  return (
    <section className="own-call sheet" aria-label={t('act.sheet.title')}>
      <button type="button" className="quiet-button" onClick={onBack}>
        <ArrowLeft aria-hidden="true" size={16} /> {t('report.back')}
      </button>
      <h2 className="list-title" ref={heading} tabIndex={-1}>
        {t('act.sheet.title')}
      </h2>
      <div className="entry companion-card">
        {!isIntroduction && (
          <>
            {topics && (
              <TopicChoice
                topics={topics}
                chosen={topicKey}
                own={own}
                onChoose={setTopicKey}
                onOwn={(text) => change({ own: text })}
              />
            )}
            <WishChoice wish={wish} onChoose={(one) => change({ wish: one })} />
          </>
        )}
        <label className="field">
          <span>{t(isIntroduction ? 'act.sheet.introduce.label' : 'act.sheet.reason.label')}</span>
          <textarea rows={3} value={reason} onChange={(event) => change({ reason: event.target.value })} />
          <span className="hint">{t('act.sheet.reason.hint')}</span>
        </label>
        {(reason || own) && (
          <button type="button" className="quiet-button" onClick={discard}>
            <Trash2 aria-hidden="true" size={16} /> {t('act.sheet.discard')}
          </button>
        )}
        <AboutMeFields aboutMe={aboutMe} onKeep={onAboutMe} />
        {targets?.length === 0 && (
          <>
            <p className="note">{t('act.noDistrict')}</p>
            <button type="button" className="main-button" onClick={onChooseDistrict}>
              <MapPin aria-hidden="true" size={18} /> {t('act.choose')}
            </button>
          </>
        )}
        {topics && targets && targets.length > 0 && (
          <>
            <div className="own-ways" role="group" aria-label={t('act.variant.label')}>
              {ways.map(([kind, Icon]) => (
                <button
                  key={kind}
                  type="button"
                  className="second-button"
                  aria-pressed={way === kind}
                  onClick={() => setWay(kind)}
                >
                  <Icon aria-hidden="true" size={18} /> {t(`act.kind.${kind}`)}
                </button>
              ))}
            </div>
            <CallSheet
              key={`${way}${topicKey}`}
              kind={way}
              level={3}
              targets={targets}
              textsFor={textsFor(t, language)}
              englishFor={inEnglish && textsFor(inEnglish, 'en')}
              record={({ acts, isMine }) => (
                <>
                  {topic && <OnRecord acts={acts} />}
                  {!isMine && <p className="hint">{t('act.guest.note')}</p>}
                </>
              )}
              subject={subject}
              facts={aboutMe}
              onLink={calls.onLink}
              onCopy={calls.onCopy}
              onOutcome={(official, outcome) => {
                send();
                calls.onDone({
                  title: subject || t('act.sheet.title'),
                  official,
                  outcome,
                  ...(isIntroduction ? { about: 'introduction' } : topic && { about: topic.key }),
                });
              }}
            />
            <PlanTime
              now={calls.now}
              onCalendar={(at) =>
                calls.onCalendar({
                  id: `plan-${at}`,
                  summary: t('act.sheet.plan.summary', { topic: subject || t('act.own.noTopic') }),
                  start: at,
                  url: undefined,
                })
              }
            />
          </>
        )}
      </div>
    </section>
  );
}

/** What the record has of an official on the topic, in one line; of a vote which way a yes went. */
function OnRecord({ acts }: { acts: SheetTarget['acts'] }) {
  const words = useWords();
  const [first] = acts;
  const chip = first && words.did(first);
  return (
    <>
      <p className="position-detail">
        {chip ? (
          <>
            <strong className="recorded">{chip}</strong> {words.date(first.date)}
          </>
        ) : (
          words.t('act.sheet.nothingRecorded')
        )}
      </p>
      {first?.inShort?.kind === 'yes' && <InShort of={first.inShort} />}
    </>
  );
}
