import { useId, useState } from 'react';
import type { Said } from '../../engine/cards/editorial-claims';
import { CopyButton } from '../basics/CopyButton';
import { SpeechTimer } from './SpeechTimer';
import { useWords } from '../basics/words';

export type Variant = 'script' | 'voicemail' | 'testimony' | 'email';
export type Texts = Partial<Record<Variant, Said>>;

interface ScriptWordsProps {
  /** Words with everything filled in that is known. */
  texts: Texts;
  /** The same in English, where they are in another language: offices here are called in English. */
  english?: Texts | undefined;
  onCopy(text: string): Promise<void>;
}

/** The words to say or write: one version at a time, large enough to be read while talking. */
export function ScriptWords({ texts, english, onCopy }: ScriptWordsProps) {
  const { t, unfilled } = useWords();
  const name = useId();
  const variants = (Object.keys(texts) as Variant[]).filter((variant) => texts[variant]);
  const [chosen, setChosen] = useState<Variant>();
  const shown = chosen && texts[chosen] ? chosen : variants[0];
  const said = shown && texts[shown];
  if (!shown || !said) return null;
  const text = unfilled(said.text);
  return (
    <div className="script">
      {variants.length > 1 && (
        <fieldset className="ways">
          <legend>{t('act.variant.label')}</legend>
          {variants.map((variant) => (
            <label key={variant} className="way way-small">
              <input type="radio" name={name} checked={variant === shown} onChange={() => setChosen(variant)} />
              {t(`act.variant.${variant}`)}
            </label>
          ))}
        </fieldset>
      )}
      <blockquote className="script-words" lang={said.lang}>
        {text}
      </blockquote>
      {shown === 'testimony' && <SpeechTimer />}
      <p className="script-ways">
        <CopyButton text={text} label={t('act.copy')} onCopy={onCopy} />
      </p>
      {english?.[shown] && (
        <details className="advice">
          <summary>{t('act.inEnglish')}</summary>
          <blockquote className="script-words" lang="en">
            {english[shown].text}
          </blockquote>
          <p className="script-ways">
            <CopyButton text={english[shown].text} label={t('act.copy')} onCopy={onCopy} />
          </p>
        </details>
      )}
    </div>
  );
}
