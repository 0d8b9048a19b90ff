/** Codes and values from the engine → words in the interface language. */
import { useTranslation } from 'react-i18next';
import { evidenceWords } from './evidence';
import { localWords } from './local';
import { tenureWords } from './tenure';
import { measureWords } from './measures';
import { officeWords } from './offices';
import { recordWords } from './record';
import type { Speech } from './speech';
import { statusWords } from './status';
import { timeWords } from './times';
import { followWords } from './what-follows';

export { placeName } from './offices';
export { dot } from './speech';

/** The words of one language. Every function answers with a plain string. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return wordsFor(t, i18n);
}

/** The same outside of a view. */
export function wordsFor(t: Speech['t'], i18n: Speech['i18n']) {
  const { language } = i18n;
  const speech: Speech = {
    t,
    i18n,
    language,
    say: (key, values, fallback) =>
      i18n.exists(key, values) ? String(i18n.t(key as never, values as never)) : fallback,
  };
  const offices = officeWords(speech);
  const times = timeWords(speech);
  const record = recordWords(speech);

  /** "Spokane, Cheney and Airway Heights"; English as newsrooms write it, without a comma before "and". */
  const listParts = (items: readonly string[]) => {
    const parts = new Intl.ListFormat(language)
      .formatToParts(items)
      .map(({ type, value }) => ({ type, value: type === 'literal' && value === ', and ' ? ' and ' : value }));
    const comma = (value = '') => /^[,，、]/.exec(value)?.[0] ?? '';
    return parts.map(({ type, value }, at) =>
      type === 'element'
        ? { type, value: value + comma(parts[at + 1]?.value) }
        : { type, value: value.slice(comma(value).length) },
    );
  };
  const list = (items: readonly string[]): string =>
    listParts(items)
      .map(({ value }) => value)
      .join('');

  /** How the last look for newer facts went. */
  const outcome = (name: string): string => speech.say(`data.outcome.${name}`, {}, t('data.outcome.unknown'));

  /** Days and measures for words to say in a language that need not be the interface's. */
  const spokenIn = (inIt: Speech['t'], lng: string) => {
    const told: Speech = {
      ...speech,
      t: inIt,
      language: lng,
      say: (key, values, fallback) => speech.say(key, { ...values, lng }, fallback),
    };
    const { date, month } = timeWords(told);
    return { date, measureName: measureWords({ ...told, state: offices.state, month, date }).measureName };
  };

  return {
    t,
    say: speech.say,
    spokenIn,
    language,
    list,
    /** The same in its parts: each item with the comma behind it, which never begins a line, and what else stands between two. */
    listParts,
    /** "Washington and Idaho". */
    states: (ids: readonly string[]): string => list(ids.map(offices.state)),
    outcome,
    ...offices,
    ...localWords({ ...speech, list, weekday: times.weekday, clock: times.clock }),
    ...tenureWords({ t, office: offices.office, date: times.date }),
    ...times,
    ...measureWords({ ...speech, state: offices.state, month: times.month, date: times.date }),
    ...record,
    ...statusWords({ ...speech, value: record.value, voted: record.voted, chamber: record.chamber, date: times.date }),
    ...followWords({ t, date: times.date }),
    ...evidenceWords({ ...speech, state: offices.state }),
  };
}
