import type { Position } from '../../engine/cards/content';
import { otherVote } from '../../engine/cards/other-vote';
import { groupBy } from '../../engine/group-by';
import { dot, useWords } from '../basics/words';
import { InShort } from '../basics/InShort';

interface NamedActsProps {
  items: readonly Position[];
  /** It is told elsewhere which way a yes goes. */
  isToldYes?: boolean;
}

/** Which way a yes goes, where that is one and the same for all votes that are told. */
function yesOf(shown: readonly Position[]): Position['inShort'] {
  const [first, ...rest] = shown.filter(({ kind }) => kind === 'vote').map(({ inShort }) => inShort);
  return first?.kind === 'yes' && rest.every((one) => one?.kind === 'yes') ? first : undefined;
}

/** What several officials did on one measure: names by what stands for their position on it. */
export function NamedActs({ items, isToldYes = false }: NamedActsProps) {
  const words = useWords();
  const groups = new Map<string, Position[]>();
  const others = new Map<Position, string>();
  for (const acts of groupBy(items.map((position) => [position.official, position])).values()) {
    const stands = acts.find((position) => words.did(position));
    const chip = stands && words.did(stands);
    if (!chip) continue;
    groups.set(chip, [...(groups.get(chip) ?? []), stands]);
    const other = otherVote(acts);
    if (other) others.set(stands, words.otherVote(other));
  }
  const yes = isToldYes ? undefined : yesOf([...groups.values()].flat());
  return (
    <>
      <ul className="named-votes">
        {[...groups].map(([chip, positions]) => (
          <li key={chip}>
            <strong className="recorded">{positions[0] && words.did(positions[0], positions.length)}</strong>{' '}
            {words.listParts(positions.map(({ officialName }) => officialName)).map(({ type, value }, at) =>
              type === 'element' ? (
                <span key={at} className="whole">
                  {value}
                </span>
              ) : (
                value
              ),
            )}
            {positions.map((position) => {
              const other = others.get(position);
              // Among several it is said whose it is.
              const whose = positions.length > 1 ? position.officialName + dot : '';
              return (
                other && (
                  <p key={position.id} className="position-detail">
                    {whose + other}
                  </p>
                )
              );
            })}
          </li>
        ))}
      </ul>
      <InShort of={yes} />
    </>
  );
}
