import { useEffect, useState } from 'react';
import { localDay } from '../../browser/today';
import type { PackId } from '../../engine/identifiers';
import { askBroad, askFew, type Base, readBase } from '../shared/release';
import { pages } from '../shared/pages';
import { fromRoot } from '../shared/root';
import { Loaded } from '../shared/Loaded';
import { useSiteWords } from '../shared/words';
import { addressOf, type Shown, shownAt, shownBy } from './address';
import { RecordIndex } from './RecordIndex';
import { MeasureView } from './MeasureView';
import { IssueView, OfficialView } from './views';
import type { Asking } from './asking';

/** An official's record, an issue's bills or one bill's card, by the page's address; else the way to find one. */
export function RecordPage() {
  const t = useSiteWords();
  const [shown, setShown] = useState<Shown>(() => shownBy(location.hash) ?? shownAt(location));
  // Addresses of before had what they show behind the #: they lead on.
  useEffect(() => {
    const look = () => {
      const old = shownBy(location.hash);
      if (!old) return;
      const isSubject = old.kind !== 'gone' && old.kind !== 'index';
      history.replaceState(null, '', isSubject ? addressOf(old) : fromRoot(pages.record));
      setShown(old);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return (
    <Loaded load={readAsking} waiting={t('record.loading')}>
      {(asking) => <View key={JSON.stringify(shown)} shown={shown} asking={asking} />}
    </Loaded>
  );
}

async function readAsking(): Promise<Asking> {
  const base = await readBase();
  return {
    base,
    today: localDay(),
    ask: (question) => askFew(base, question),
    askBroad: (question) => askBroad(base, question),
    askOf: (pack, question) => askBroad(only(base, pack), question),
  };
}

/** One pack of the release. */
function only(base: Base, pack: PackId): Base {
  const { [pack]: own } = base.packs;
  return { ...base, packs: own ? { [pack]: own } : {} };
}

function View({ shown, asking }: { shown: Shown; asking: Asking }) {
  switch (shown.kind) {
    case 'official':
      return <OfficialView id={shown.id} asking={asking} />;
    case 'measure':
      return <MeasureView measure={shown.key} asking={asking} />;
    case 'issue':
      return <IssueView issue={shown.issue} asking={asking} />;
    default:
      return <RecordIndex asking={asking} isGone={shown.kind === 'gone'} />;
  }
}
