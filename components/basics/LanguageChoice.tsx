import { SelectField } from './SelectField';
import { useWords } from './words';

export interface LanguageChoiceProps {
  /** BCP 47 tags with each language's own name, and the day on which a fluent speaker last read it: null while nobody has. */
  languages: readonly { tag: string; name: string; reviewed?: string | null }[];
  onLanguage(tag: string): void;
}

/** The language of the interface, and whether somebody fluent has read it. */
export function LanguageChoice({ languages, onLanguage }: LanguageChoiceProps) {
  const words = useWords();
  const { t, language } = words;
  const reviewed = languages.find(({ tag }) => tag === language)?.reviewed;
  return (
    <>
      <SelectField
        label={t('options.language.label')}
        value={language}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        onChange={onLanguage}
      />
      <p className="hint" role="status">
        {reviewed && t('options.language.reviewed', { date: words.date(reviewed) })}
        {reviewed === null && t('options.language.unreviewed')}
      </p>
    </>
  );
}
