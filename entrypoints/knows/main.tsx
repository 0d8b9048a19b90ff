/** What this extension knows and sends: wiring only. */
import { useCallback, useEffect, useState } from 'react';
import { deleteOwnData, readOwnData, type OwnData } from '../../browser/own-data';
import { readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { Knows, KnowsPending } from '../../components/options/Knows';
import { nameOf } from '../../engine/cards/names';
import type { RosterFile } from '../../engine/release/packs';
import { issueIn } from '../../engine/follow/issue-news';
import { languages } from '../../locales/languages';
import { mount } from '../../surfaces/mount';

const store = openStore();
/** Milliseconds between two looks at what is stored. */
const lookEvery = 5_000;

/** Hands the reader a file, without any permission for downloads. */
function save(data: OwnData): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  link.download = `collective-lens-${data.day}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function KnowsPage() {
  const [data, setData] = useState<OwnData | 'failed'>();
  const [rosters, setRosters] = useState<RosterFile[]>([]);
  const look = useCallback(() => readOwnData().then(setData, () => setData('failed')), []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEvery);
    return () => clearInterval(timer);
  }, [look]);
  const packs = typeof data === 'object' ? data.settings.packs.join(' ') : '';
  useEffect(() => {
    if (packs !== '') void store.rosters(packs.split(' ')).then(setRosters);
  }, [packs]);
  if (data === undefined) return <KnowsPending state="loading" />;
  if (data === 'failed') return <KnowsPending state="failed" onAgain={() => location.reload()} />;
  const { settings, actions, follows, sitesOn, release } = data;
  const { name, city, zip } = { ...actions.aboutMe, ...actions.aboutMeTyped };
  return (
    <Knows
      requests={data.requestsToday}
      kept={{
        districts: settings.districts,
        myIssues: settings.myIssues,
        language: languages.find(({ tag }) => tag === settings.language)?.name,
        sitesOff: settings.sitesOff,
        sitesOn,
        hidden: settings.hidden.map(({ host, key }) => ({ host, name: nameOf(key, rosters) })),
        packs: settings.packs,
        aboutMe: [name, city, zip].flatMap((fact) => fact || []),
        done: actions.done.length,
        follows: follows.followed.map(({ key }) => issueIn(key) ?? { name: nameOf(key, rosters) }),
        reminders: Object.values(actions.reminders).map(({ title }) => title),
        drafts: Object.keys(actions.drafts).length,
        release,
        broken: data.broken,
      }}
      onExport={() => save(data)}
      onDelete={() => deleteOwnData().finally(look)}
    />
  );
}

await mount(await readSettings(), <KnowsPage />, 'knows.title');
