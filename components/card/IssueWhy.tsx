import { Fragment } from 'react';
import { issueReasons } from '../../engine/cards/issue-reasons';
import type { IssueTag } from '../../engine/record/model';
import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';

/** Stands in a sentence where its reasons go. */
const slot = '\u0000';

/** "sorted here because it was sent to the committee on Housing; it changes RCW 59.18": the record's words stay English. */
export function IssueWhy({ words: official }: Pick<IssueTag, 'words'>) {
  const words = useWords();
  const reasons = issueReasons({ words: official });
  if (reasons.length === 0) return null;
  const [before, after] = words.t('card.issueWhy.because', { reasons: slot }).split(slot);
  const between = /^(ja|zh)/.test(words.language) ? '；' : '; ';
  return (
    <>
      {before}
      {reasons.map(({ kind, names }, at) => {
        const listed = words.list(names);
        const sentence = words.t(`card.issueWhy.${kind}`, { names: listed, count: names.length });
        return (
          <Fragment key={kind}>
            {at > 0 && between}
            <Recorded sentence={sentence} words={listed} />
          </Fragment>
        );
      })}
      {after}
    </>
  );
}
