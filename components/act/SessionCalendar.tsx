import type { SessionAhead } from '../../engine/actions/ordinary-day';
import type { IsoDate } from '../../engine/identifiers';
import { Steps } from '../basics/Steps';
import { dot, useWords } from '../basics/words';

/** The session ahead as steps: when bills can be filed, when it opens and must end, and today among them. */
export function SessionCalendar({ session, today }: { session: SessionAhead; today: IsoDate }) {
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
  return <Steps label={t('act.day.session.calendar.title')} steps={steps} />;
}
