import { ArrowLeft, ArrowRight, Check, EyeOff, House, Phone, Scale, ScrollText, UserSearch } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Brand } from '../basics/Brand';
import { DistrictChooser } from '../district/DistrictChooser';
import type { DistrictChooserProps } from '../district/DistrictChooser';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { LanguageChoiceProps } from '../basics/LanguageChoice';
import { useWords } from '../basics/words';

export interface WelcomeProps extends LanguageChoiceProps {
  district: DistrictChooserProps;
  /** Screen to begin with, from 0. */
  startAt?: number;
  onDone(): void;
}

const steps = ['what', 'privacy', 'district'] as const;

/** The first run: what it does, what never leaves the browser, and the way to a district. */
export function Welcome({ district, languages, startAt = 0, onLanguage, onDone }: WelcomeProps) {
  const { t } = useWords();
  const [step, setStep] = useState(startAt);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstView = useRef(true);
  const name = steps[step] ?? 'what';

  // The new step's heading is read next; on arrival the page itself is.
  useEffect(() => {
    if (isFirstView.current) isFirstView.current = false;
    else heading.current?.focus();
  }, [step]);

  return (
    <div className="page first-run">
      <header className="page-head">
        <Brand />
        <p className="welcome-step">{t('welcome.step', { step: step + 1, of: steps.length })}</p>
      </header>
      <main className="panel">
        <h1 ref={heading} tabIndex={-1}>
          {t(`welcome.${name}.title`)}
        </h1>
        <p className="intro">{t(`welcome.${name}.text`)}</p>
        {name === 'what' && (
          <ul className="points">
            <Point icon={UserSearch} text={t('welcome.what.points.who')} />
            <Point icon={ScrollText} text={t('welcome.what.points.did')} />
            <Point icon={Phone} text={t('welcome.what.points.act')} />
          </ul>
        )}
        {name === 'what' && (
          <div className="welcome-language">
            <LanguageChoice languages={languages} onLanguage={onLanguage} />
          </div>
        )}
        {name === 'privacy' && (
          <ul className="points">
            <Point icon={EyeOff} text={t('welcome.privacy.points.nothing')} />
            <Point icon={House} text={t('welcome.privacy.points.district')} />
            <Point icon={Scale} text={t('welcome.privacy.points.facts')} />
          </ul>
        )}
        {name === 'privacy' && (
          <p className="welcome-link">
            <a className="lone-link" href="knows.html" target="_blank" rel="noreferrer">
              {t('knows.link')}
            </a>
          </p>
        )}
        {name === 'district' && (
          <>
            <DistrictChooser {...district} />
            <p className="hint">{t('welcome.district.pin')}</p>
          </>
        )}
        <div className="welcome-buttons">
          {step > 0 && (
            <button type="button" className="second-button" onClick={() => setStep(step - 1)}>
              <ArrowLeft aria-hidden="true" size={18} /> {t('welcome.back')}
            </button>
          )}
          {step < steps.length - 1 ? (
            <button type="button" className="main-button" onClick={() => setStep(step + 1)}>
              {t('welcome.next')} <ArrowRight aria-hidden="true" size={18} />
            </button>
          ) : (
            <button type="button" className="main-button" onClick={onDone}>
              <Check aria-hidden="true" size={18} /> {t('welcome.done')}
            </button>
          )}
        </div>
      </main>
    </div>
  );
}

function Point({ icon: Icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <li className="point">
      <span className="point-icon">
        <Icon aria-hidden="true" size={22} />
      </span>
      {text}
    </li>
  );
}
