/** What can be done about a council or county board, in sentences. */
import type { CardLink, LocalLines } from '../../../engine/cards/content';
import type { Speech } from './speech';

interface LocalSpeech extends Speech {
  list(items: readonly string[]): string;
  weekday(day: string): string;
  clock(at: string): string;
}

export function localWords({ t, list, weekday, clock }: LocalSpeech) {
  /**
   * When and where it meets next, what the law gives everybody, and where decisions are found.
   * @param contacts of the official: a page among them is the last resort.
   */
  const localLines = ({ next, where, agendaHours, links }: LocalLines, contacts: readonly CardLink[]): string[] => {
    const has = (kind: CardLink['kind']) => [...links, ...contacts].some((link) => link.kind === kind);
    return [
      ...(next
        ? [
            `${t('card.local.next', { days: list(next.days.map(weekday)), time: clock(next.at) })} ${t('card.local.check')}`,
          ]
        : []),
      ...(where ? [t('card.local.where', { where })] : []),
      ...(agendaHours === undefined ? [] : [t('card.local.law', { hours: agendaHours })]),
      ...(has('roll') ? [t('card.local.votes')] : []),
      ...(has('page') && !has('meetings') ? [t('card.local.onPage')] : []),
    ];
  };
  return { localLines };
}
