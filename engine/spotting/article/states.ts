/**
 * The states, as articles name them: name, abbreviations of datelines and address lines, and the capital.
 */
import type { PackId } from '../../identifiers';

export interface StateName {
  state: PackId;
  name: string;
  /** AP style's abbreviation, without the stop; absent where AP spells the name out. */
  ap?: string;
  capital: string;
}

const rows =
  'al|Alabama|Ala|Montgomery;ak|Alaska||Juneau;az|Arizona|Ariz|Phoenix;ar|Arkansas|Ark|Little Rock;' +
  'ca|California|Calif|Sacramento;co|Colorado|Colo|Denver;ct|Connecticut|Conn|Hartford;de|Delaware|Del|Dover;' +
  'fl|Florida|Fla|Tallahassee;ga|Georgia|Ga|Atlanta;hi|Hawaii||Honolulu;id|Idaho||Boise;il|Illinois|Ill|Springfield;' +
  'in|Indiana|Ind|Indianapolis;ia|Iowa||Des Moines;ks|Kansas|Kan|Topeka;ky|Kentucky|Ky|Frankfort;' +
  'la|Louisiana|La|Baton Rouge;me|Maine||Augusta;md|Maryland|Md|Annapolis;ma|Massachusetts|Mass|Boston;' +
  'mi|Michigan|Mich|Lansing;mn|Minnesota|Minn|St. Paul;ms|Mississippi|Miss|Jackson;mo|Missouri|Mo|Jefferson City;' +
  'mt|Montana|Mont|Helena;ne|Nebraska|Neb|Lincoln;nv|Nevada|Nev|Carson City;nh|New Hampshire|N.H|Concord;' +
  'nj|New Jersey|N.J|Trenton;nm|New Mexico|N.M|Santa Fe;ny|New York|N.Y|Albany;nc|North Carolina|N.C|Raleigh;' +
  'nd|North Dakota|N.D|Bismarck;oh|Ohio||Columbus;ok|Oklahoma|Okla|Oklahoma City;or|Oregon|Ore|Salem;' +
  'pa|Pennsylvania|Pa|Harrisburg;ri|Rhode Island|R.I|Providence;sc|South Carolina|S.C|Columbia;' +
  'sd|South Dakota|S.D|Pierre;tn|Tennessee|Tenn|Nashville;tx|Texas|Tex|Austin;ut|Utah||Salt Lake City;' +
  'vt|Vermont|Vt|Montpelier;va|Virginia|Va|Richmond;wa|Washington|Wash|Olympia;wv|West Virginia|W.Va|Charleston;' +
  'wi|Wisconsin|Wis|Madison;wy|Wyoming|Wyo|Cheyenne';

/** The fifty states. */
export const states: readonly StateName[] = rows.split(';').map((line) => {
  const [state, name, ap, capital] = line.split('|') as [string, string, string, string];
  return { state, name, capital, ...(ap && { ap }) };
});

export const stateByName = new Map(states.map(({ state, name }) => [name.toLowerCase(), state]));

/** Two-letter codes, AP abbreviations and names, without stops, in lower case: what may follow the city of a dateline. */
export const stateByAbbreviation = new Map<string, PackId>([
  ...stateByName,
  ...states.map(({ state }) => [state, state] as const),
  ...states.flatMap(({ state, ap }) => (ap ? [[ap.replaceAll('.', '').toLowerCase(), state] as const] : [])),
  ['dc', 'us'],
]);

/** Cities that stand alone in a dateline. Those of Washington and Idaho do so in the papers of the two states. */
export const datelineCities = new Map<string, PackId>([
  ['washington', 'us'],
  ...states
    .filter(({ state }) => !['il', 'ms', 'me', 'or', 'nh', 'mo', 'sc', 'ri', 'va', 'ny'].includes(state))
    .map(({ state, capital }) => [capital.toLowerCase(), state] as const),
  ['sacramento', 'ca'],
  ['salem', 'or'],
  // Not those that a reader elsewhere takes for another: Des Moines, Moscow, Vancouver.
  ...(
    'aberdeen|airway heights|anacortes|auburn|bellevue|bellingham|blaine|bothell|bremerton|burien|camas|centralia|chehalis|' +
    'cheney|chelan|clarkston|colfax|colville|davenport|deer park|east wenatchee|edmonds|ellensburg|everett|' +
    'federal way|gig harbor|goldendale|hoquiam|issaquah|kelso|kennewick|kent|kirkland|lacey|lakewood|leavenworth|' +
    'liberty lake|longview|lynnwood|marysville|medical lake|moses lake|mount vernon|newport|oak harbor|olympia|omak|' +
    'othello|pasco|port angeles|port townsend|pullman|puyallup|quincy|redmond|renton|republic|richland|ritzville|seatac|' +
    'seattle|sequim|shelton|shoreline|snohomish|spokane|spokane valley|sunnyside|tacoma|tri-cities|tukwila|tumwater|' +
    'walla walla|wenatchee|yakima'
  )
    .split('|')
    .map((city) => [city, 'wa'] as const),
  ...(
    "blackfoot|boise|bonners ferry|caldwell|coeur d'alene|hayden|idaho falls|kellogg|lewiston|meridian|nampa|" +
    'pocatello|post falls|priest river|rathdrum|rexburg|sandpoint|twin falls|wallace'
  )
    .split('|')
    .map((city) => [city, 'id'] as const),
]);

/**
 * The state of a text that is nothing but a place: "ID", "Idaho", "Boise", "D.C.". Of two letters only where they are
 * capitals: "or" is a word.
 */
export function stateAlone(text: string): PackId | undefined {
  const place = text.trim().replace(/[.:]$/, '');
  if (place.length < 2 || place.length > 24 || /^\p{Ll}/u.test(place)) return undefined;
  const bare = place.replaceAll('.', '').replaceAll('’', "'");
  if (/^(?:US|DC|Congress|Federal)$/.test(bare)) return 'us';
  if (bare.length === 2 && bare !== bare.toUpperCase()) return undefined;
  // Datelines, in capitals, are the nation's capital.
  if (bare === 'Washington') return 'wa';
  return datelineCities.get(bare.toLowerCase()) ?? stateByAbbreviation.get(bare.toLowerCase());
}
