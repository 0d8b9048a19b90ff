import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { SelectField } from '../../components/basics/SelectField';
import { useWords } from '../../components/basics/words';
import { languages, type Tree } from '../../locales/languages';
import { ownMessages } from '../shared/language';
import { Loaded } from '../shared/Loaded';
import { OddlyKept } from '../shared/OddlyKept';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import { forgetProposals, keepChosen, keepProposal, onOtherTab, readChosen, readProposals, withProposal } from './kept';
import { Lines } from './Lines';
import { Pictures } from './Pictures';
import { linesOf } from './messages';
import { SendOff } from './SendOff';
import en from '../../locales/en.json';

const translated = languages.filter(({ reviewed }) => reviewed !== undefined);

/** Which language, and then its lines beside the English, with pictures of what they are in. */
export function LanguagesPage() {
  const t = useSiteWords();
  const { language } = useWords();
  const [chosen, setChosen] = useState(() => readChosen() ?? language);
  const tag = translated.some((one) => one.tag === chosen) ? chosen : translated[0]!.tag;
  const choose = (next: string) => {
    setChosen(next);
    keepChosen(next);
  };
  useTitle(t('languages.title'));
  const load = useCallback(() => ownMessages(tag), [tag]);
  return (
    <>
      <h1>{t('languages.title')}</h1>
      <p className="intro">{t('languages.intro')}</p>
      <div className="translation-choice">
        <SelectField
          label={t('languages.which')}
          value={tag}
          options={translated.map(({ tag: value, name }) => ({ value, label: name }))}
          onChange={choose}
        />
      </div>
      <Loaded key={tag} load={load} waiting={t('languages.loading')}>
        {(own) => <OneLanguage tag={tag} own={own} />}
      </Loaded>
    </>
  );
}

function OneLanguage({ tag, own }: { tag: string; own: Tree }) {
  const [lines] = useState(() => linesOf(en, own));
  const [{ proposals, unreadable }, setKept] = useState(() => readProposals(tag));
  // A browser that keeps nothing tells of no other tab.
  useEffect(() => onOtherTab(tag, () => setKept(readProposals(tag))), [tag]);
  // Typing goes first; the pictures follow.
  const drawn = useDeferredValue(proposals);
  const propose = ({ key, now }: { key: string; now: string }, typed: string) => {
    const words = typed.trim() === '' || typed === now ? undefined : typed;
    setKept((kept) => ({ ...kept, proposals: withProposal(kept.proposals, key, words) }));
    keepProposal(tag, key, words);
  };
  return (
    <div className="translation-columns">
      <div>
        {unreadable !== undefined && (
          <OddlyKept
            text={unreadable}
            onStartOver={() => {
              forgetProposals(tag);
              setKept({ proposals });
              for (const [key, words] of Object.entries(proposals)) keepProposal(tag, key, words);
            }}
          />
        )}
        <SendOff tag={tag} own={own} lines={lines} proposals={proposals} />
        <Lines tag={tag} lines={lines} proposals={proposals} onPropose={propose} />
      </div>
      <Pictures tag={tag} own={own} proposals={drawn} />
    </div>
  );
}
