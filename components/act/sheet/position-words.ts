/** The sentences that say where the reader stands, what the official did, what became of it and what is asked for. */
import type { TFunction } from 'i18next';
import { approachTo } from '../../../engine/actions/approach';
import type { Wish } from '../../../engine/actions/approach';
import type { Power } from '../../../engine/actions/powers';
import type { Topic } from '../../../engine/actions/sheet-targets';
import type { Position } from '../../../engine/cards/content';
import { effectOn } from '../../../engine/cards/effect';
import type { Standing } from '../../../engine/cards/standing';
import type { IsoDate } from '../../../engine/identifiers';

interface Stand {
  wish: Wish | undefined;
  /** The reader's own words. */
  reason: string;
  acts: readonly Position[];
  /** What their office can still do about it. */
  power: Power | undefined;
  topic: Topic;
}

/** A day on which something can be done is said in the words' own language. */
export interface Today {
  today: IsoDate;
  date(day: IsoDate): string;
}

/** What asks something wants an answer, and so does not say that none is needed. */
export function asksBack({ wish, acts, power }: Pick<Stand, 'wish' | 'acts' | 'power'>): boolean {
  if (!wish) return false;
  const { kind } = approachTo(wish, acts, power);
  return kind === 'question' || kind === 'why';
}

/** What became of it, in the words for each status; what is under way goes without. */
const endings = {
  law: 'law',
  signed: 'law',
  failed: 'failed',
  vetoed: 'vetoed',
} as const;

/** Of a law, its day of effect too, where it has one day and that lies in no past before the law. */
function becameLaw(t: TFunction, status: Standing, { today, date }: Today): string {
  const { day, parts, back, isAhead } = effectOn(status, today) ?? {};
  if (day === undefined || parts || back) return t('act.sheet.say.became.law');
  return t(`act.sheet.say.became.${isAhead ? 'lawTakes' : 'lawTook'}`, { date: date(day) });
}

/** One chamber may have passed it: a bill that died became no law, and with a Congress ends more than a session. */
function becameNothing(t: TFunction, { isBill }: Topic, status: Standing): string {
  if (status.diedWith === 'congress') return t(`act.sheet.say.became.${isBill ? 'diedCongressBill' : 'diedCongress'}`);
  return t(`act.sheet.say.became.${isBill ? 'diedBill' : 'died'}`);
}

function became(t: TFunction, topic: Topic, day: Today): string {
  const { status } = topic;
  if (!status) return '';
  if (status.adjourned !== undefined || status.code === 'died') return becameNothing(t, topic, status);
  const ending = status.code in endings ? endings[status.code as keyof typeof endings] : undefined;
  if (ending === 'law') return becameLaw(t, status, day);
  return ending ? t(`act.sheet.say.became.${ending}`) : '';
}

/** What can be asked of them beyond the vote that is over. */
function furtherAsk(
  t: TFunction,
  { power, topic }: Stand,
  wish: 'support' | 'oppose',
  { today, date }: Today,
): string[] {
  if (power === 'oversee') return [t(`act.sheet.say.oversee.${wish}`)];
  if (power !== 'bring-back') return [];
  const filing =
    topic.filing === undefined
      ? ''
      : today < topic.filing
        ? t('act.sheet.say.filing.ahead', { day: date(topic.filing) })
        : t('act.sheet.say.filing.now');
  return [filing, t(`act.sheet.say.bring-back.${wish}`)];
}

/** Without a wish their own words alone, else the place where both belong; without a reason, the place where that belongs. */
export function positionWords(t: TFunction, stand: Stand, day: Today): string {
  const { wish, reason, acts, power, topic } = stand;
  const own = reason.trim() || t('act.sheet.say.reason');
  if (!wish) return reason.trim() || t('act.sheet.say.none');
  const approach = approachTo(wish, acts, power);
  if (approach.kind === 'question' || wish === 'question') return reason.trim() ? own : t('act.sheet.say.question');
  const said =
    'deed' in approach
      ? t(`act.sheet.say.${approach.kind}.${approach.deed}`)
      : t(`act.sheet.say.${approach.kind}.${approach.wish}`);
  return [said, became(t, topic, day), ...furtherAsk(t, stand, wish, day), own].filter(Boolean).join(' ');
}
