import type { SessionNear } from '../../engine/actions/ordinary-day';
import { seasonOf } from '../../engine/actions/season';
import type { IsoDate } from '../../engine/identifiers';
import type { SeasonEvent } from '../../engine/jurisdictions/season';
import { Steps } from '../basics/Steps';
import { dot, useWords } from '../basics/words';

/** The session in words and as steps: when bills can be filed, when it opens and must end, and today among them. */
export function SessionCalendar({ session, today }: { session: SessionNear; today: IsoDate }) {
  const words = useWords();
  const { t } = words;
  const season = seasonOf(session);
  const days: { id: 'today' | 'filing' | 'opens' | 'ends' | SeasonEvent; day: IsoDate }[] = [
    ...season.days.map(({ event, day }) => ({ id: event, day })),
    { id: 'opens', day: session.opens },
  ];
  if (session.prefiling) days.push({ id: 'filing', day: session.prefiling });
  if (session.ends) days.push({ id: 'ends', day: session.ends });
  // Behind what has come on this very day.
  days.push({ id: 'today', day: today });
  const steps = days
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ id, day }) => ({
      id,
      state: id === 'today' ? ('here' as const) : day <= today ? ('done' as const) : ('ahead' as const),
      words: (
        <>
          {t(`act.day.session.calendar.${id}`)}
          {id !== 'today' && [dot, words.date(day)]}
        </>
      ),
    }));
  const { title, text } = toldOf(session, today, words);
  return (
    <div>
      <h3 className="official-name">{title}</h3>
      <p>{text}</p>
      {season.meetings && <p>{t('act.season.interim')}</p>}
      {season.localOffices && <p>{t('act.season.local')}</p>}
      <Steps label={t('act.day.session.calendar.title')} steps={steps} />
      {season.meetings && (
        <p>
          <a className="lone-link" href={season.meetings} target="_blank" rel="noreferrer">
            {t('act.season.schedule')}
          </a>
        </p>
      )}
      {season.heard && (
        <p>
          <a className="lone-link" href={season.heard.page} target="_blank" rel="noreferrer">
            {t('act.heard.title')}
          </a>
        </p>
      )}
    </div>
  );
}

function toldOf(
  { of, opens, prefiling, ends, days }: SessionNear,
  today: IsoDate,
  { t, date }: ReturnType<typeof useWords>,
): { title: string; text: string } {
  if (days !== undefined) {
    return {
      title: t('act.day.session.title', { count: days }),
      text: !prefiling
        ? t('act.day.session.opensOn', { opens: date(opens) })
        : today < prefiling
          ? t('act.day.session.text', { opens: date(opens), prefiling: date(prefiling) })
          : t('act.day.session.filed', { opens: date(opens) }),
    };
  }
  const state = of === 'us' ? 'congress' : ends ? 'now' : 'openEnded';
  const values = { opens: date(opens), ends: date(ends ?? opens) };
  return { title: t(`act.day.session.${state}.title`, values), text: t(`act.day.session.${state}.text`) };
}
