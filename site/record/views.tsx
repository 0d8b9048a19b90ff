import { unparse } from 'papaparse';
import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../components/basics/words';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { buildIssuePage, lineDetails } from '../../engine/cards/issue-page';
import { buildScorecard } from '../../engine/cards/scorecard';
import type { IssueId } from '../../engine/issues';
import { pages } from '../shared/pages';
import { fromRoot } from '../shared/root';
import { Loaded } from '../shared/Loaded';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import { measureAddress } from './address';
import type { Asking } from './asking';
import { RecordIndex } from './RecordIndex';
import { useOwnFile } from './use-own-file';

const out = {
  csvOf: (rows: string[][]) => unparse(rows, { escapeFormulae: true }),
  onCopy: (text: string) => navigator.clipboard.writeText(text),
  onPrint: () => print(),
  measureAddress,
  partOf: fromRoot(pages.record),
};

function Titled({ name, children }: { name: string; children: ReactNode }) {
  useTitle(name);
  return children;
}

export function OfficialView({ id, asking }: { id: string; asking: Asking }) {
  const t = useSiteWords();
  const { packs } = asking.base;
  useOwnFile(
    { kind: 'official', id },
    Object.values(packs).some(({ roster }) => roster.people.some((person) => person.id === id)),
  );
  const load = useCallback(() => asking.askBroad((release) => buildScorecard(id, release, asking.today)), [id, asking]);
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {(card) =>
        card ? (
          <Titled name={card.subject.name}>
            <Scorecard card={card} {...out} />
          </Titled>
        ) : (
          <RecordIndex asking={asking} isGone />
        )
      }
    </Loaded>
  );
}

export function IssueView({ issue, asking }: { issue: IssueId; asking: Asking }) {
  const t = useSiteWords();
  const words = useWords();
  useOwnFile({ kind: 'issue', issue }, true);
  // Nobody's own officials: this page is the same for everybody.
  const load = useCallback(
    () => asking.askBroad((release) => buildIssuePage(issue, [], release, asking.today)),
    [issue, asking],
  );
  const details = (key: string) => asking.ask((release) => lineDetails(key, issue, release));
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {(page) => (
        <Titled name={words.issue(issue)}>
          <IssueRecord page={page} details={details} {...out} />
        </Titled>
      )}
    </Loaded>
  );
}
