/**
 * The district behind a name in a roll call or a table: "CRANE (12)", "Smith (D-9)", "Smith (D), 9th". It tells two
 * members of one surname apart.
 */
import { wordsOf } from '../../../languages';
import { lazy } from '../../../memoize';
import type { Person } from './names-index';

const behind = /^\s?(?:\((?:[DRI]-)?(\d{1,3})\)|\([DRI]\),\s?(\d{1,2})\p{Ll}{2}\b)/u;

/** "Adam Smith, 9th District." */
const named = lazy(() => new RegExp(`^,? \\(?${wordsOf('names').districtsBehind}`));

/** The number of the district that stands right behind the name. */
export function districtBehind(text: string, end: number): string | undefined {
  const found = behind.exec(text.slice(end, end + 12));
  // "(D-01)"
  return (found?.[1] ?? found?.[2])?.replace(/^0+(?=\d)/, '') ?? districtNamedBehind(text, end);
}

/** The number of a district, if it is called one. */
export const districtNamedBehind = (text: string, end: number): string | undefined =>
  named().exec(text.slice(end, end + 36))?.[1];

/** Whether the person has served the district. */
export const isOfDistrict = ({ offices }: Pick<Person, 'offices'>, district: string): boolean =>
  offices.some((office) => office.district === district || office.district?.replace(/\D+$/, '') === district);
