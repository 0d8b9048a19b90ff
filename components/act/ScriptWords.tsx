import type { ReactNode } from 'react';
import { sendable } from '../../engine/actions/script';
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
  /** The ways to say or send them. */
  children?: ReactNode;
}

/** The words to say or write: those for the first way in plain view, the other versions folded. */
export function ScriptWords({ texts, english = {}, onCopy, children }: ScriptWordsProps) {
  const { t, unfilled } = useWords();
  const variants = (Object.keys(texts) as Variant[]).filter((variant) => texts[variant]);
  return (
    <div className="script">
      {variants.map((variant, at) => {
        const words = (said: Said | undefined, fill: (text: string) => string, ways?: ReactNode) =>
          said && (
            <>
              <blockquote className="script-words" lang={said.lang}>
                {fill(said.text)}
              </blockquote>
              {variant === 'testimony' && <SpeechTimer />}
              <div className="script-ways">
                {ways}
                {/* What is practised is copied whole, to be filled in; what is said or sent never has brackets. */}
                <CopyButton
                  text={variant === 'testimony' ? fill(said.text) : sendable(said.text)}
                  label={t('act.copy')}
                  onCopy={onCopy}
                />
              </div>
            </>
          );
        const shown = (
          <>
            {words(texts[variant], unfilled, at === 0 && children)}
            {english[variant] && (
              <details className="advice">
                <summary>{t('act.inEnglish')}</summary>
                {words(english[variant], (text) => text)}
              </details>
            )}
          </>
        );
        return at === 0 ? (
          <div key={variant} className="script">
            {shown}
          </div>
        ) : (
          <details key={variant} className="advice">
            <summary>{t(`act.variant.${variant}`)}</summary>
            {shown}
          </details>
        );
      })}
    </div>
  );
}
