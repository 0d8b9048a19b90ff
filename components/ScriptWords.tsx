import { useId, useState } from 'react';
import { CopyButton } from './CopyButton';
import { SpeechTimer } from './SpeechTimer';
import { useWords } from './words';

export type Variant = 'script' | 'voicemail' | 'testimony' | 'email';
export type Texts = Partial<Record<Variant, string>>;

interface ScriptWordsProps {
  /** Words with everything filled in that is known. */
  texts: Texts;
  onCopy(text: string): Promise<void>;
}

/** The words to say or write: one version at a time, large enough to be read while talking. */
export function ScriptWords({ texts, onCopy }: ScriptWordsProps) {
  const { t } = useWords();
  const name = useId();
  const variants = (Object.keys(texts) as Variant[]).filter((variant) => texts[variant]);
  const [chosen, setChosen] = useState<Variant>();
  const shown = chosen && texts[chosen] ? chosen : variants[0];
  if (!shown) return null;
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
      <blockquote className="script-words">{texts[shown]}</blockquote>
      {shown === 'testimony' && <SpeechTimer />}
      <p className="script-ways">
        <CopyButton text={texts[shown] ?? ''} label={t('act.copy')} onCopy={onCopy} />
      </p>
    </div>
  );
}
