import { useCallback, useEffect, useMemo, useState } from 'react';
import { createI18n, I18nextProvider } from '../../components/basics/i18n';
import { SelectField } from '../../components/basics/SelectField';
import { useWords } from '../../components/basics/words';
import { zoneOf } from '../../editorial/preview/desk-state';
import { AskList } from '../../editorial/preview/page/AskList';
import type { Facts } from '../../editorial/facts';
import { instant } from '../../editorial/moments';
import { buildCard } from '../../engine/cards/build-card';
import type { CardContent } from '../../engine/cards/content';
import { resolveLink } from '../../engine/cards/links';
import type { LoadedRelease } from '../../engine/release/release';
import en from '../../locales/en.json';
import { languages } from '../../locales/languages';
import { CardStanding } from '../shared/CardStanding';
import { messagesOf } from '../shared/language';
import { askWhole } from '../shared/release';
import { useSiteWords } from '../shared/words';
import { shownRelease } from './shown-release';
import type { Check } from './use-check';
import type { EntryLine } from './workspace';

interface CardBesideProps {
  facts: Facts;
  check: Check;
  measure: string | undefined;
  entry: EntryLine | undefined;
}

/** The card as readers will see it, in any of their languages, and what they are asked to do. */
export function CardBeside({ facts, check, measure, entry }: CardBesideProps) {
  const t = useSiteWords();
  const own = useWords().language;
  const [language, setLanguage] = useState(own);
  const [instance, setInstance] = useState(() => createI18n('en', en));
  useEffect(() => {
    let gone = false;
    void messagesOf(language).then((messages) => {
      if (!gone) setInstance(createI18n(language, messages, en));
    });
    return () => {
      gone = true;
    };
  }, [language]);

  const { today, folder } = check;
  const noon = Date.parse(instant(`${today} 12:00`, zoneOf(folder)) ?? today);
  const base = useMemo(() => shownRelease(facts, check, entry), [facts, check, entry]);
  const ask = useCallback(<T,>(question: (release: LoadedRelease) => T) => askWhole(base, question), [base]);
  const key = measure ?? (entry?.list === 'actions' ? officialOf(check, entry) : undefined);
  const [content, setContent] = useState<CardContent | null>(null);
  useEffect(() => {
    if (key === undefined) return;
    let gone = false;
    void ask((release) => buildCard(key, { keys: [key] }, release, today, { at: noon, language })).then((found) => {
      if (!gone) setContent(found);
    });
    return () => {
      gone = true;
    };
  }, [ask, key, today, noon, language]);
  const follow = (id: string) => {
    void ask((release) => resolveLink(key ?? '', id, release, today)).then((address) => {
      if (address?.startsWith('https:')) window.open(address, '_blank', 'noopener,noreferrer');
    });
  };
  if (key === undefined) return <p className="hint">{t('desk.card.none')}</p>;
  return (
    <>
      <div className="card-beside-head">
        <h2>{t('desk.card.title')}</h2>
        <SelectField
          label={t('desk.card.language')}
          value={language}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
          onChange={setLanguage}
        />
      </div>
      <p className="hint">{t('desk.card.asReviewed')}</p>
      <I18nextProvider i18n={instance}>
        {content?.key === key && (
          <CardStanding content={content} language={instance.language} onLink={follow} onCompanion={() => {}} />
        )}
        {entry?.list === 'actions' && (
          <>
            <h3>{t('desk.card.asks')}</h3>
            <AskList desk={{ today, noon, language }} ask={ask} isShown={(id) => id === entry.id} />
          </>
        )}
      </I18nextProvider>
    </>
  );
}

/** Whom an action is about that is about no measure. */
const officialOf = ({ folder }: Check, { id }: EntryLine): string | undefined =>
  folder.lists.actions.find(({ value }) => value.id === id)?.value.official;
