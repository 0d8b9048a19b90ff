import type { SessionNear } from '../../engine/actions/ordinary-day';
import type { IsoDate } from '../../engine/identifiers';
import { Steps } from '../basics/Steps';
import { dot, useWords } from '../basics/words';

/** The session in words and as steps: when bills can be filed, when it opens and must end, and today among them. */
export function SessionCalendar({ session, today }: { session: SessionNear; today: IsoDate }) {
  const words = useWords();
  const { t } = words;
  const days: { id: 'today' | 'filing' | 'opens' | 'ends'; day: IsoDate }[] = [
    { id: 'today', day: today },
    { id: 'filing', day: session.prefiling },
    { id: 'opens', day: session.opens },
  ];
  if (session.ends) days.push({ id: 'ends', day: session.ends });
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
  const { opens, prefiling, ends = opens, days: ahead } = session;
  return (
    <div>
      <h3 className="official-name">
        {ahead === undefined
          ? t('act.day.session.now.title', { ends: words.date(ends) })
          : t('act.day.session.title', { count: ahead })}
      </h3>
      <p>
        {ahead === undefined
          ? t('act.day.session.now.text')
          : t('act.day.session.text', { opens: words.date(opens), prefiling: words.date(prefiling) })}
      </p>
      <Steps label={t('act.day.session.calendar.title')} steps={steps} />
    </div>
  );
}
