import type { Position } from '../../engine/cards/content';
import { useWords } from '../basics/words';

/** What several officials did on one measure: names by what stands for their position on it. */
export function NamedActs({ items }: { items: readonly Position[] }) {
  const words = useWords();
  const said = new Set<string>();
  const groups = new Map<string, string[]>();
  for (const position of items) {
    const chip = words.did(position);
    if (!chip || said.has(position.official)) continue;
    said.add(position.official);
    groups.set(chip, [...(groups.get(chip) ?? []), position.officialName]);
  }
  return (
    <ul className="named-votes">
      {[...groups].map(([chip, names]) => (
        <li key={chip}>
          <strong className="recorded">{chip}</strong>{' '}
          {words.listParts(names).map(({ type, value }, at) =>
            type === 'element' ? (
              <span key={at} className="whole">
                {value}
              </span>
            ) : (
              value
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
