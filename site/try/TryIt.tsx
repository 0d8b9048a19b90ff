import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { localDay } from '../../browser/today';
import { fetchWhole } from '../shared/release';
import { useSiteWords } from '../shared/words';
import { settings } from '../site-settings';
import { fetchEngine } from './engine';
import { MarkedArticle } from './MarkedArticle';
import { type Article, ownArticle, type SampleName, sampleArticle } from './samples';
import '../../public/reader.css';
import './try.css';

type Choice = SampleName | 'own';
type Loading = 'not' | 'loading' | 'failed' | 'done';

/** The real engine on an article of ours, or on the visitor's own text. */
export default function TryIt() {
  const t = useSiteWords();
  const [choice, setChoice] = useState<Choice>('votes');
  const [own, setOwn] = useState('');
  const [published, setPublished] = useState(localDay);
  const [article, setArticle] = useState<Article | undefined>(() => sampleArticle('votes'));
  const [loading, setLoading] = useState<Loading>('not');

  const load = () => {
    setLoading('loading');
    Promise.all([fetchWhole(), fetchEngine()]).then(
      () => setLoading('done'),
      () => setLoading('failed'),
    );
  };
  const choose = (next: Choice) => {
    setChoice(next);
    setArticle(next === 'own' ? undefined : sampleArticle(next));
  };
  const markOwn = () => {
    setArticle(ownArticle(own, published));
    if (loading !== 'done') load();
  };

  return (
    <div className="try">
      <fieldset className="try-choice">
        <legend>{t('try.choose')}</legend>
        {(['votes', 'club', 'own'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="try" checked={choice === name} onChange={() => choose(name)} /> {t(`try.${name}`)}
          </label>
        ))}
      </fieldset>
      {choice === 'club' && <p className="hint">{t('try.clubNote')}</p>}
      {choice === 'own' && (
        <form
          className="try-own"
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim()) markOwn();
          }}
        >
          <label className="field">
            <span>{t('try.paste')}</span>
            <textarea rows={7} value={own} maxLength={200_000} onChange={(event) => setOwn(event.target.value)} />
          </label>
          <p className="hint">{t('try.pasteHint')}</p>
          <label className="field try-day">
            <span>{t('try.published')}</span>
            <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
          </label>
          <p className="hint">{t('try.publishedHint')}</p>
          <button type="submit" className="main-button">
            {t('try.mark')}
          </button>
        </form>
      )}
      {loading !== 'done' && (
        <div className="try-load" role="status">
          {loading === 'loading' && (
            <p>
              <LoaderCircle className="turning" aria-hidden="true" size={18} /> {t('try.loading')}
            </p>
          )}
          {loading === 'failed' && <p role="alert">{t('try.failed')}</p>}
          {loading !== 'loading' && (choice !== 'own' || loading === 'failed') && (
            <button type="button" className="main-button" onClick={load}>
              {t(loading === 'failed' ? 'try.again' : 'try.load')}
            </button>
          )}
          <p className="hint">{t('try.loadHint', { megabytes: settings.megabytes })}</p>
        </div>
      )}
      {article && (
        <MarkedArticle key={choice} article={article} isLoaded={loading === 'done'} withClub={choice === 'club'} />
      )}
    </div>
  );
}
