import { useEffect, useState } from 'react';
import { AskPanel } from '../../../components/act/AskPanel';
import pagesCss from '../../../components/pages.css?inline';
import type { Texts } from '../../../components/act/ScriptWords';
import { openAsks, type OpenAsk } from '../../../engine/actions/asks';
import { fillScript } from '../../../engine/actions/script';
import { targetsOf, type Target } from '../../../engine/actions/targets';
import { myEntries } from '../../../engine/cards/my-entries';
import type { Districts } from '../../../engine/districts/districts';
import { homeState } from '../../../engine/jurisdictions';
import type { LoadedRelease } from '../../../engine/release/release';
import type { DeskState } from '../desk-state';
import { Apart, sheetOf } from './Apart';

const sheet = sheetOf(pagesCss);

/** What a reader types about themselves, made up. */
const sampleReader = { name: 'Sam Sample', city: 'Sampleton' };

/** A reader in the first district that the ask is for. */
function readerOf({ audience }: OpenAsk): Districts {
  const [home, place] = audience.jurisdiction.split('/');
  const [legislative] = audience.legislativeDistricts ?? [];
  const [congressional] = audience.congressionalDistricts ?? [];
  return {
    state: home === 'us' || home === undefined ? homeState : home,
    ...(legislative && { legislative }),
    ...(congressional && { congressional }),
    ...(place && (place.endsWith('-county') ? { county: place } : { city: place })),
  };
}

const fill = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([variant, { text, lang }]) => [variant, { text: fillScript(text, sampleReader), lang }]),
  );
const nothing = (): void => {};

export interface AskListProps {
  desk: Pick<DeskState, 'today' | 'noon' | 'language'>;
  /** Answers from the release. */
  ask<T>(question: (release: LoadedRelease) => T): Promise<T>;
  /** Only those that this is true of. */
  isShown?(id: string): boolean;
}

/** Every ask that is open on that day, as a reader whom it concerns finds it beside the article. */
export function AskList({ desk, ask: askRelease, isShown = () => true }: AskListProps) {
  const { today, noon, language } = desk;
  const [asks, setAsks] = useState<{ ask: OpenAsk; targets: Target[] }[]>();
  useEffect(() => {
    let gone = false;
    const at = { at: noon, day: today };
    void askRelease((release) =>
      openAsks(release, {}, at, language).map((ask) => ({ ask, targets: targetsFor(ask, release, today) })),
    ).then((found) => {
      if (!gone) setAsks(found);
    });
    return () => {
      gone = true;
    };
  }, [askRelease, today, noon, language]);
  if (!asks) return null;
  const shown = asks.filter(({ ask }) => isShown(ask.id));
  if (shown.length === 0) return <p>Nothing is asked of readers on this day.</p>;
  return (
    <Apart sheet={sheet} className="asks">
      <ul className="entries">
        {shown.map(({ ask, targets }) => (
          <AskPanel
            key={ask.id}
            ask={ask}
            targets={targets}
            now={noon}
            today={today}
            aboutMe={sampleReader}
            reminders={{}}
            drafts={{}}
            reached={[]}
            fill={fill}
            onAboutMe={nothing}
            onTypeAboutMe={nothing}
            onLink={nothing}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onDone={nothing}
            onCalendar={nothing}
            onRemind={nothing}
            onForget={nothing}
            onDraft={nothing}
          />
        ))}
      </ul>
    </Apart>
  );
}

const targetsFor = (ask: OpenAsk, release: LoadedRelease, today: string) =>
  targetsOf(ask, myEntries(readerOf(ask), release, today), release, today);
