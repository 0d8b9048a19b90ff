/** What the companion offers to do, and what the reader has done. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { readZips } from '../../browser/boundary-files';
import { saveText } from '../../browser/download';
import { changeMyActions, noActions, readMyActions, type MyActions } from '../../browser/my-actions';
import { forgetReminder, remind } from '../../browser/reminders';
import { ownPacks, type Settings } from '../../browser/settings';
import type { Store } from '../../browser/store';
import { localDay } from '../../browser/today';
import { practiceKey } from '../../components/act/sheet/drafts';
import type { SheetFacts } from '../../components/act/sheet/sheet-facts';
import type { CompanionProps } from '../../components/companion/Companion';
import type { MentionKey } from '../../engine/identifiers';
import { pickLanguage } from '../../locales/languages';
import { openAsks, openHearings, type HearingLine, type Moment } from '../../engine/actions/asks';
import { fillScript } from '../../engine/actions/script';
import { nextElection } from '../../engine/actions/elections';
import { ordinaryDay, sessionNear } from '../../engine/actions/ordinary-day';
import { askAgain, newestVotes, type AskAgain } from '../../engine/actions/own-record';
import { sheetTargets, topicsOf } from '../../engine/actions/sheet-targets';
import { targetsOf } from '../../engine/actions/targets';
import type { Position } from '../../engine/cards/content';
import type { MyEntries } from '../../engine/cards/my-entries';
import type { Point } from '../../engine/districts/boundaries';
import { homeState } from '../../engine/jurisdictions';
import { lookUpZip } from '../../engine/districts/zips';

const momentNow = (): Moment => ({ at: Date.now(), day: localDay() });

/** The moment, anew every quarter of a minute: clocks go on and asks lock while the view is open. */
function useMoment(): Moment {
  const [moment, setMoment] = useState(momentNow);
  useEffect(() => {
    const tick = setInterval(() => setMoment(momentNow()), 15_000);
    return () => clearInterval(tick);
  }, []);
  return moment;
}

/** `spokane-valley` → "Spokane Valley". */
const cityName = (slug: string | undefined) =>
  slug?.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase());

/** `near`: a point in the reader's ZIP, where they have given one. */
export function useActions(
  store: Store,
  settings: Settings,
  officials: readonly MyEntries[] | null,
  /** What this page names, and what the reader follows. */
  keys: readonly MentionKey[],
  follows: number,
): Pick<CompanionProps, 'act' | 'done' | 'onClearDone'> & { near: Point | undefined } {
  const now = useMoment();
  const [mine, setMine] = useState<MyActions>(noActions);
  const [open, setOpen] = useState<{ asks: CompanionProps['act']['asks']; hearings: HearingLine[] }>();
  const [near, setNear] = useState<Point>();
  const [isRefused, setRefused] = useState(false);
  const { districts } = settings;
  const language = pickLanguage(settings.language, navigator.languages).tag;

  useEffect(() => {
    void readMyActions().then(setMine);
  }, []);
  const { zip } = mine.aboutMe;
  useEffect(() => {
    let gone = false;
    const find = async () =>
      zip ? (await readZips()).flatMap(([, file]) => lookUpZip(file, zip) ?? [])[0]?.point : undefined;
    find().then(
      (point) => {
        if (!gone) setNear(point);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [zip]);

  const entries = useMemo(() => officials ?? [], [officials]);
  useEffect(() => {
    let gone = false;
    void store
      .ask(ownPacks(settings), (release) => ({
        asks: openAsks(release, districts, now, language).map((ask) => ({
          ask,
          targets: targetsOf(ask, entries, release, now.day),
        })),
        hearings: openHearings(release, now),
      }))
      .then((found) => {
        if (!gone) setOpen(found);
      });
    return () => {
      gone = true;
    };
  }, [store, settings, districts, now, language, entries]);
  const asked = keys.join(' ');
  const [mineToSay, setMineToSay] = useState<{ votes: readonly Position[]; again: readonly AskAgain[] }>();
  useEffect(() => {
    let gone = false;
    void store
      .ask(ownPacks(settings), (release) => {
        const about = { keys: asked.split(' ').filter(Boolean), issues: settings.myIssues };
        return {
          votes: newestVotes(entries, about, release, localDay()),
          again: askAgain(entries, about, release, localDay()),
        };
      })
      .then((found) => {
        if (!gone) setMineToSay(found);
      });
    return () => {
      gone = true;
    };
  }, [store, settings, entries, asked]);
  const loadTopics = useCallback<SheetFacts['loadTopics']>(
    (first = '', official) =>
      store.ask(ownPacks(settings), (release) => topicsOf([first, ...asked.split(' ')], release, localDay(), official)),
    [store, settings, asked],
  );
  const loadTargets = useCallback<SheetFacts['loadTargets']>(
    (topic, official) =>
      store.ask(ownPacks(settings), (release) =>
        sheetTargets(
          { topic, official, named: asked.split(' '), home: districts.state ?? '' },
          entries,
          release,
          localDay(),
        ),
      ),
    [store, settings, districts.state, entries, asked],
  );
  const city = cityName(districts.city);
  const aboutMe = { ...(city && { city }), ...mine.aboutMe };
  const change = (next: (before: MyActions) => MyActions) => void changeMyActions(next).then(setMine);

  return {
    near,
    done: mine.done,
    onClearDone: () => change((before) => ({ ...before, done: [] })),
    act: {
      now: now.at,
      today: now.day,
      aboutMe,
      reminders: Object.fromEntries(Object.entries(mine.reminders).map(([id, { at }]) => [id, at])),
      asks: open?.asks ?? [],
      hearings: open?.hearings ?? [],
      sheet: {
        loadTopics,
        loadTargets,
        hasDistrict: districts.state !== undefined,
        officials: entries.flatMap((group) => group.officials),
      },
      suggestions: ordinaryDay({
        today: now.day,
        mine: officials,
        votes: mineToSay?.votes ?? [],
        hasIntroduced: mine.done.some(({ about }) => about === 'introduction'),
        follows,
        issues: settings.myIssues,
        isPractising: practiceKey in mine.drafts,
        ...(districts.state && districts.city && { city: `${districts.state}/${districts.city}` }),
      }),
      bringBack: mineToSay?.again ?? [],
      session: sessionNear(districts.state ?? homeState, now.day),
      congress: sessionNear('us', now.day),
      election: nextElection(districts.state ?? homeState, now.day),
      isLoading: !open || (districts.state !== undefined && officials === null),
      isRefused,
      aboutMeTyped: mine.aboutMeTyped,
      onAboutMe: (typed) => change(({ aboutMeTyped: _, ...before }) => ({ ...before, aboutMe: typed })),
      onTypeAboutMe: (typed) => change((before) => ({ ...before, aboutMeTyped: typed })),
      fill: (texts) =>
        Object.fromEntries(
          Object.entries(texts).map(([variant, { text, lang }]) => [
            variant,
            { text: fillScript(text, { ...aboutMe, ...mine.aboutMeTyped }), lang },
          ]),
        ),
      onDone: (entry) => change((before) => ({ ...before, done: [...before.done, { at: Date.now(), ...entry }] })),
      onCalendar: ({ id, summary, start, url }) =>
        void import('../../engine/actions/calendar').then(({ calendarFile }) =>
          saveText(
            `${id}.ics`,
            'text/calendar',
            calendarFile({ id, summary, description: '', start, ringsBefore: 60, ...(url && { url }) }, Date.now()),
          ),
        ),
      onRemind: (id, at, title, text) =>
        void remind(id, { at, title, text }).then((after) => {
          setRefused(after === undefined);
          if (after) setMine(after);
        }),
      onForget: (id) => void forgetReminder(id).then(setMine),
      drafts: mine.drafts,
      reached: mine.done,
      onDraft: (id, draft) =>
        change((before) => {
          const { [id]: _, ...others } = before.drafts;
          return { ...before, drafts: draft ? { ...others, [id]: draft } : others };
        }),
    },
  };
}
