/** What the words of an entry may not have, and what an editor should look at twice. */
import { languages } from '../locales/languages';
import { parseMeasureKey } from '../engine/cards/measure-key';
import { plainText } from '../engine/release/plain-text';
import type { Entry } from './folder';
import type { Problem } from './problem';
import { toneOf } from './tone';

const markup = /<\/?[a-z][^>]*>|\[[^\]]+\]\([^)]+\)/i;

/** What wrong encodings leave of letters: a stand-in, UTF-8 read as if each byte were a letter, question marks in words. */
const wreckedLetters = /\S*(\ufffd|[ÃÂ][\u0080-\u00bf]|â€|\p{L}\?\p{L})\S*/u;
const address = /https?:\/\/\S+/g;

/** Fields that are names or quoted, and not ours to word. */
const notOurs = new Set(['quote', 'publisher', 'url', 'author', 'reviewer', 'committee']);

/** Fields that may be written per language. */
const perLanguage = new Set(
  'name summary plain yeaMeans nayMeans reason title why script voicemail testimony publicRecord'.split(' '),
);

/** What stands in the files' own patterns where words of the editor belong. */
const pattern = /‹[^›]*›?/;
/** The gaps that the extension fills by itself, as far as the reader has said: the rest would be read out loud. */
const filled = new Set(['[official]', '[name]', '[city]', '[zip]']);
const gap = /\[[^\][]{1,60}\]/g;

/** All that a field says, where nobody has begun: “Not written yet.” Only a draft may say so. */
const unwritten =
  /^\W*(?:not (?:yet )?written(?: yet)?|to be (?:written|done|added)|to ?do|tb[ad]|xxx+|lorem ipsum\b.*)\W*$/is;

/** Words of a pattern that nobody has replaced. A draft may still have them; readers never see them. */
export function leftoverProblems({ value, problem }: Entry<unknown>): Problem[] {
  const level = (value as { status?: string }).status === 'draft' ? 'warning' : 'refused';
  const find = (inner: unknown, path: (string | number)[]): Problem[] => {
    if (typeof inner === 'string') {
      const left = pattern.exec(inner)?.[0];
      if (left) return [problem(path, `still has the pattern’s words: “${left}”. Put your own there.`, level)];
      if (level === 'refused' && unwritten.test(inner))
        return [problem(path, `still says “${inner.trim()}”. Write it, or set “status: draft”.`)];
      const isOurs = !path.some((step) => typeof step === 'string' && notOurs.has(step));
      const strange = isOurs && inner.match(gap)?.find((one) => !filled.has(one.toLowerCase()));
      return strange
        ? [problem(path, `has a gap that nobody fills: “${strange}”. Known are ${[...filled].join(', ')}.`, level)]
        : [];
    }
    if (inner === null || typeof inner !== 'object') return [];
    return Object.entries(inner).flatMap(([name, part]) =>
      find(part, [...path, Array.isArray(inner) ? Number(name) : name]),
    );
  };
  return find(value, []);
}

/** Languages that a reader can choose, and the tags that also serve them: “zh” is shown in both scripts. */
const shown = new Set(languages.flatMap(({ tag }) => [tag, tag.split('-')[0] as string]));

/** Texts in several languages without English, which every other language falls back to, or in one that nobody sees. */
export function languageProblems({ value, problem }: Entry<unknown>): Problem[] {
  return Object.entries(value as object).flatMap(([name, text]) => {
    if (!perLanguage.has(name) || typeof text !== 'object' || text === null) return [];
    const unseen = Object.keys(text).filter((tag) => !shown.has(tag));
    const tags = languages.map(({ tag }) => tag).join(', ');
    return [
      ...unseen.map((tag) =>
        problem(
          [name, tag],
          `has “${name}” in “${tag}”, which no reader can choose. The languages are ${tags}.`,
          'warning',
        ),
      ),
      ...('en' in text
        ? []
        : [
            problem(
              [name],
              `has “${name}” without English. Add a line “en: …”: it is shown where a language is missing.`,
            ),
          ]),
    ];
  });
}

/** Fields that a reader says to an official. */
const spoken = new Set<unknown>(['script', 'voicemail', 'testimony']);

export function wordingProblems({ value, problem }: Entry<unknown>): Problem[] {
  const { measure } = value as { measure?: string };
  // On a ballot measure it is the neighbors who vote.
  const isBallot = (typeof measure === 'string' && parseMeasureKey(measure)?.ballot) || false;
  const judgeAll = (inner: unknown, path: (string | number)[]): Problem[] => {
    if (typeof inner === 'string')
      return judge(inner, !isBallot && spoken.has(path[0])).map(([text, level]) => problem(path, text, level));
    if (inner === null || typeof inner !== 'object') return [];
    return Object.entries(inner).flatMap(([name, part]) =>
      notOurs.has(name) ? [] : judgeAll(part, [...path, Array.isArray(inner) ? Number(name) : name]),
    );
  };
  return judgeAll(value, []);
}

function judge(text: string, isSpoken: boolean): [string, Problem['level']][] {
  const found: [string, Problem['level']][] = [];
  const mark = markup.exec(text)?.[0];
  if (mark)
    found.push([`has markup in its text: “${mark}”. Readers would see the signs: write plain words.`, 'refused']);
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (plainText(oneLine) !== oneLine.normalize('NFC'))
    found.push([
      'has invisible characters in its text, as copying from a document may bring. Type the words anew.',
      'refused',
    ]);
  const wrecked = wreckedLetters.exec(text.replace(address, ''))?.[0];
  if (wrecked)
    found.push([
      `has letters that were lost on the way: “${wrecked}”. Type the words anew, from the original.`,
      'refused',
    ]);
  found.push(...toneOf(text, isSpoken).map((tone): [string, 'warning'] => [tone, 'warning']));
  return found;
}
