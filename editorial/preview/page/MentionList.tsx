import { useWords } from '../../../components/basics/words';
import { measureLabel, parseMeasureKey } from '../../../engine/cards/measure-key';
import type { MentionKey } from '../../../engine/identifiers';
import type { Mention } from '../../../engine/spotting/types';
import type { ClaimState, DeskState } from '../desk-state';
import type { Mark } from './article-marks';

export interface MentionListProps {
  marks: readonly Mark[];
  desk: DeskState;
  onOpen(mark: Mark): void;
}

/** Whom or what a mention is of; all who could be meant for a "Which one?". */
const thingOf = ({ key, candidates = [] }: Mention): string => key || candidates.toSorted().join(', ');

/** Everything that is marked, why, and which of the organisation's claims go with it. */
export function MentionList({ marks, desk, onOpen }: MentionListProps) {
  const { whyAll } = useWords();
  const things = [...Map.groupBy(marks, ({ mention }) => thingOf(mention))];
  const names = new Map(
    Object.values(desk.release.packs).flatMap(({ roster }) => roster.people.map(({ id, name }) => [id, name] as const)),
  );
  const nameOf = (key: MentionKey, mark: Mark) => {
    const measure = parseMeasureKey(key);
    return measure ? measureLabel(measure) : (names.get(key) ?? mark.words);
  };
  if (things.length === 0) return <p>Nothing in this article would be marked.</p>;
  return (
    <ol className="mentions">
      {things.map(([thing, here]) => {
        const first = here[0]!;
        const { key } = first.mention;
        const claims = desk.claims.filter(({ measure, official }) => measure === key || official === key);
        return (
          <li key={thing}>
            <h3>{nameOf(key, first)}</h3>
            <code>{key || `Which one? ${thing}`}</code>
            <ul>
              {here.map((mark, index) => (
                <li key={index}>
                  <button type="button" onClick={() => onOpen(mark)}>
                    … {mark.around} …
                  </button>
                  <small>{whyAll(mark.mention.why).join(' · ')}</small>
                </li>
              ))}
            </ul>
            {claims.length > 0 && (
              <ul className="claims">
                {claims.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ClaimLine({ claim: { kind, id, text, hidden } }: { claim: ClaimState }) {
  return (
    <li>
      <strong>{kind}</strong> {id}: {text}
      <span className={hidden ? 'state' : 'state shown'}>{hidden ? `Not published: ${hidden}` : 'Published'}</span>
    </li>
  );
}
