import { useCallback, useRef } from 'react';
import { FindBox } from '../../components/companion/FindBox';
import { useWords } from '../../components/basics/words';
import { OfficialsByPlace } from '../../components/scorecard/OfficialsByPlace';
import { find, type FindEntry, measureEntries, peopleEntries } from '../../engine/find/find';
import { issueIds } from '../../engine/issues';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { settings } from '../site-settings';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import { issueAddress, measureAddress, officialAddress } from './address';
import type { Asking } from './asking';

/** Every issue, everybody in office, and a box that finds any official or bill. */
export function RecordIndex({ asking, isGone }: { asking: Asking; isGone: boolean }) {
  const t = useSiteWords();
  const words = useWords();
  useTitle(t('record.title'));
  const { base, today, askBroad } = asking;
  const rosters = Object.values(base.packs).map(({ roster }) => roster);
  const entries = useRef<Promise<readonly FindEntry[]>>(undefined);
  // Titles of bills come with the first question; names are there already.
  const onFind = useCallback(
    async (asked: string) => {
      entries.current ??= askBroad((release) => settings.whole.flatMap((pack) => release.record.titles(pack))).then(
        (titles) => [...peopleEntries(rosters, today), ...measureEntries(titles)],
      );
      return find(asked, await entries.current);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rosters are the release's
    [askBroad],
  );
  return (
    <>
      <h1>{t('record.title')}</h1>
      <p className="intro">{t('record.intro')}</p>
      {isGone && <p role="alert">{words.t('scorecard.gone')}</p>}
      <FindBox
        onFind={onFind}
        onOpen={(key) => {
          location.href = parseMeasureKey(key) ? measureAddress(key) : officialAddress(key);
        }}
      />
      <section aria-labelledby="issues-title">
        <h2 id="issues-title">{words.t('scorecard.issues')}</h2>
        <ul className="chips">
          {issueIds.map((id) => (
            <li key={id}>
              <a href={issueAddress(id)}>{words.issue(id)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="officials-title">
        <h2 id="officials-title">{words.t('scorecard.officials')}</h2>
        <OfficialsByPlace
          rosters={rosters}
          today={today}
          wayTo={(id, name) => <a href={officialAddress(id)}>{name}</a>}
        />
      </section>
    </>
  );
}
