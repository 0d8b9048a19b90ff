import type { EverybodysVote } from '../../engine/cards/issue-page';
import { useWords } from '../basics/words';

interface EverybodyProps {
  named: EverybodysVote['named'];
  /** To an official's own record, where it has an address. */
  addressOf?: ((official: string) => string) | undefined;
}

/** How everybody voted, by name: yes, no, and then who did neither. */
export function Everybody({ named, addressOf }: EverybodyProps) {
  const words = useWords();
  return (
    <ul className="named-votes">
      {named.map(({ value, people }) => (
        <li key={value}>
          <strong>{words.voted(value)}</strong> ({people.length}){' '}
          {words.listParts(people.map(({ name }) => name)).map(({ type, value: text }, at) => {
            // Of the list's parts every second one is a name.
            const person = type === 'element' ? people[at / 2] : undefined;
            if (!person || !addressOf || !text.startsWith(person.name)) return text;
            return (
              <span key={person.id}>
                <a href={addressOf(person.id)}>{person.name}</a>
                {text.slice(person.name.length)}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
