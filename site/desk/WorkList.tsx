import { useState } from 'react';
import { SelectField } from '../../components/basics/SelectField';
import { useWords } from '../../components/basics/words';
import { type Facts, recordIn } from '../../editorial/facts';
import type { Folder } from '../../editorial/folder';
import { type CommunityList, type WorkLine, workList } from '../../editorial/work-list';
import { measureLabel, sessionTag } from '../../engine/cards/measure-key';
import { type IssueId, issueIds, issueOf } from '../../engine/issues';
import { settings } from '../site-settings';
import { useSiteWords } from '../shared/words';

interface WorkListProps {
  facts: Facts;
  lists: readonly CommunityList[];
  folder: Folder;
  language: string;
  onPick(measure: string): void;
}

const most = 30;

/** Bills of an issue without plain words, the most newsworthy first, as `dataset:check -- --issue` lists them. */
export function WorkList({ facts, lists, folder, language, onPick }: WorkListProps) {
  const t = useSiteWords();
  const words = useWords();
  const [issue, setIssue] = useState<IssueId>();
  const [found, setFound] = useState<{ of: IssueId; lines: readonly WorkLine[] }>();
  const choose = (id: string) => {
    const next = issueOf(id);
    setIssue(next);
    if (!next) return;
    // After the choice is seen: it looks through every bill of the issue.
    setTimeout(
      () => setFound({ of: next, lines: workList(next, folder, recordIn(facts, [...settings.whole]), lists) }),
      20,
    );
  };
  const percent = (share: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  const why = ({ namedBy, closest, sponsors, isBegun }: WorkLine) =>
    [
      namedBy.length > 0 && t('desk.work.namedBy', { who: words.list([...namedBy]) }),
      closest > 0 && t('desk.work.closest', { percent: percent(closest) }),
      t('desk.work.sponsors', { count: sponsors }),
      isBegun && t('desk.work.begun'),
    ]
      .filter(Boolean)
      .join(' · ');
  const lines = found && found.of === issue ? found.lines : undefined;
  return (
    <details className="work-list">
      <summary>{t('desk.work.title')}</summary>
      <SelectField
        label={t('desk.work.issue')}
        value={issue ?? ''}
        empty={t('desk.work.choose')}
        options={issueIds.map((id) => ({ value: id, label: words.issue(id) }))}
        onChange={choose}
      />
      {issue && !lines && <p role="status">{t('desk.work.looking')}</p>}
      {lines?.length === 0 && <p>{t('desk.work.none')}</p>}
      {lines && lines.length > 0 && (
        <ol className="entries">
          {lines.slice(0, most).map((line) => (
            <li key={line.measure.id.key}>
              <button type="button" className="entry find-entry" onClick={() => onPick(line.measure.id.key)}>
                <span className="entry-label">
                  {measureLabel(line.measure.id)} ({sessionTag(line.measure.id)})
                </span>
                <span lang="en">{line.measure.title}</span>
                <span className="position-detail">{why(line)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {lines && lines.length > most && <p>{t('desk.work.more', { count: lines.length - most })}</p>}
    </details>
  );
}
