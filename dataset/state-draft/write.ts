/** A drafted descriptor as a file: what is proven as code, and a question wherever a person has to say more. */
import type { PackId } from '../../engine/identifiers';
import type { Form, Part } from './addresses';
import type { DraftKind } from './kinds';

/** Parts that are left out; each stands in the file at its place. */
export type Place =
  | 'timeZone'
  | 'chambers'
  | 'turns'
  | 'statewide'
  | 'kinds'
  | 'named'
  | 'sessions'
  | 'official'
  | 'publishers'
  | 'press';

export interface Question {
  readonly place: Place;
  readonly ask: string;
}

/** Forms of one site, and what reads its addresses. */
export interface DraftSite {
  readonly forms: readonly Form[];
  readonly patterns: readonly { readonly pattern: RegExp; readonly only?: string; readonly session?: string }[];
  /** Sessions, as keys name them, whose addresses were compared. */
  readonly sessions: readonly string[];
}

export interface Draft {
  readonly id: PackId;
  readonly name: string;
  readonly timeZone?: string;
  readonly kinds: readonly DraftKind[];
  readonly named?: string;
  readonly site?: string;
  readonly pages?: DraftSite;
  readonly questions: readonly Question[];
  readonly count: number;
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (texts: readonly string[]) => `[${texts.map(quoted).join(', ')}]`;

const isOneOf = (types: readonly string[]) =>
  types.length === 1 ? `type === ${quoted(types[0]!)}` : `${list(types)}.includes(type)`;

function partCode(part: Part): string {
  if (part.is === 'text') return part.text.replaceAll(/[\\`]|\$\{/g, '\\$&');
  if (part.is === 'session') return '${session}';
  if (part.is === 'type') return part.small ? '${type.toLowerCase()}' : '${type}';
  return part.digits > 1 ? `\${String(number).padStart(${part.digits}, '0')}` : '${number}';
}

function measureCode({ forms, sessions }: DraftSite): string {
  const uses = (is: Part['is']) => forms.some(({ parts }) => parts.some((part) => part.is === is));
  const cases = forms.map(
    ({ parts, types, proven }) =>
      `  // Builds the addresses of all ${proven} that were seen.\n` +
      `  if (${isOneOf(types)}) return \`${parts.map(partCode).join('')}\`;`,
  );
  const takes = ['type', ...(uses('number') ? ['number'] : []), 'session'].join(', ');
  return `/** Sessions whose addresses were compared. */
const proven: readonly string[] = ${list(sessions)};

function measure({ ${takes} }: Numbered): string | undefined {
  if (!proven.includes(session)) return undefined;
${cases.join('\n')}
  return undefined;
}
`;
}

function measureAtCode({ patterns }: DraftSite): string {
  const usesQuery = patterns.some(({ pattern }) => pattern.source.includes('\\?'));
  const address = usesQuery ? 'query ? `${path}?${query}` : path' : 'path';
  const cases = patterns.map(({ pattern, only, session }, at) => {
    const found = `found${patterns.length > 1 ? at + 1 : ''}`;
    const type = only ? quoted(only) : `${found}.type!.toUpperCase()`;
    const own = pattern.source.includes('?<session>')
      ? `, session: ${found}.session!`
      : session
        ? `, session: ${quoted(session)}`
        : '';
    return (
      `  const ${found} = ${pattern}.exec(${address})?.groups;\n` +
      `  if (${found}) return { type: ${type}, number: Number(${found}.number)${own} };`
    );
  });
  return `
function measureAt(path: string${usesQuery ? ', query: string' : ''}): LinkedNumber | undefined {
${cases.join('\n')}
  return undefined;
}
`;
}

/** Two of the states' codes are words of the language. */
const constant = (id: PackId) => (id === 'in' ? 'indiana' : id);

export function writeDraft(draft: Draft): string {
  const { id, name, pages, questions } = draft;
  const asked = (place: Place, indent: string) =>
    questions
      .map((question, at) => (question.place === place ? `${indent}// Question ${at + 1}: ${question.ask}\n` : ''))
      .join('');
  const kinds = draft.kinds.map(
    ({ nature, type, numbers }) =>
      `      '${nature}': { type: '${type}', numbers: [${numbers
        .map(([first, last]) => `{ first: ${first}, last: ${last} }`)
        .join(', ')}] },\n`,
  );
  const reads = pages !== undefined && pages.patterns.length > 0;
  const imported = ['Jurisdiction', ...(reads ? ['LinkedNumber'] : []), ...(pages ? ['Numbered'] : [])].join(', ');
  const host = pages?.forms[0]?.host.replace(/^www\./, '');
  return `/**
 * ${name}. A draft from ${draft.count} measures of a scrape, checked by nobody yet: what the scrape doesn't prove is left out,
 * and asked. Take away each question with its answer, and name here where it comes from.
 */
import type { ${imported} } from './jurisdiction';

${pages ? measureCode(pages) : ''}${reads ? measureAtCode(pages) : ''}
export const ${constant(id)}: Jurisdiction = {
  id: '${id}',
${draft.timeZone ? `  timeZone: '${draft.timeZone}',\n` : ''}${asked('timeZone', '  ')}${asked('chambers', '  ')}${asked('turns', '  ')}${asked('statewide', '  ')}  measures: {
${asked('kinds', '    ')}    kinds: {
${kinds.join('')}    },
  },
  sessions: {
${draft.named ? `    named: '${draft.named}',\n` : ''}${asked('named', '    ')}${asked('sessions', '    ')}  },
  official: {
${draft.site ? `    site: '${draft.site}',\n` : ''}${host ? `    hosts: ['${host}'],\n` : ''}${pages ? '    measure,\n' : ''}${reads ? '    measureAt,\n' : ''}${asked('official', '    ')}${asked('publishers', '    ')}  },
${asked('press', '  ')}  press: {},
};
`;
}
