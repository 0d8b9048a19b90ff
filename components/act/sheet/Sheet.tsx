import { ArrowLeft, MapPin, PencilLine, Phone, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { AboutMeFields } from '../AboutMeFields';
import type { ActCallbacks, ActFacts } from '../act-facts';
import { CallSheet } from '../CallSheet';
import { reachedAbout } from '../Done';
import { dot, useWords } from '../../basics/words';
import { SelectField } from '../../basics/SelectField';
import { PlanTime } from './PlanTime';
import { Tie } from './Tie';
import type { SheetTarget, Topic } from '../../../engine/actions/sheet-targets';
import type { MentionKey, OfficialId } from '../../../engine/identifiers';
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

const ways = { call: Phone, email: PencilLine } as const;
type Way = keyof typeof ways;

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
  const [official, setOfficial] = useState(start.official);
  const { draft, change, discard, takeTo } = useDraft(draftKey(topicKey, official), calls.drafts, calls.onDraft);
  const label = topicKey === start.topic ? start.label : undefined;
  const { wish, reason = '', own = label ?? '' } = draft;
  const [chosenWay, setWay] = useState<Way>();
  const [targets, setTargets] = useState<readonly SheetTarget[]>();
  const way = chosenWay ?? wayTo(targets?.[0]);
  const [startsWritten] = useState(() => reason !== '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    let gone = false;
    void loadTopics(start.topic, official).then((found) => {
      if (!gone) setTopics(found);
    });
    return () => {
      gone = true;
    };
  }, [loadTopics, start.topic, official]);
  useEffect(() => {
    let gone = false;
    void loadTargets(topicKey, official).then((found) => {
      if (!gone) setTargets(found);
    });
    return () => {
      gone = true;
    };
  }, [loadTargets, topicKey, official]);

  const topic = topics?.find(({ key }) => key === topicKey);
  const isIntroduction = start.isIntroduction === true && topic === undefined;
  const subject = topic?.name.label ?? (own.trim() || (isIntroduction ? t('act.sheet.introduce.topic') : ''));
  /** What is kept of a call or letter about it. */
  const entry = {
    title: subject || t('act.sheet.title'),
    ...(isIntroduction ? { about: 'introduction' } : topic && { about: topic.key }),
  };
  const chooseTopic = (next: MentionKey | undefined) => {
    takeTo(draftKey(next, official));
    setTopicKey(next);
  };
  /** What they have no part in is not spoken of with them: then it is words of the reader's own. */
  const chooseOfficial = async (next: OfficialId) => {
    const theirs = await loadTopics(start.topic, next);
    const stays = topicKey === undefined || theirs.some(({ key }) => key === topicKey) ? topicKey : undefined;
    takeTo(draftKey(stays, next));
    setTopics(theirs);
    setTopicKey(stays);
    setOfficial(next);
  };
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
  const reasonField = (
    <>
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
    </>
  );
  const details = (
    <AboutMeFields aboutMe={aboutMe} typedBefore={calls.aboutMeTyped} onKeep={onAboutMe} onType={calls.onTypeAboutMe} />
  );
  const otherWay: Way = way === 'call' ? 'email' : 'call';
  const Icon = ways[otherWay];
  return (
    <section className="own-call sheet" aria-label={t('act.sheet.title')}>
      <div className="sheet-head">
        <button type="button" className="quiet-button" onClick={onBack}>
          <ArrowLeft aria-hidden="true" size={16} /> {t('report.back')}
        </button>
        <h2 className="list-title" ref={heading} tabIndex={-1}>
          {t('act.sheet.title')}
        </h2>
      </div>
      <div className="entry companion-card">
        {isIntroduction && reasonField}
        {!isIntroduction && (
          <>
            {topics && (
              <TopicChoice
                key={official}
                topics={topics}
                chosen={topicKey}
                own={own}
                startOpen={start.isOneOfSeveral === true}
                onChoose={chooseTopic}
                onOwn={(text) => change({ own: text })}
              />
            )}
            <WishChoice wish={wish} onChoose={(one) => change({ wish: one })} />
          </>
        )}
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
              key={draftKey(topicKey, official)}
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
              facts={{ ...aboutMe, ...calls.aboutMeTyped }}
              reached={official === undefined ? reachedAbout(calls.reached, entry, calls.now) : none}
              onLink={calls.onLink}
              onCopy={calls.onCopy}
              onOutcome={(reached) => calls.onDone({ ...entry, ...reached })}
              other={
                <button type="button" className="second-button" onClick={() => setWay(otherWay)}>
                  <Icon aria-hidden="true" size={18} /> {t(`act.kind.${otherWay}`)}
                </button>
              }
            >
              {isIntroduction ? (
                details
              ) : (
                <details className="advice" open={startsWritten}>
                  <summary>{t('act.sheet.add')}</summary>
                  {reasonField}
                  {details}
                </details>
              )}
            </CallSheet>
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
        {sheet.officials.length > 0 && (
          <details className="advice">
            <summary>{t('act.sheet.others')}</summary>
            <SelectField
              label={t('act.sheet.choose')}
              value={official ?? ''}
              options={sheet.officials.map(({ id, name, office }) => ({
                value: id,
                label: words.addressed(office.role, name),
              }))}
              {...(official === undefined && { empty: '' })}
              onChange={(id) => void (id && chooseOfficial(id as OfficialId))}
            />
          </details>
        )}
      </div>
    </section>
  );
}

const none: ReadonlySet<MentionKey> = new Set();

/** What the record has of an official on the topic, in one line. */
function OnRecord({ acts: [first], topic }: { acts: SheetTarget['acts']; topic: Topic }) {
  const words = useWords();
  const chip = first && words.did(first);
  return (
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
  );
}
