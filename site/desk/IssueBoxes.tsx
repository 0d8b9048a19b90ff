import { useWords } from '../../components/basics/words';
import { issueIds, issueOf } from '../../engine/issues';
import type { FieldValue } from '../../editorial/yaml-edit';

/** The issues of the fixed list. Ids of the file that are on no list stay in it, for the check to judge. */
export function IssueBoxes({ value, onChange }: { value: unknown; onChange(value: FieldValue): void }) {
  const { issue } = useWords();
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <div className="issue-boxes">
      {issueIds.map((id) => {
        const isOn = chosen.some((one) => issueOf(one) === id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => onChange(isOn ? chosen.filter((one) => issueOf(one) !== id) : [...chosen, id])}
            />{' '}
            {issue(id)}
          </label>
        );
      })}
    </div>
  );
}
