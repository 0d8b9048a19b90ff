/** Measures: what they are called, and of which session. */
import type { MeasureCard, MeasureName } from '../../../engine/cards/content';
import type { IsoDate } from '../../../engine/identifiers';
import type { Reason } from '../../../engine/spotting/types';
import { dot } from './speech';
import type { Speech } from './speech';

interface MeasureSpeech extends Speech {
  state(id: string | undefined): string;
  month(day: IsoDate): string;
  date(day: IsoDate): string;
}

export function measureWords({ t, say, state, month, date }: MeasureSpeech) {
  /** "119th": Intl gives the plural rule, the language its forms; other languages show the number. */
  const ordinal = (number: number): string =>
    t('common.ordinal', { count: number, ordinal: true, defaultValue: String(number) });

  const session = ({ code, values = {} }: Reason): string => {
    const congress = values['congress'] ? ordinal(Number(values['congress'])) : '';
    return say(`session.${code}`, { ...values, congress, state: state(values['state']) }, '');
  };

  /** "House Bill". */
  const measureType = ({ type, key }: Pick<MeasureName, 'type' | 'key'>): string =>
    say(`measureType.${type}`, { ...(key.startsWith('us/') && { context: 'us' }) }, '');

  /** "House Bill 1217". */
  const measureName = ({ number, ...measure }: MeasureName): string => {
    const words = measureType(measure);
    return words && `${words}${words.endsWith('）') ? '' : '\u00a0'}${number.replace(/^0+(?=\d)/, '')}`;
  };

  /** "House Bill 1217 · Washington Legislature, 2025–26". */
  const measureLine = (measure: MeasureName): string =>
    [measureName(measure), session(measure.session)].filter(Boolean).join(dot);

  /** What became of the number, for a measure of a session that is over. */
  const pastSession = ({
    label,
    tag = '',
    published,
    isNumberTaken,
  }: Pick<MeasureCard, 'label' | 'tag' | 'published' | 'isNumberTaken'>): string =>
    published
      ? t(isNumberTaken ? 'card.pastSessionStory' : 'card.pastSessionStoryFree', {
          label,
          tag,
          month: month(published),
        })
      : t(isNumberTaken ? 'card.pastSession' : 'card.pastSessionFree', { label, tag });

  /** Why there is nothing on record; undefined where there is. */
  const unknownMeasure = ({
    known,
    notInCopy,
    tag = '',
    links,
  }: Pick<MeasureCard, 'known' | 'notInCopy' | 'tag' | 'links'>): string | undefined => {
    if (known) return undefined;
    if (notInCopy) return t('card.notInCopy', { session: tag, date: date(notInCopy) });
    return t(links.length > 0 ? 'card.unknown' : 'card.unknownNoPage');
  };

  return { session, measureType, measureName, measureLine, pastSession, unknownMeasure };
}
