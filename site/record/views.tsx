import { unparse } from 'papaparse';
import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../components/basics/words';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { buildCard } from '../../engine/cards/build-card';
import { buildIssuePage, everybodysVotes } from '../../engine/cards/issue-page';
import { resolveLink } from '../../engine/cards/links';
import { buildScorecard } from '../../engine/cards/scorecard';
import type { IssueId } from '../../engine/issues';
import { CardStanding } from '../shared/CardStanding';
import { Loaded } from '../shared/Loaded';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import type { Asking } from './asking';
import { RecordIndex } from './RecordIndex';

const out = {
  csvOf: (rows: string[][]) => unparse(rows, { escapeFormulae: true }),
  onCopy: (text: string) => navigator.clipboard.writeText(text),
  onPrint: () => print(),
};

function Titled({ name, children }: { name: string; children: ReactNode }) {
  useTitle(name);
  return children;
}

export function OfficialView({ id, asking }: { id: string; asking: Asking }) {
  const t = useSiteWords();
  const load = useCallback(() => asking.askBroad((release) => buildScorecard(id, release, asking.today)), [id, asking]);
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {(card) =>
        card ? (
          <Titled name={card.subject.name}>
            <Scorecard card={card} partOf="record.html#" {...out} />
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
  // Nobody's own officials: this page is the same for everybody.
  const load = useCallback(
    () => asking.askBroad((release) => buildIssuePage(issue, [], release, asking.today)),
    [issue, asking],
  );
  const everybody = (key: string) => asking.ask((release) => everybodysVotes(key, release));
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {(page) => (
        <Titled name={words.issue(issue)}>
          <IssueRecord page={page} everybody={everybody} partOf="record.html#" {...out} />
        </Titled>
      )}
    </Loaded>
  );
}

export function MeasureView({ measure, asking }: { measure: string; asking: Asking }) {
  const t = useSiteWords();
  const { language } = useWords();
  const load = useCallback(
    () =>
      asking.ask((release) =>
        buildCard(measure, { keys: [measure] }, release, asking.today, { at: Date.now(), language }),
      ),
    [measure, asking, language],
  );
  const follow = (id: string) => {
    void asking
      .ask((release) => resolveLink(measure, id, release, asking.today))
      .then((address) => address?.startsWith('https:') && window.open(address, '_blank', 'noopener,noreferrer'));
  };
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {(content) =>
        content?.kind === 'measure' ? (
          <Titled name={content.title ? `${content.label}: ${content.title}` : content.label}>
            <div className="measure-view">
              <h1 className="visually-hidden">{content.label}</h1>
              <p>
                <a className="lone-link" href="record.html#">
                  {t('record.all')}
                </a>
              </p>
              <CardStanding content={content} language={language} onLink={follow} />
            </div>
          </Titled>
        ) : (
          <RecordIndex asking={asking} isGone />
        )
      }
    </Loaded>
  );
}
