/** Everything that is wrong in one organisation's folder. */
import type { IsoDate } from '../engine/identifiers';
import { isHostName } from '../engine/release/allowed-link';
import { actionProblems, hearingTimeProblems } from './action-rules';
import { evidenceProblems, isDraft, isWithdrawn } from './evidence';
import type { Facts } from './facts';
import type { Entry, Folder } from './folder';
import { isDay, isTimeZone } from './moments';
import { inOrder, type Problem } from './problem';
import {
  addressesIn,
  audienceProblems,
  hostProblems,
  issueProblems,
  measureProblems,
  officialProblems,
  sourceProblems,
} from './references';
import { type ActionShape, patterns } from './shapes';
import { languageProblems, leftoverProblems, wordingProblems } from './wording';

/** Every entry of the folder, whatever its list. */
const everyEntry = (folder: Folder): Entry<unknown>[] => [
  ...(folder.organisation ? [folder.organisation] : []),
  ...Object.values(folder.lists).flat(),
];

/** All addresses of a folder, once each, with the place of the first. */
export function addressesOf(folder: Folder): { url: string; problem(text: string): Problem }[] {
  const found = new Map<string, { url: string; problem(text: string): Problem }>();
  for (const { value, problem } of everyEntry(folder))
    for (const { path, url } of addressesIn(value))
      if (!found.has(url)) found.set(url, { url, problem: (text) => problem(path, text) });
  return [...found.values()];
}

/** Hosts that links of this folder may lead to. */
function allowedHosts({ organisation }: Folder, facts: Facts): Set<string> {
  const site = organisation?.value.site;
  const own = site && URL.canParse(site) ? [new URL(site).hostname] : [];
  return new Set([...facts.hosts, ...own, ...(organisation?.value.linkHosts ?? [])]);
}

/** @param today the day of the build, in the organisation's time zone. */
export function checkFolder(folder: Folder, facts: Facts, today: IsoDate): Problem[] {
  const { explanations, stances, actions, hearings } = folder.lists;
  const written = folder.organisation?.value.timeZone ?? 'UTC';
  const zone = isTimeZone(written) ? written : 'UTC';
  const hosts = allowedHosts(folder, facts);
  const claims = [...explanations, ...stances, ...actions];
  const found = [
    ...folder.problems,
    ...(folder.organisation && zone !== written
      ? [
          folder.organisation.problem(
            ['timeZone'],
            `has a time zone that is not known: “${written}”. Use America/Los_Angeles.`,
          ),
        ]
      : []),
    ...everyEntry(folder).flatMap((entry) => [
      ...dayProblems(entry),
      ...(folder.organisation ? hostProblems(entry, hosts) : []),
      ...wordingProblems(entry),
      ...languageProblems(entry),
      ...leftoverProblems(entry),
    ]),
    ...claims.flatMap((entry) => evidenceProblems(entry, today)),
    ...[...explanations, ...stances].flatMap((entry) => measureProblems(entry, facts)),
    ...[...actions, ...hearings].flatMap((entry) => measureProblems(entry, facts, true)),
    ...actions.flatMap((entry) => [
      ...actionProblems(entry, today, zone, facts),
      ...audienceProblems(entry, facts),
      ...officialProblems(entry, facts),
    ]),
    ...claims.flatMap(issueProblems),
    ...actions.flatMap((entry) => hearingProblems(entry, folder, facts)),
    ...hearings.flatMap((entry) => hearingTimeProblems(entry, today, zone, facts)),
    ...claims.flatMap((entry) => (isDraft(entry) ? [] : sourceProblems(entry))),
    ...quietProblems(folder),
    ...withdrawalProblems(folder, facts),
    ...futureProblems(folder, today),
    ...linkHostProblems(folder),
    ...doubles(folder),
  ];
  return inOrder(found);
}

/** Days that look right and are in no calendar. */
function dayProblems({ value, problem }: Entry<unknown>, path: (string | number)[] = []): Problem[] {
  if (typeof value === 'string')
    return patterns.day.test(value) && !isDay(value)
      ? [problem(path, `has the day ${value}, which is in no calendar. Correct it.`)]
      : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    dayProblems({ value: inner, problem } as Entry<unknown>, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** Asks for which a hearing sets the hours, and no hearing is known: readers would see no clock. */
function hearingProblems({ value, problem }: Entry<ActionShape>, { lists }: Folder, { editorial }: Facts): Problem[] {
  const { kind, measure } = value;
  if ((kind !== 'sign-in' && kind !== 'testify') || measure === undefined) return [];
  const fetched = editorial?.hearings ?? [];
  if ([...lists.hearings.map((entry) => entry.value), ...fetched].some((hearing) => hearing.measure === measure))
    return [];
  const text = `needs a hearing of ${measure}, and none is known. Announce it in hearings.yaml: readers then see the hours count down.`;
  return [problem(['measure'], text, 'warning')];
}

const quietProblems = ({ lists }: Folder): Problem[] =>
  lists['quiet-periods'].flatMap(({ value, problem }) =>
    value.until < value.from
      ? [problem(['until'], `ends (${value.until}) before it starts (${value.from}). Correct one of the two.`)]
      : [],
  );

/** Corrections that take back what nobody knows: most likely a slip, and then nothing would be taken back. */
function withdrawalProblems({ lists }: Folder, { packs, editorial }: Facts): Problem[] {
  const claims = [...lists.explanations, ...lists.stances, ...lists.actions].map(({ value }) => value.id);
  const published = editorial ? [...editorial.explanations, ...editorial.stances, ...editorial.actions] : [];
  const known = new Set([...claims, ...published.map(({ id }) => id)]);
  for (const { roster, measures, votes } of Object.values(packs)) {
    for (const { id } of roster.people) known.add(id);
    for (const { key } of measures?.measures ?? []) known.add(key);
    for (const { id } of votes?.rollCalls ?? []) known.add(id);
  }
  return lists.corrections.flatMap(({ value, problem }) =>
    (value.withdraw ?? []).flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problem(
              ['withdraw', index],
              `takes back “${id}”, which is no id that is known: nothing would be taken back. Check the spelling.`,
            ),
          ],
    ),
  );
}

/** Days on which something has been done, and that are still to come. */
function futureProblems({ lists }: Folder, today: IsoDate): Problem[] {
  const late = (entry: Entry<unknown>, field: string, day: string): Problem[] =>
    day > today ? [entry.problem([field], `has “${field}: ${day}”, which is still to come. Correct the day.`)] : [];
  return [
    ...lists.corrections.flatMap((entry) => late(entry, 'date', entry.value.date)),
    ...lists.hearings.flatMap((entry) => late(entry, 'retrieved', entry.value.retrieved)),
  ];
}

const linkHostProblems = ({ organisation }: Folder): Problem[] =>
  (organisation?.value.linkHosts ?? []).flatMap((host, index) =>
    isHostName(host)
      ? []
      : [
          organisation!.problem(
            ['linkHosts', index],
            `has “${host}” among its hosts. Write the host alone: www.example.org.`,
          ),
        ],
  );

/** Ids used twice, and two opinions on one measure at a time. */
function doubles({ lists }: Folder): Problem[] {
  const { corrections: _none, 'quiet-periods': _neither, ...named } = lists;
  const found: Problem[] = [];
  const ids = new Set<string>();
  for (const { value, problem } of Object.values(named).flat() as Entry<{ id: string }>[]) {
    if (ids.has(value.id)) found.push(problem(['id'], 'has an id that another entry has too. Give it one of its own.'));
    ids.add(value.id);
  }
  const measures = new Map<string, string>();
  for (const entry of lists.stances) {
    const { id, measure } = entry.value;
    if (isDraft(entry) || isWithdrawn(entry)) continue;
    const first = measures.get(measure);
    const advice = 'Keep one, and set the other to “status: withdrawn”.';
    if (first !== undefined)
      found.push(entry.problem(['measure'], `is a second stance on ${measure}; the first is “${first}”. ${advice}`));
    else measures.set(measure, id);
  }
  return found;
}
