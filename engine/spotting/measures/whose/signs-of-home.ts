/**
 * What of an article, beyond the places it names, speaks for a state whose numbers alone tell chamber and kind: how its bills
 * are written and numbered, and whether the words beside them are those of the state's records.
 */
import type { PackId } from '../../../identifiers';
import { jurisdictions } from '../../../jurisdictions';
import type { Article } from '../../article';
import type { Candidate } from '../candidates';
import { keyOf } from '../links';
import { typeIn } from '../../../jurisdictions/numbers';
import { type Records, sharedStems } from '../records';
import type { WrittenMeasure } from '../scan';
import { isBefore } from '../session';
import { sessionOfDate } from '../../../jurisdictions/sessions';

export interface SignsOfHome {
  state: PackId;
  /** Whether any bill is written with its stages, as only such a state does: "ESHB 1217". */
  isWrittenSo: boolean;
  /**
   * Whether a bill is called a substitute in letters that no other state puts so ("ESHB 1313", "2SSB 5263"), and none has a number that
   * this one's have not.
   */
  isSubstitute: boolean;
  /** How many words beside a measure are those of the record of it. */
  agreement: (run: number, written: WrittenMeasure) => number;
  /** Whether the records agree with several of the article's bills; worked out when first asked. */
  agreesWithSeveral: () => boolean;
}

/** Whether the article is from a state, or speaks of it plainly. */
export const isIn = (article: Article, state: PackId): boolean =>
  article.outletStates.includes(state) || article.datelineState === state || article.stateWeight(state) >= 2;

/** States that write a bill's stages before its letters. */
export const stagedStates: readonly PackId[] = jurisdictions
  .filter(({ measures }) => measures.isStaged)
  .map(({ id }) => id);

/** Iowa has Senate study bills, "SSB 3041", and radios single sidebands. */
const substitute = /^(?:\d?E\d?S[HS]B|\dS[HS]B|SHB)/;

const isStateBill = ({ nature, style }: WrittenMeasure): boolean =>
  style !== 'federal' && (nature === 'house-bill' || nature === 'senate-bill');

/**
 * @param textOf the text of a run.
 * @param around the text beside a measure: its paragraph as far as it is near, or its row of a table.
 */
export const signsOfHome = (
  candidates: readonly Candidate[],
  article: Article,
  records: Records,
  textOf: (run: number) => string,
  around: (run: number, written: WrittenMeasure) => string,
): readonly SignsOfHome[] => stagedStates.map((state) => signsOf(state, candidates, article, records, textOf, around));

function signsOf(
  state: PackId,
  candidates: readonly Candidate[],
  article: Article,
  records: Records,
  textOf: (run: number) => string,
  around: (run: number, written: WrittenMeasure) => string,
): SignsOfHome {
  const today = sessionOfDate(state, article.date.date);
  const isInBand = ({ nature, number }: WrittenMeasure): boolean => typeIn(state, nature, number) !== undefined;
  const agreement: SignsOfHome['agreement'] = (run, written) => {
    const type = typeIn(state, written.nature, written.number);
    if (type === undefined) return 0;
    const subjects = records
      .sessionsOf(state, type, written.number)
      .filter((session) => !isBefore(today, session))
      .flatMap((session) => records.subjectOf(keyOf(state, session, type, written.number)) ?? []);
    if (subjects.length === 0) return 0;
    const text = around(run, written);
    return Math.max(...subjects.map((subject) => sharedStems(text, subject)));
  };
  let several: boolean | undefined;
  return {
    state,
    isWrittenSo: candidates.some(({ written: { style } }) => style === 'staged'),
    isSubstitute:
      candidates.every(({ written }) => !isStateBill(written) || isInBand(written)) &&
      candidates.some(
        ({ run, written }) =>
          written.style === 'staged' &&
          isInBand(written) &&
          substitute.test(textOf(run).slice(written.start, written.start + 8)),
      ),
    agreement,
    agreesWithSeveral: () => (several ??= agreesWithSeveral(candidates, agreement)),
  };
}

/** Bills of an article whose records are asked. */
const mostAsked = 40;

/** Whether the records agree with a good part of the bills: two words in common with one record are chance in one bill of forty. */
function agreesWithSeveral(candidates: readonly Candidate[], agreement: SignsOfHome['agreement']): boolean {
  const first = new Map<number, Candidate>();
  for (const candidate of candidates)
    if (candidate.written.style === 'plain' && first.size < mostAsked && !first.has(candidate.written.number))
      first.set(candidate.written.number, candidate);
  const agreeing = [...first.values()].filter(({ run, written }) => agreement(run, written) > 1).length;
  return agreeing > 1 && 3 * agreeing >= first.size;
}
