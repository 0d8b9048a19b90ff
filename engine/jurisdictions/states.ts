/**
 * The states and territories, as articles and the Census name them. What is known of one beyond that is in its descriptor.
 *
 * A row: code|name|AP's abbreviation without the last stop|capital|FIPS code|demonym|other short forms. An asterisk behind a
 * name says that the nation's capital bears it, too; one behind a capital, that it does not stand for its state in a dateline.
 */
import type { PackId } from '../identifiers';

const rows = `
al|Alabama|Ala|Montgomery|01
ak|Alaska||Juneau|02|Alaskan
az|Arizona|Ariz|Phoenix|04|Arizonan
ar|Arkansas|Ark|Little Rock|05
ca|California|Calif|Sacramento|06|Californian|cal
co|Colorado|Colo|Denver|08
ct|Connecticut|Conn|Hartford|09
de|Delaware|Del|Dover|10
fl|Florida|Fla|Tallahassee|12|Floridian
ga|Georgia|Ga|Atlanta|13|Georgian
hi|Hawaii||Honolulu|15|Hawaiian
id|Idaho||Boise|16|Idahoan
il|Illinois|Ill|Springfield*|17
in|Indiana|Ind|Indianapolis|18
ia|Iowa||Des Moines|19|Iowan
ks|Kansas|Kan|Topeka|20|Kansan|kans
ky|Kentucky|Ky|Frankfort|21
la|Louisiana|La|Baton Rouge|22
me|Maine||Augusta*|23
md|Maryland|Md|Annapolis|24
ma|Massachusetts|Mass|Boston|25
mi|Michigan|Mich|Lansing|26
mn|Minnesota|Minn|St. Paul|27|Minnesotan
ms|Mississippi|Miss|Jackson*|28
mo|Missouri|Mo|Jefferson City*|29
mt|Montana|Mont|Helena|30|Montanan
ne|Nebraska|Neb|Lincoln|31||nebr
nv|Nevada|Nev|Carson City|32|Nevadan
nh|New Hampshire|N.H|Concord*|33
nj|New Jersey|N.J|Trenton|34
nm|New Mexico|N.M|Santa Fe|35
ny|New York|N.Y|Albany*|36
nc|North Carolina|N.C|Raleigh|37
nd|North Dakota|N.D|Bismarck|38
oh|Ohio||Columbus|39|Ohioan
ok|Oklahoma|Okla|Oklahoma City|40
or|Oregon|Ore|Salem|41|Oregonian
pa|Pennsylvania|Pa|Harrisburg|42||penn
ri|Rhode Island|R.I|Providence*|44
sc|South Carolina|S.C|Columbia*|45
sd|South Dakota|S.D|Pierre|46
tn|Tennessee|Tenn|Nashville|47
tx|Texas|Tex|Austin|48|Texan
ut|Utah||Salt Lake City|49|Utahn
vt|Vermont|Vt|Montpelier|50
va|Virginia|Va|Richmond*|51|Virginian
wa|Washington*|Wash|Olympia|53|Washingtonian
wv|West Virginia|W.Va|Charleston|54
wi|Wisconsin|Wis|Madison|55||wisc
wy|Wyoming|Wyo|Cheyenne|56`;

export interface StateName {
  readonly state: PackId;
  readonly name: string;
  /** AP style's abbreviation, without the stop; absent where AP spells the name out. */
  readonly ap?: string;
  readonly capital: string;
  /** Whether the nation's capital has the same name. */
  readonly isAlsoCapital: boolean;
  /** Whether the capital alone, in a dateline, is the state's. */
  readonly standsAlone: boolean;
  readonly fips: string;
  readonly demonym?: string;
  /** Other short forms, in small letters. */
  readonly short: readonly string[];
}

/** The fifty states. */
export const states: readonly StateName[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [state = '', name = '', ap, capital = '', fips = '', demonym, short] = row.split('|');
    return {
      state,
      name: name.replace('*', ''),
      capital: capital.replace('*', ''),
      isAlsoCapital: name.endsWith('*'),
      standsAlone: !capital.endsWith('*'),
      fips,
      ...(ap && { ap }),
      ...(demonym && { demonym }),
      short: short ? [short] : [],
    };
  });

/** Where the offices of the nation are: “D.C. Reps.” work there. */
export const seatOfNation: PackId = 'dc';

/** What else sends members to Congress or has a code of its own: code, FIPS code, and names as papers write them. */
export const territories: readonly { state: PackId; fips: string; names: readonly string[] }[] = [
  { state: 'dc', fips: '11', names: ['d c'] },
  { state: 'pr', fips: '72', names: ['puerto rico', 'p r'] },
  { state: 'gu', fips: '66', names: ['guam'] },
  { state: 'vi', fips: '78', names: ['virgin islands', 'v i'] },
  { state: 'as', fips: '60', names: ['american samoa'] },
  { state: 'mp', fips: '69', names: ['northern mariana islands'] },
];
