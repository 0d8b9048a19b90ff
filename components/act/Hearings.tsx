import { CalendarClock, ExternalLink } from 'lucide-react';
import type { HearingLine } from '../../engine/actions/asks';
import { reminderFor } from '../../engine/actions/time-left';
import { Breakable } from '../basics/Breakable';
import { useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { HearingClock, TimeButtons } from './ActionClock';
import { PublicRecord } from './PublicRecord';
import { ownValue } from '../../engine/own-value';

/** Hearings by what closes first: what is open at each, and the way in. */
export function Hearings({
  hearings,
  now,
  reminders,
  onCalendar,
  onRemind,
  onForget,
}: ActFacts & ActCallbacks & { hearings: readonly HearingLine[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-label={t('act.hearings')}>
      <h2 className="list-title">{t('act.hearings')}</h2>
      <ul className="entries">
        {hearings.map((hearing) => {
          const { id, measure, stage, page, signIn } = hearing;
          const closes = 'closes' in stage ? stage.closes : undefined;
          const summary = t(stage.stage === 'sign-in' ? 'act.calendarSignIn' : 'act.calendarClose', {
            label: measure.label,
            title: measure.label,
          });
          return (
            <li key={id} className="entry companion-card">
              <h3 className="official-name">
                <CalendarClock aria-hidden="true" size={18} /> {measure.label}
              </h3>
              {measure.title && (
                <p lang="en">
                  <Breakable text={measure.title} />
                </p>
              )}
              <HearingClock hearing={hearing} now={now} />
              {stage.stage === 'sign-in' && signIn && (
                <>
                  <PublicRecord text={t('act.record.sign-in')} />
                  <p>
                    <a className="main-button" href={signIn} target="_blank" rel="noreferrer">
                      <ExternalLink aria-hidden="true" size={18} /> {t('act.signIn')}
                    </a>
                  </p>
                </>
              )}
              <p>
                <a className="lone-link" href={page} target="_blank" rel="noreferrer">
                  {t('act.agenda')}
                </a>
              </p>
              {closes !== undefined && (
                <TimeButtons
                  onCalendar={() => onCalendar({ id, summary, start: closes, url: page })}
                  remindAt={reminderFor(closes, now)}
                  reminded={ownValue(reminders, id)}
                  onRemind={(at) => onRemind(id, at, measure.label, `${summary}: ${words.moment(closes)}`)}
                  onForget={() => onForget(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
