import { ArrowLeft, MapPin, PencilLine, Phone, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { AboutMeFields } from '../AboutMeFields';
import type { ActCallbacks, ActFacts } from '../act-facts';
import { CallSheet } from '../CallSheet';
import { dot, useWords } from '../../basics/words';
import { InShort } from '../../basics/InShort';
import { PlanTime } from './PlanTime';
import { Tie } from './Tie';
import type { SheetTarget, Topic } from '../../../engine/actions/sheet-targets';
import type { SheetFacts, Start } from './sheet-facts';
import { draftKey, useDraft } from './drafts';
import { sheetTexts } from './sheet-texts';
import { TopicChoice } from './TopicChoice';
import { WishChoice } from './WishChoice';

interface SheetProps extends ActFacts, ActCallbacks {
  sheet: SheetFacts;
  start: Start;
  onChooseDistrict(): void;
  /** To the list of the reader's own officials, where there is one. */
  onMine?: (() => void) | undefined;
  onBack(): void;
}

const ways = [
  ['call', Phone],
  ['email', PencilLine],
] as const;
type Way = (typeof ways)[number][0];

/** A call, but for an office without a number that can be written to. */
function wayTo(target: SheetTarget | undefined): Way {
  const kinds = target?.contacts.map(({ kind }) => kind) ?? [];
  return !kinds.includes('call') && (kinds.includes('email') || kinds.includes('form')) ? 'email' : 'call';
}

/** One sheet: what about, where the reader stands, whom to call, the words, and how it went. */
export function Sheet({ sheet, start, onChooseDistrict, onMine, onBack, aboutMe, onAboutMe, ...calls }: SheetProps) {
  const words = useWords();
  const { t, inEnglish, language } = words;
  const { loadTopics, loadTargets } = sheet;
  const [topics, setTopics] = useState<readonly Topic[]>();
  const [topicKey, setTopicKey] = useState(start.topic);
  const { draft, change, discard, send } = useDraft(draftKey(topicKey, start.official), calls.drafts, calls.onDraft);
  const label = topicKey === start.topic ? start.label : undefined;
  const { wish, reason = '', own = label ?? '' } = draft;
  const [chosenWay, setWay] = useState<Way>();
  const [targets, setTargets] = useState<readonly SheetTarget[]>();
  const way = chosenWay ?? wayTo(targets?.[0]);
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
  const subject = topic?.name.label ?? (own.trim() || (isIntroduction ? t('act.sheet.introduce.topic') : ''));
  const textsFor = (say: TFunction, lang: string) =>
    sheetTexts(say, lang, words.spokenIn(say, lang), {
      wish,
      reason,
      own,
      topic,
      isIntroduction,
      way,
      today: calls.today,
    });
  return (
    <section className="own-call sheet" aria-label={t('act.sheet.title')}>
      <button type="button" className="quiet-button" onClick={onBack}>
        <ArrowLeft aria-hidden="true" size={16} /> {t('report.back')}
      </button>
      <h2 className="list-title" ref={heading} tabIndex={-1}>
        {t('act.sheet.title')}
      </h2>
      <div className="entry companion-card">
        {topics && targets && targets.length > 0 && (
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
        )}
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
        {(reason || draft.own) && (
          <button type="button" className="quiet-button" onClick={discard}>
            <Trash2 aria-hidden="true" size={16} /> {t('act.sheet.discard')}
          </button>
        )}
        <AboutMeFields
          aboutMe={aboutMe}
          typedBefore={calls.aboutMeTyped}
          onKeep={onAboutMe}
          onType={calls.onTypeAboutMe}
        />
        {targets?.length === 0 && sheet.hasDistrict && <p className="note">{t('act.sheet.nobody')}</p>}
        {targets?.length === 0 && !sheet.hasDistrict && (
          <>
            <p className="note">{t('act.noDistrict')}</p>
            <button type="button" className="main-button" onClick={onChooseDistrict}>
              <MapPin aria-hidden="true" size={18} /> {t('act.choose')}
            </button>
          </>
        )}
        {topics && targets && targets.length > 0 && (
          <>
            <CallSheet
              key={`${way}${topicKey}`}
              kind={way}
              level={3}
              targets={targets}
              textsFor={textsFor(t, language)}
              englishFor={inEnglish && textsFor(inEnglish, 'en')}
              record={(target, goTo) => (
                <>
                  {topic && <OnRecord acts={target.acts} topic={topic} />}
                  <Tie
                    target={target}
                    mine={targets.findIndex(({ isMine }) => isMine)}
                    onGo={goTo}
                    onMine={onMine}
                    onChooseDistrict={onChooseDistrict}
                  />
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
function OnRecord({ acts, topic }: { acts: SheetTarget['acts']; topic: Topic }) {
  const words = useWords();
  const [first] = acts;
  const chip = first && words.did(first);
  return (
    <>
      <p className="position-detail">
        {chip ? (
          <>
            <strong className="recorded">{chip}</strong>{' '}
            {[first.measure !== topic.key && first.measureLabel, words.actDate(first)].filter(Boolean).join(dot)}
          </>
        ) : (
          words.t('act.sheet.nothingRecorded')
        )}
      </p>
      {first?.inShort?.kind === 'yes' && <InShort of={first.inShort} />}
    </>
  );
}
