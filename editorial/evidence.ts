/** The evidence gate: what a claim must have before a reader sees it. Nothing here can be waved through. */
import type { IsoDate } from '../engine/identifiers';
import type { Entry } from './folder';
import type { Problem } from './problem';
import type { ActionShape, ExplanationShape, StanceShape } from './shapes';
import { dayIn, instant, isDay } from './moments';

export type Claim = ExplanationShape | StanceShape | ActionShape;
export type ClaimEntry = Entry<Claim>;

/** A draft is not published, so that it may lack evidence; what was taken back is not shown any more. */
export const isDraft = ({ value }: ClaimEntry): boolean => value.status === 'draft';
export const isWithdrawn = ({ value }: ClaimEntry): boolean => value.status === 'withdrawn';

const sameName = (a: string, b: string): boolean => {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return plain(a) === plain(b);
};

/** The last day on which the claim is shown, as far as it says one. */
export function lastDay(claim: Claim, zone: string): IsoDate | undefined {
  if ('expires' in claim && claim.expires) return claim.expires;
  const until = 'until' in claim && claim.until ? instant(claim.until, zone) : undefined;
  return until && dayIn(until, zone);
}

/** @param today the day of the build. */
export function evidenceProblems(entry: ClaimEntry, today: IsoDate): Problem[] {
  const { value, problem } = entry;
  const found: Problem[] = [];
  const refuse = (field: (string | number)[], text: string) => found.push(problem(field, text));
  const noted = value.status === 'corrected' || value.status === 'withdrawn';
  if (noted && !value.correctionNote)
    refuse(['status'], `is ${value.status} without a note. Say under “correctionNote:” what was wrong.`);
  if (isDraft(entry) || isWithdrawn(entry)) return found;

  if (!value.sources?.length)
    refuse(
      ['sources'],
      'has no source. Add “sources:” with the url, publisher and retrieved day of a page that bears it out.',
    );
  for (const [index, source] of (value.sources ?? []).entries())
    if (source.retrieved > today)
      refuse(
        ['sources', index, 'retrieved'],
        `has a source read on ${source.retrieved}, which is still to come. Correct the day.`,
      );

  if (!value.author) refuse(['author'], 'has no author. Write under “author:” who wrote it.');
  if (!value.reviewer)
    refuse(['reviewer'], 'has no reviewer. Ask a second person to check it, and write their name under “reviewer:”.');
  else if (value.author && sameName(value.author, value.reviewer))
    refuse(['reviewer'], `was reviewed by its own author (${value.author}). Ask another person to check it.`);
  if (!value.reviewed)
    refuse(['reviewed'], 'has no day of review. Write under “reviewed:” when the reviewer checked it.');
  else if (value.reviewed > today)
    refuse(['reviewed'], `was reviewed on ${value.reviewed}, which is still to come. Correct the day.`);
  const newest = (value.sources ?? [])
    .map((source) => source.retrieved)
    .sort()
    .at(-1);
  if (value.reviewed && isDay(value.reviewed) && newest && value.reviewed < newest)
    refuse(
      ['reviewed'],
      `was reviewed on ${value.reviewed}, before its source was read (${newest}). Have it checked again.`,
    );

  if (!('kind' in value)) found.push(...expiryProblems(entry, value.expires, today));
  return found;
}

function expiryProblems({ problem }: ClaimEntry, expires: IsoDate | undefined, today: IsoDate): Problem[] {
  if (!expires)
    return [problem(['expires'], 'has no expiry. Write under “expires:” the last day on which it is shown.')];
  if (expires < today)
    return [
      problem(
        ['expires'],
        `expired on ${expires}, and is left out. Check it again and set a new “reviewed:” and “expires:”, or set “status: draft”.`,
        'warning',
      ),
    ];
  return [];
}
