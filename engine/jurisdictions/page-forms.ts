/**
 * Addresses of a legislature's pages of measures, as rows: one row makes the address of a measure and reads it back.
 * Descriptors whose addresses need more than that have functions of their own.
 */
import { isOdd } from './days';
import type { LinkedNumber, Numbered, Official } from './jurisdiction';

export interface PageForms {
  /** Sessions whose pages are proven to have this form: as keys name them, and as addresses do. */
  readonly sessions: Readonly<Record<string, string>>;
  /**
   * Types of measures, parted by blanks, and the address of one of them. `{session}` is the session as addresses name it,
   * `{TYPE}` and `{type}` its letters, `{letter}` the first of them, `{number}` its number, `{number:4}` the same with noughts
   * in front. An address without letters is made, and not read back.
   */
  readonly forms: readonly (readonly [types: string, address: string])[];
}

const part = /\{(\w+)(?::(\d))?\}/g;

function made(address: string, { type, number }: Numbered, session: string): string {
  const parts: Readonly<Record<string, string>> = {
    session,
    TYPE: type,
    type: type.toLowerCase(),
    letter: type.slice(0, 1),
  };
  return address.replace(part, (_, name: string, width?: string) =>
    name === 'number' ? String(number).padStart(Number(width ?? 1), '0') : (parts[name] ?? ''),
  );
}

/** What reads addresses of one form: of `path?query`, whatever the case and whatever stands behind it. */
function reader(types: readonly string[], address: string, sessions: PageForms['sessions']) {
  const letters = types.length === 1 || /\{(?:TYPE|type|letter)\}/.test(address);
  if (!letters) return undefined;
  const pattern = address
    .replace(/^https:\/\/[^/]+\//, '')
    .split(/(\{\w+(?::\d)?\})/)
    .map((one) => {
      if (one === '{session}') return `(?<session>${Object.values(sessions).join('|')})`;
      if (one === '{TYPE}' || one === '{type}')
        return `(?<type>${[...types].sort((a, b) => b.length - a.length).join('|')})`;
      if (one === '{letter}') return `(?<letter>${types.map((type) => type.slice(0, 1)).join('|')})`;
      return one.startsWith('{number') ? '0*(?<number>\\d{1,5})' : one.replace(/[.?+*()[\]\\|^$]/g, '\\$&');
    })
    .join('');
  const expression = new RegExp(`^${pattern}(?!\\w)`, 'i');
  return (place: string): LinkedNumber | undefined => {
    const found = expression.exec(place)?.groups;
    if (!found) return undefined;
    const { letter = '' } = found;
    const type = found.type?.toUpperCase() ?? types.find((one) => one.startsWith(letter.toUpperCase()))!;
    const session = Object.entries(sessions).find(([, inAddress]) => inAddress === found.session)?.[0];
    return { type, number: Number(found.number), ...(session && { session }) };
  };
}

/** What makes the addresses of a legislature's measures, and what reads them back. */
export function pageForms({ sessions, forms }: PageForms): Required<Pick<Official, 'measure' | 'measureAt'>> {
  const rows = forms.map(([types, address]) => ({ types: types.split(' '), address }));
  const readers = rows.flatMap(({ types, address }) => reader(types, address, sessions) ?? []);
  return {
    measure(measure) {
      const session = sessions[measure.session];
      const row = rows.find(({ types }) => types.includes(measure.type));
      return session && row && made(row.address, measure, session);
    },
    measureAt(path, query) {
      const place = query ? `${path}?${query}` : path;
      for (const read of readers) {
        const found = read(place);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/**
 * Sessions of two years by what addresses call them: the odd year, or the number of the legislature.
 * @param first odd year of the first session whose pages are proven
 * @param last odd year of the last one
 */
export function biennia(first: number, last: number, called: (year: number) => string): Record<string, string> {
  const sessions: Record<string, string> = {};
  for (let year = isOdd(first) ? first : first - 1; year <= last; year += 2)
    sessions[`${year}-${year + 1}`] = called(year);
  return sessions;
}
