import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useSiteWords } from '../shared/words';
import type { FieldProblem } from './problems';
import { sayProblem } from './say-problem';

/** What the check says of a field or an entry; `id` is what a field is described by. */
export function ProblemLines({ id, problems }: { id?: string; problems: readonly FieldProblem[] }) {
  const t = useSiteWords();
  return (
    <ul id={id} className="problem-lines">
      {problems.map(({ level, text }) => (
        <li key={text} className={level}>
          {level === 'refused' ? (
            <CircleAlert aria-hidden="true" size={16} />
          ) : (
            <TriangleAlert aria-hidden="true" size={16} />
          )}
          <span>
            <span className="visually-hidden">{t(`desk.check.${level}`)}: </span>
            <Said text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Said({ text }: { text: string }) {
  const { said, lang } = sayProblem(text, useSiteWords());
  return <span lang={lang}>{said}</span>;
}
