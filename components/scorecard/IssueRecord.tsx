import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { EverybodysVote, IssueMeasure, IssuePage, Outcome } from '../../engine/cards/issue-page';
import { Brand } from '../basics/Brand';
import { CopyButton } from '../basics/CopyButton';
import { useWords } from '../basics/words';
import { firstLines, useParts } from './in-parts';
import { IssueLine } from './IssueLine';
import './scorecard.css';

export interface IssueRecordProps {
  page: IssuePage;
  /** How everybody voted on one measure, looked up when it is asked for. */
  everybody(measure: string): Promise<EverybodysVote[]>;
  csvOf(rows: string[][]): string;
  onCopy(text: string): Promise<void>;
  onPrint(): void;
  /** Where everything is listed, if this is a part of another page instead of a page of the extension. */
  partOf?: string;
}

/** Every measure on one issue, by what became of it: with what the reader's own officials did, and then everybody. */
export function IssueRecord({ page, everybody, csvOf, onCopy, onPrint, partOf }: IssueRecordProps) {
  const words = useWords();
  const { t } = words;
  const Body = partOf === undefined ? 'main' : 'div';
  const { issue, groups, asOf } = page;
  const total = groups.reduce((sum, { measures }) => sum + measures.length, 0);
  const parts = useParts(total);
  const drawn = firstLines(
    groups,
    parts.shown,
    ({ measures }) => measures.length,
    (group, at) => ({ ...group, measures: group.measures.slice(0, at) }),
  );
  const name = (outcome: Outcome) => t(`scorecard.outcome.${outcome}`);
  const csv = useMemo(() => {
    const line = ({ label, session, title, standing, date, url = '' }: IssueMeasure) => [
      `${label} (${session})`,
      title,
      standing ? words.status(standing) : '',
      date,
      url,
    ];
    const head = ['measure', 'title', 'status', 'date'] as const;
    return csvOf([
      [t('scorecard.outcomeTitle'), ...head.map((column) => t(`scorecard.column.${column}`)), 'URL'],
      ...groups.flatMap(({ outcome, measures }) => measures.map((one) => [name(outcome), ...line(one)])),
    ]);
    // What the words say follows from the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, words.language]);
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{t('scorecard.ofIssue', { name: words.issue(issue) })}</h1>
        <p className="intro">{t('scorecard.issueIntro')}</p>
        <p className="scorecard-all">
          <a className="lone-link" href={partOf ?? 'scorecard.html'}>
            {t('scorecard.all')}
          </a>
        </p>
      </header>
      <Body>
        <div className="scorecard-tools">
          <CopyButton text={csv} label={t('scorecard.copy')} onCopy={onCopy} />
          <button type="button" className="second-button" onClick={() => parts.withAll(onPrint)}>
            <Printer aria-hidden="true" size={18} /> {t('scorecard.print')}
          </button>
        </div>
        {total === 0 && <p>{t('scorecard.noneIssue')}</p>}
        {drawn.map(({ outcome, measures }) => (
          <section key={outcome} className="issue-group">
            <h2>
              {name(outcome)}{' '}
              <span className="hint">
                {t('scorecard.count', {
                  count: groups.find((group) => group.outcome === outcome)?.measures.length ?? 0,
                })}
              </span>
            </h2>
            <ul>
              {measures.map((measure) => (
                <IssueLine key={measure.key} measure={measure} everybody={everybody} />
              ))}
            </ul>
          </section>
        ))}
        {parts.next > 0 && (
          <button type="button" className="second-button scorecard-more" onClick={parts.onMore}>
            {t('scorecard.more', { count: parts.next })}
          </button>
        )}
        <p className="hint">{t('scorecard.asOf', { date: words.date(asOf) })}</p>
      </Body>
    </div>
  );
}
