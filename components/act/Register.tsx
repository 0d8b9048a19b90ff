import { Vote } from 'lucide-react';
import type { Election } from '../../engine/actions/elections';
import type { IsoDate } from '../../engine/identifiers';
import { useWords } from '../basics/words';
import type { ActCallbacks } from './act-facts';

interface RegisterProps extends Pick<ActCallbacks, 'onDone'> {
  election: Election;
  today: IsoDate;
}

/** Registering to vote, with the next election and until when it can be done from home. */
export function Register({ election, today, onDone }: RegisterProps) {
  const words = useWords();
  const { t } = words;
  const { kind, day, remote, register } = election;
  const title = t('act.register.title', { state: words.state(election.state) });
  return (
    <section aria-label={title}>
      <h2 className="list-title">{title}</h2>
      <div className="entry companion-card register">
        <p>
          <strong>{t(`act.register.${kind}`, { day: words.date(day) })}</strong>{' '}
          {today <= remote ? t('act.register.remote', { remote: words.date(remote) }) : t('act.register.person')}
        </p>
        <p className="position-detail">{t('act.register.special')}</p>
        <p>
          <a
            className="second-button"
            href={register}
            target="_blank"
            rel="noreferrer"
            onClick={() => onDone({ title, outcome: 'opened' })}
          >
            <Vote aria-hidden="true" size={18} /> {t('act.register.open')}
          </a>
        </p>
        <p className="position-detail">
          {t('card.source', { publisher: t('act.register.source', { state: words.state(election.state) }) })}
        </p>
      </div>
    </section>
  );
}
