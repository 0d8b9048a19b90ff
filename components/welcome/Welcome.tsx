import { ArrowLeft, ArrowRight, Check, Languages, Phone, Pin, ScrollText, UserSearch } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Brand } from '../basics/Brand';
import { IssuePicker } from '../basics/IssuePicker';
import type { IssuePickerProps } from '../basics/IssuePicker';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { LanguageChoiceProps } from '../basics/LanguageChoice';
import { Publisher } from '../basics/Publisher';
import type { PublisherProps } from '../basics/Publisher';
import { Switch } from '../basics/Switch';
import { useWords } from '../basics/words';
import { DistrictChooser } from '../district/DistrictChooser';
import type { DistrictChooserProps } from '../district/DistrictChooser';
import { Gathering } from '../basics/Gathering';

export interface WelcomeProps extends LanguageChoiceProps {
  district: DistrictChooserProps;
  issues: IssuePickerProps;
  /** Whether sites of national and community news are read, too. */
  isNational: boolean;
  /** Whose words and asks the data carries; absent where nobody's. */
  publisher?: PublisherProps | undefined;
  /** Screen to begin with, from 0. */
  startAt?: number;
  /** The browser asks; called in the handler of the press. */
  onNational(on: boolean): void;
  onDone(): void;
}

const steps = ['district', 'issues', 'ready'] as const;

/** The first run in three short screens: where you live, what you care about, and where to find it again. */
export function Welcome(props: WelcomeProps) {
  const { district, issues, publisher, languages, startAt = 0, onLanguage, onDone } = props;
  const { t } = useWords();
  const [step, setStep] = useState(startAt);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstView = useRef(true);
  const name = steps[step] ?? 'district';

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
        {name !== 'issues' && <Gathering />}
        <h1 ref={heading} tabIndex={-1}>
          {t(name === 'issues' ? 'myIssues.title' : `welcome.${name}.title`)}
        </h1>
        <p className="intro">{t(name === 'issues' ? 'myIssues.text' : `welcome.${name}.text`)}</p>
        {name === 'district' && (
          <>
            <div className="welcome-language">
              {/* Known to people who cannot read the words beside it. */}
              <Languages aria-hidden="true" size={22} />
              <div>
                <LanguageChoice languages={languages} onLanguage={onLanguage} />
              </div>
            </div>
            <DistrictChooser {...district} firstWay="zip" />
          </>
        )}
        {name === 'issues' && <IssuePicker {...issues} />}
        {name === 'ready' && (
          <>
            <p className="points-title">{t('welcome.ready.card')}</p>
            <ul className="points">
              <Point icon={UserSearch} text={t('welcome.what.points.who')} />
              <Point icon={ScrollText} text={t('welcome.what.points.did')} />
              <Point icon={Phone} text={t('welcome.what.points.act')} />
            </ul>
            <p>{t('welcome.ready.national')}</p>
            <Switch label={t('options.sites.national')} on={props.isNational} onChange={props.onNational} />
            <p className="point">
              <PointIcon icon={Pin} />
              {t('welcome.ready.pin')}
            </p>
            <p>
              {t('welcome.privacy.points.nothing')} {t('welcome.privacy.points.district')}{' '}
              <a className="lone-link" href="knows.html" target="_blank" rel="noreferrer">
                {t('knows.link')}
              </a>
            </p>
            {publisher && (
              <section aria-label={t('publisher.title')}>
                <h2 className="list-title">{t('publisher.title')}</h2>
                <Publisher {...publisher} />
              </section>
            )}
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

function Point({ icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <li className="point">
      <PointIcon icon={icon} />
      {text}
    </li>
  );
}

const PointIcon = ({ icon: Icon }: { icon: LucideIcon }) => (
  <span className="point-icon">
    <Icon aria-hidden="true" size={22} />
  </span>
);
