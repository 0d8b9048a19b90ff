/** What follows from where a measure stands: when a law takes effect, what can happen next, and until when. */
import type { Companion } from '../../../engine/cards/content';
import type { EffectOn } from '../../../engine/cards/effect';
import type { NextStep } from '../../../engine/cards/next-step';
import type { IsoDate } from '../../../engine/identifiers';
import type { Speech } from './speech';

interface FollowSpeech extends Pick<Speech, 't'> {
  date(day: IsoDate): string;
}

const byChamber = {
  vote: { house: 'card.next.voteHouse', senate: 'card.next.voteSenate' },
  'other-chamber': { house: 'card.next.otherHouse', senate: 'card.next.otherSenate' },
} as const;

export function followWords({ t, date }: FollowSpeech) {
  /** "Took effect July 27, 2025." */
  const effect = ({ day, back, parts, isAhead }: EffectOn): string => {
    if (day === undefined) return t('card.effect.partsUndated');
    return t(`card.effect.${parts ? 'parts' : back ? 'back' : isAhead ? 'takes' : 'took'}`, { date: date(day) });
  };

  /** "Next step: the full House can vote on it. This Congress ends at noon on January 3, 2027. …", sentence by sentence. */
  const next = ({ step, chamber, day, left }: NextStep): string[] => {
    const said = () => {
      if (step === undefined) return undefined;
      if (step === 'vote' || step === 'other-chamber')
        return t(byChamber[step][chamber === 'senate' ? 'senate' : 'house']);
      return t(`card.next.${step}`, { date: day && date(day) });
    };
    return [said(), left && t(`card.timeUp.${left.of}`, { date: date(left.day) })].filter((one) => one !== undefined);
  };

  /** "Companion in the Senate, with the same official title: SB 5222", "It became law through its companion, HB 1217". */
  const companion = ({ chamber, label, isIdentical, isLaw }: Omit<Companion, 'key' | 'source'>): string => {
    if (isLaw) return t('card.companion.law', { label });
    return isIdentical
      ? t(`card.companion.identical.${chamber}`, { label })
      : t(`card.companion.${chamber}`, { label });
  };

  return { effect, next, companion };
}
