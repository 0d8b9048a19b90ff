import { useEffect, useState } from 'react';
import { AskPanel } from '../../../../components/act/AskPanel';
import pagesCss from '../../../../components/pages.css?inline';
import type { Texts } from '../../../../components/act/ScriptWords';
import { openAsks, type OpenAsk } from '../../../../engine/actions/asks';
import { fillScript } from '../../../../engine/actions/script';
import { targetsOf, type Target } from '../../../../engine/actions/targets';
import { myEntries } from '../../../../engine/cards/my-entries';
import type { Districts } from '../../../../engine/districts/districts';
import type { LoadedRelease } from '../../../../engine/release/release';
import type { DeskState } from '../desk-state';
import { Apart, sheetOf } from './Apart';
import { askDesk } from './ask-desk';

const sheet = sheetOf(pagesCss);

/** What a reader types about themselves, made up. */
const sampleReader = { name: 'Sam Sample', city: 'Sampleton' };

/** A reader in the first district that the ask is for. */
function readerOf({ audience }: OpenAsk): Districts {
  const [home, place] = audience.jurisdiction.split('/');
  const [legislative] = audience.legislativeDistricts ?? [];
  const [congressional] = audience.congressionalDistricts ?? [];
  return {
    state: home === 'us' || home === undefined ? 'wa' : home,
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

/** Every ask that is open on that day, as a reader whom it concerns finds it beside the article. */
export function AskList({ desk }: { desk: DeskState }) {
  const { today, noon } = desk;
  const [asks, setAsks] = useState<{ ask: OpenAsk; targets: Target[] }[]>();
  useEffect(() => {
    const at = { at: desk.noon, day: desk.today };
    void askDesk(desk, (release) =>
      openAsks(release, {}, at, desk.language).map((ask) => ({ ask, targets: targetsFor(ask, release, desk.today) })),
    ).then(setAsks);
  }, [desk]);
  if (!asks) return null;
  if (asks.length === 0) return <p>Nothing is asked of readers on this day.</p>;
  return (
    <Apart sheet={sheet} className="asks">
      <ul className="entries">
        {asks.map(({ ask, targets }) => (
          <AskPanel
            key={ask.id}
            ask={ask}
            targets={targets}
            now={noon}
            today={today}
            aboutMe={sampleReader}
            reminders={{}}
            fill={fill}
            onAboutMe={nothing}
            onLink={nothing}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onDone={nothing}
            onCalendar={nothing}
            onRemind={nothing}
            onForget={nothing}
          />
        ))}
      </ul>
    </Apart>
  );
}

const targetsFor = (ask: OpenAsk, release: LoadedRelease, today: string) =>
  targetsOf(ask, myEntries(readerOf(ask), release, today), release, today);
