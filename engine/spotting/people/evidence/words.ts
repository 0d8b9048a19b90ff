/** Words of offices that the evidence asks for besides what titles mean. */
import { wordsOf } from '../../../languages';
import { once } from '../../remembered';

export const words = once(() => {
  const { chairs, rankingMembers, trades } = wordsOf('evidence');
  return {
    trades,
    chairs: new RegExp(`^${chairs}\\b`),
    rankingMembers: new RegExp(`^${rankingMembers}\\b`),
  };
});
