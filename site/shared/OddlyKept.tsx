import { saveAs } from './save-as';
import { useSiteWords } from './words';

interface OddlyKeptProps {
  /** As it is kept. */
  text: string;
  onStartOver(): void;
}

/** What this browser keeps, and the page cannot read: it stays until the visitor lets it go. */
export function OddlyKept({ text, onStartOver }: OddlyKeptProps) {
  const t = useSiteWords();
  return (
    <div role="alert" className="load-failed">
      <p>{t('kept.odd')}</p>
      <KeptWays text={text} onStartOver={onStartOver} />
    </div>
  );
}

/** Saving what is kept, and starting over without it. */
export function KeptWays({ text, onStartOver }: OddlyKeptProps) {
  const t = useSiteWords();
  return (
    <div className="kept-ways">
      <button
        type="button"
        className="second-button"
        onClick={() => saveAs(new Blob([text], { type: 'text/plain' }), 'kept.txt')}
      >
        {t('kept.save')}
      </button>
      <button
        type="button"
        className="second-button"
        onClick={() => {
          if (confirm(t('kept.sure'))) onStartOver();
        }}
      >
        {t('kept.anew')}
      </button>
    </div>
  );
}
