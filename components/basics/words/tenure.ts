/** Whether somebody holds an office, has left it, or nobody can say. */
import type { OfficeLine, OfficialHeld } from '../../../engine/cards/content';
import type { IsoDate } from '../../../engine/identifiers';
import { dot } from './speech';
import type { Speech } from './speech';

interface TenureSpeech extends Pick<Speech, 't'> {
  office(line: OfficeLine): string;
  date(day: IsoDate): string;
}

export function tenureWords({ t, office, date }: TenureSpeech) {
  /** Why it is not sure who holds the office; undefined where it is. */
  const doubt = ({ now, last, unconfirmed }: OfficialHeld): string | undefined => {
    if (!unconfirmed) return undefined;
    const end = (now ?? last)?.end;
    return end ? t('card.termEnded', { date: date(end) }) : t('card.unconfirmed');
  };

  /** "State senator, until Jan. 12, 2025". */
  const leftOffice = (line: OfficeLine): string =>
    line.end
      ? t('card.formerUntil', { office: office(line), date: date(line.end) })
      : t('card.former', { office: office(line) });

  /** The office as one line that takes nobody for seated who is not known to be. */
  const held = (tenure: OfficialHeld): string => {
    const { now, last, unconfirmed } = tenure;
    if (last && !unconfirmed) return leftOffice(last);
    const line = now ?? last;
    return [line && office(line), doubt(tenure)].filter(Boolean).join(dot);
  };

  return { doubt, leftOffice, held };
}
