/** States without a descriptor: how they call their bills, where their legislatures are, and what is read next door. */
import type { PackId } from '../identifiers';
import { jurisdictionOf } from './index';
import type { Nature, Press } from './jurisdiction';
import { whereTypeIs } from './numbers';

/**
 * A row: code|front page of the legislature's own site|letters of bills of its House, or of its only or joint list|of its
 * Senate. No letters stand for HB and SB; a hyphen, for numbers of a form that is not read here ("HB25-1001").
 */
const rows = `
al|https://alison.legislature.state.al.us/
ak|https://www.akleg.gov/
az|https://www.azleg.gov/
ar|https://www.arkleg.state.ar.us/
ca|https://leginfo.legislature.ca.gov/|AB|SB
co|https://leg.colorado.gov/|-
ct|https://www.cga.ct.gov/
de|https://legis.delaware.gov/
ga|https://www.legis.ga.gov/
hi|https://www.capitol.hawaii.gov/
in|https://iga.in.gov/
ia|https://www.legis.iowa.gov/|HF|SF
ks|https://www.kslegislature.gov/
ky|https://legislature.ky.gov/
me|https://legislature.maine.gov/|LD
md|https://mgaleg.maryland.gov/
ma|https://malegislature.gov/|H|S
mn|https://www.revisor.mn.gov/|HF|SF
ms|https://www.legislature.ms.gov/
mo|https://www.house.mo.gov/
mt|https://leg.mt.gov/
ne|https://nebraskalegislature.gov/|LB
nv|https://www.leg.state.nv.us/|AB|SB
nh|https://gc.nh.gov/
nj|https://www.njleg.state.nj.us/|A|S
nm|https://www.nmlegis.gov/
nd|https://ndlegis.gov/
ok|https://www.oklegislature.gov/
pa|https://www.palegis.us/
ri|https://www.rilegislature.gov/|H|S
sd|https://sdlegislature.gov/
tn|https://www.capitol.tn.gov/
tx|https://capitol.texas.gov/
vt|https://legislature.vermont.gov/|H|S
va|https://lis.virginia.gov/
wv|https://www.wvlegislature.gov/
wi|https://docs.legis.wisconsin.gov/|AB|SB
wy|https://www.wyoleg.gov/|HB|SF`;

interface Elsewhere {
  readonly site: string;
  /** Letters of bills; absent where their numbers are of another form. */
  readonly bills: Readonly<Partial<Record<Nature, string>>>;
}

const elsewhere = new Map<PackId, Elsewhere>(
  rows
    .trim()
    .split('\n')
    .map((row): [PackId, Elsewhere] => {
      const [state = '', site = '', house, senate] = row.split('|');
      if (house === '-') return [state, { site, bills: {} }];
      const ofSenate = house === undefined ? 'SB' : senate;
      return [state, { site, bills: { 'house-bill': house ?? 'HB', ...(ofSenate && { 'senate-bill': ofSenate }) } }];
    })
    .filter(([state]) => jurisdictionOf(state) === undefined),
);

/** A bill's kind as that state calls it: "AB". Undefined for all but bills, and for states with a descriptor. */
export const typeElsewhere = (state: PackId, nature: Nature): string | undefined => elsewhere.get(state)?.bills[nature];

/** The states that call these bills so, with a descriptor or without. */
export const whereBillsAre = (nature: Nature, ...letters: readonly string[]): readonly PackId[] => [
  ...letters.flatMap((type) => whereTypeIs(nature, type)),
  ...[...elsewhere.keys()].filter((state) => letters.includes(typeElsewhere(state, nature) ?? '')),
];

/** Front page of the legislature's own site, of whatever state. */
export const siteOf = (state: PackId): string | undefined =>
  jurisdictionOf(state)?.official.site ?? elsewhere.get(state)?.site;

/** Outlets elsewhere that are read next door, as a descriptor's `press` has them. */
export const pressElsewhere: readonly ({ readonly id: PackId } & Pick<Press, 'outlets' | 'inName'>)[] = [
  { id: 'mt', outlets: 'montanafreepress.org dailymontanan.com missoulian.com', inName: /montana/ },
  { id: 'tx', outlets: 'texastribune.org dallasnews.com houstonchronicle.com', inName: /texas|houston|dallas/ },
  { id: 'ca', outlets: 'latimes.com sfchronicle.com sacbee.com calmatters.org', inName: /california/ },
  { id: 'ak', inName: /alaska/ },
  { id: 'co', inName: /colorado|denver/ },
  { id: 'nv', inName: /nevada/ },
  { id: 'az', inName: /arizona/ },
];
