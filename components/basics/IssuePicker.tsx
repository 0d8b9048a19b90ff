import { Check, Plus } from 'lucide-react';
import { issueIds, type IssueId } from '../../engine/issues';
import { useWords } from './words';

export interface IssuePickerProps {
  chosen: readonly IssueId[];
  onChange(issue: IssueId, picked: boolean): void;
}

/** What the reader cares about: any number of the issues, in the order of the alphabet of their language. */
export function IssuePicker({ chosen, onChange }: IssuePickerProps) {
  const { t, language } = useWords();
  const issues = issueIds
    .map((id) => ({ id, name: t(`issue.${id}`) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <ul className="issue-picker" aria-label={t('myIssues.title')}>
      {issues.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="issue-choice"
            aria-pressed={chosen.includes(id)}
            onClick={() => onChange(id, !chosen.includes(id))}
          >
            {chosen.includes(id) ? <Check aria-hidden="true" size={16} /> : <Plus aria-hidden="true" size={16} />}{' '}
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
