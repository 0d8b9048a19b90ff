/** Where a measure stands, and what somebody did on it. */
import type { Position } from '../../../engine/cards/content';
import type { OtherVote } from '../../../engine/cards/other-vote';
import type { Standing } from '../../../engine/cards/standing';
import type { IsoDate } from '../../../engine/identifiers';
import type { EarlierText } from '../../../engine/record/model';
import { dot } from './speech';
import type { Speech } from './speech';

const diedBy = { biennium: 'diedBiennium', congress: 'diedCongress', session: 'died' } as const;
const endOf = { biennium: 'endedBiennium', congress: 'endedCongress', session: 'endedSession' } as const;

interface StatusSpeech extends Speech {
  value(recorded: string): string;
  voted(recorded: string): string;
  chamber(id: string, body?: Position['body']): string;
  date(day: IsoDate): string;
}

export function statusWords({ t, say, language, value, voted, chamber, date }: StatusSpeech) {
  /**
   * "Voted yes", "Prime sponsor · voted yes", "Co-sponsor", "Signed it"; undefined for a quotation, which stands for itself.
   * @param people of how many it is said
   */
  const did = (
    { kind, value, alsoSponsor, body }: Pick<Position, 'kind' | 'value' | 'alsoSponsor' | 'body'>,
    people = 1,
  ): string | undefined => {
    if (kind === 'statement') return undefined;
    if (kind === 'vote') {
      const cast = value && voted(value);
      // A vote in committee is no vote on the floor, and is never told as one.
      const said = cast && body?.kind === 'committee' ? [cast, chamber(body.kind, body)].join(dot) : cast;
      if (!said || !alsoSponsor) return said;
      return [t('card.sponsored'), said.charAt(0).toLocaleLowerCase(language) + said.slice(1)].join(dot);
    }
    if (kind === 'sponsorship') return t('card.sponsored');
    if (kind === 'cosponsorship') return t(people > 1 ? 'card.cosponsoredTogether' : 'card.cosponsored');
    return t(`card.deed.${kind}`);
  };

  /** "May 22, 2025"; "Bill introduced Jan. 13, 2025" of an act whose own day is not on record. */
  const actDate = (act: Pick<Position, 'date' | 'dateOf'>): string =>
    act.dateOf ? t('card.billIntroduced', { date: date(act.date) }) : date(act.date);

  /** "Earlier vote: yes · on final passage · May 22, 2025". */
  const otherVote = ({ vote, when }: OtherVote): string =>
    [
      vote.value && t(`card.otherVote.${when}`, { value: value(vote.value) }),
      vote.decides && t(`card.decides.${vote.decides}`),
      date(vote.date),
    ]
      .filter(Boolean)
      .join(dot);

  const stage = (name: string, values: Record<string, unknown> = {}) => say(`card.status.${name}`, values, '');

  /** "In committee: Judiciary": the record has "the Judiciary". */
  const inCommittee = (committee: string) => stage('committeeNamed', { committee: committee.replace(/^the /, '') });

  /** "Became law, chapter 209, 2025". The chamber that has it tells which one has passed it. */
  const reached = ({ code, law, chamber, committee, reported, fellShort, setAside, diedWith }: Standing): string => {
    switch (code) {
      case 'introduced':
        // No committee had it: it was set on the chamber's calendar at once.
        return stage(reported ? 'waiting' : 'introduced');
      case 'in-committee':
        if (reported) return stage(fellShort ? 'fellShort' : 'reported');
        return committee ? inCommittee(committee) : stage('committee');
      case 'passed-one-chamber':
        return stage(chamber === 'senate' ? 'passedHouse' : chamber === 'house' ? 'passedSenate' : 'passedOne');
      case 'passed-both':
        return stage('passedBoth');
      case 'law':
        if (!law) return stage('law');
        return (
          law.year
            ? stage('lawChapter', { number: law.number, year: law.year })
            : stage('publicLaw', { number: law.number })
        ).replace(` ${law.number}`, `\u00a0${law.number}`);
      case 'failed':
        return stage(chamber === 'house' ? 'failedHouse' : chamber === 'senate' ? 'failedSenate' : 'failed');
      case 'to-voters':
        return stage('toVoters');
      case 'voters-approved':
        return stage('votersApproved');
      case 'voters-rejected':
        return stage('votersRejected');
      case 'died':
        return stage(setAside ? 'setAside' : diedBy[diedWith ?? 'session']);
      default:
        return stage(code);
    }
  };

  /** "Passed the House, now in the Senate · In committee: Ways & Means · March 12, 2025". */
  const status = (standing: Standing): string => {
    const { ended, ...known } = standing;
    if (!ended) return statusKnown(known);
    const over = date(ended.on);
    if (known.adjourned) return [statusKnown(known), stage('bienniumOver', { date: over })].join(dot);
    const then = stage('asOf', { date: date(ended.asOf), status: statusKnown(known) });
    return [then, stage(endOf[ended.span], { date: over })].join(dot);
  };

  const statusKnown = (standing: Standing): string => {
    const { code, date: day, partialVeto, committee, adjourned, passed, apart } = standing;
    const isOver = adjourned !== undefined || code === 'died';
    const one = passed && stage(passed === 'house' ? 'onlyHouse' : 'onlySenate');
    const half = isOver ? (apart ? stage('apart') : one) : '';
    // Of how far it came follows that it did not pass.
    if (adjourned)
      return half
        ? [half, stage('sessionOver', { date: date(adjourned) })].join(dot)
        : stage('adjourned', { date: date(adjourned) });
    const now = code === 'passed-one-chamber' && committee ? inCommittee(committee) : '';
    const parts = [half, reached(standing), now, partialVeto && stage('partialVeto'), day && date(day)];
    return parts.filter(Boolean).join(dot);
  };

  /** "Brought in as “…”. Its text was replaced on Feb. 11; the sponsors are those of the earlier text." */
  const earlierText = ({ title, replaced }: EarlierText): string =>
    title === undefined
      ? t('card.earlierText.replaced', { date: date(replaced) })
      : t('card.earlierText.titled', { title, date: date(replaced) });

  /** An issue by name. */
  const issue = (id: string): string => say(`issue.${id}`, {}, id.replaceAll('-', ' '));

  /** "Then titled “Sample cars”. The bill's text was replaced on April 1, 2025."; empty of the measure's text of today. */
  const textThen = ({ titleThen, textReplaced }: Pick<Position, 'titleThen' | 'textReplaced'>): string =>
    [
      titleThen && t('card.thenTitled', { title: titleThen }),
      textReplaced && t('card.textReplaced', { date: date(textReplaced) }),
    ]
      .filter(Boolean)
      .join(' ');

  return { did, actDate, earlierText, textThen, otherVote, reached, status, issue };
}
