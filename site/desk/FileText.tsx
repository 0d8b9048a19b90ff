import { useId } from 'react';
import { problemLine } from '../../editorial/problem';
import { useSiteWords } from '../shared/words';
import type { Check } from './use-check';
import type { Workspace } from './use-workspace';

interface FileTextProps {
  file: string;
  work: Workspace;
}

/** The file as it is written: for what a form has no field for. */
export function FileText({ file, work }: FileTextProps) {
  const t = useSiteWords();
  return (
    <>
      <label className="field">
        <span className="visually-hidden">{t('desk.form.file', { file })}</span>
        <textarea
          className="file-text"
          rows={14}
          spellCheck={false}
          value={work.texts[file] ?? ''}
          onChange={(event) => work.setText(file, event.target.value)}
        />
      </label>
      <p className="hint">{t('desk.form.fileHint')}</p>
    </>
  );
}

/** In place of a form, while the writing of a file has a slip in it that no form can look past. */
export function BrokenFile({ file, work, check }: FileTextProps & { check: Check }) {
  const t = useSiteWords();
  const heading = useId();
  const path = `${check.place}/${file}`;
  return (
    <section aria-labelledby={heading} className="band">
      <h2 id={heading}>{t('desk.form.file', { file })}</h2>
      <ul className="problem-lines" role="alert">
        {check.problems
          .filter((problem) => problem.file === path)
          .map((problem) => (
            <li key={problemLine(problem)} className={problem.level} lang="en">
              {problemLine(problem).replace(`${path}:`, '')}
            </li>
          ))}
      </ul>
      <FileText file={file} work={work} />
    </section>
  );
}
