/**
 * Which states a news outlet writes for. National outlets and unknown hosts: none. A ".gov" host speaks for its own state.
 */
import type { PackId } from '../../identifiers';
import { jurisdictions } from '../../jurisdictions';
import type { Press } from '../../jurisdictions/jurisdiction';
import { pressElsewhere } from '../../jurisdictions/other-states';
import { stateByName } from './states';

const listed = (words: string | undefined): string[] => words?.split(' ') ?? [];

const presses: readonly ({ readonly id: PackId } & Partial<Press>)[] = [
  ...jurisdictions.map(({ id, press }) => ({ id, ...press })),
  ...pressElsewhere,
];
const byNames = (part: 'outlets' | 'names') =>
  new Map(presses.flatMap(({ id, [part]: names }) => listed(names).map((name) => [name, [id]] as [string, PackId[]])));

/** States by host, the main one first. */
const whole = byNames('outlets');
for (const { id, official } of jurisdictions) if (id !== 'us') for (const host of official.hosts) whole.set(host, [id]);
for (const { id, press } of jurisdictions) for (const host of listed(press.neighbours)) whole.get(host)?.push(id);

const stateCodes = new Set(stateByName.values());

/** Under these a name is an outlet's. */
const endings = new Set(['com', 'org', 'net', 'co']);
const byName = byNames('names');

/** The host of an address, in lower case; empty if it has none. */
export function hostOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url);
  return match ? match[1]!.toLowerCase().replace(/\.$/, '') : '';
}

/** States that the outlet at this address writes for, the main one first. Empty for national and unknown outlets. */
export function outletStates(url: string): readonly PackId[] {
  const labels = hostOf(url).split('.');
  for (let from = Math.max(0, labels.length - 4); from < labels.length - 1; from++) {
    const known = whole.get(labels.slice(from).join('.'));
    if (known) return known;
  }
  const [name = '', ending = ''] = labels.slice(-2);
  if (ending === 'gov') {
    const state = labels.length > 2 && name.length === 2 ? name : stateByName.get(name);
    return state ? [state] : [];
  }
  // "ci.camas.wa.us"
  if (ending === 'us' && labels.length > 2 && stateCodes.has(name)) return [name];
  const place = presses.find(({ inName }) => inName?.test(name));
  return place ? [place.id] : (endings.has(ending) && byName.get(name)) || [];
}
