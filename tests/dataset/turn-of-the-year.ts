/** What a day at the turn of the year asks of the data as it ships: cards of people and measures, editors' files. */
import { buildCard } from '../../engine/cards/build-card';
import { checkFolder } from '../../editorial/check-folder';
import { compileFolder } from '../../editorial/compile';
import { isRefused, problemLine } from '../../editorial/problem';
import { readFacts } from '../../editorial/read-facts';
import { readFolder } from '../../editorial/read-folder';
import { filesIn, releaseOnDisk } from '../rig/release-on-disk';
import { EditorialFile } from '../../engine/release/editorial';

export const days = Array.from({ length: 91 }, (_, at) =>
  new Date(Date.UTC(2026, 11, 1 + at)).toISOString().slice(0, 10),
);
/** First and last days of terms, sessions and years. */
export const turningDays = [
  '2026-12-01',
  '2026-12-02',
  '2026-12-31',
  '2027-01-03',
  '2027-01-04',
  '2027-01-12',
  '2027-03-01',
];

const release = releaseOnDisk(['us', 'wa', 'id'], filesIn());
const facts = readFacts('public/packs');
const folder = readFolder('dataset/editorial/acaspokane');

/** Each twentieth person of the three rosters, and measures under way, law, vetoed and dead. */
export const keys = [
  ...Object.values(release.packs).flatMap(({ roster }) => roster.people.filter((_, at) => at % 20 === 0)),
].map(({ id }) => id);
export const measures = [
  'wa/2025-2026/HB/1217',
  'wa/2025-2026/SB/6260',
  'wa/2025-2026/SB/5852',
  'us/119/HR/1',
  'us/119/HR/504',
  'us/119/S/2033',
  'id/2026/H/728',
  'wa/I/2066',
];

/** What is wrong on a day; empty where nothing is. */
export function troubleOn(day: string): string[] {
  const cards = [...keys, ...measures].flatMap((key) => {
    const card = buildCard(key, { keys: [] }, release, `${day}T12:00:00-08:00`, { at: Date.parse(`${day}T20:00:00Z`) });
    if (!card) return [`${key}: no card`];
    if (card.kind !== 'official') return [];
    const isHeld = card.now === undefined || (card.now.end ?? '9999') >= day;
    return isHeld && (card.now ?? card.last) ? [] : [`${key}: ${card.now?.role ?? 'no office'} on ${day}`];
  });
  const problems = checkFolder(folder, facts, day);
  if (isRefused(problems)) return [...cards, ...problems.map(problemLine)];
  const compiled = EditorialFile.safeParse(JSON.parse(JSON.stringify(compileFolder(folder, { today: day }))));
  return [...cards, ...(compiled.success ? [] : [`editorial: ${compiled.error.issues[0]?.message}`])];
}
