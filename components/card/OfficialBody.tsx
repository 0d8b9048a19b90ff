import { Newspaper, ScrollText, Tags, Users } from 'lucide-react';
import type { OfficialCard } from '../../engine/cards/content';
import { Part } from './Part';
import { PositionList } from './PositionList';
import { Why } from './Why';
import { dot, useWords } from '../basics/words';

interface OfficialBodyProps {
  content: OfficialCard;
  level: 3 | 4;
  onLink(id: string): void;
}

/** Same layout for every official. A part with nothing to say is not there. */
export function OfficialBody({ content, level, onLink }: OfficialBodyProps) {
  const words = useWords();
  const { t } = words;
  const { inThisStory, onIssues, latest, votesKnown, committees, why } = content;
  return (
    <>
      <Why reasons={why} />
      {inThisStory.length > 0 && (
        <Part title={t('card.inThisStory')} icon={Newspaper} tone="story" level={level}>
          <PositionList items={inThisStory} onLink={onLink} />
        </Part>
      )}
      {onIssues.map(({ issue, positions, more }) => (
        <Part key={issue} title={t('card.onIssue', { issue })} icon={Tags} level={level}>
          <PositionList items={positions} onLink={onLink} />
          {more > 0 && <p className="position-detail">{t('card.moreOnIssue', { count: more })}</p>}
        </Part>
      ))}
      {latest.length > 0 && (
        <Part title={t('card.latest')} icon={ScrollText} level={level}>
          <PositionList items={latest} onLink={onLink} />
          {votesKnown && (
            <p className="position-detail">
              {t('card.votesKnown', { from: words.date(votesKnown.from), to: words.date(votesKnown.to) })}
            </p>
          )}
        </Part>
      )}
      {committees.length > 0 && (
        <Part title={t('card.committees')} icon={Users} level={level}>
          <ul className="plain-list">
            {committees.map(({ name, role }) => (
              <li key={name} lang="en">
                {role ? t('card.committeeRole', { name, role }) : name}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Office on the article's day and today, in as few words as the truth allows. */
export function OfficeLines({ content }: { content: Pick<OfficialCard, 'then' | 'now' | 'last' | 'unconfirmed'> }) {
  const words = useWords();
  const { t } = words;
  const { then, now, last } = content;
  const party = (now ?? then ?? last)?.party;
  const doubt = content.unconfirmed && <p className="note">{t('card.unconfirmed')}</p>;
  if (!then && now) {
    return (
      <>
        <p className="office">
          {words.office(now)}
          <Party of={{ party }} />
        </p>
        {doubt}
      </>
    );
  }
  return (
    <>
      <dl className="office-times">
        {then && <TimedOffice term={t('card.then')} text={words.office(then)} party={then.party} />}
        {now && <TimedOffice term={t('card.now')} text={words.office(now)} party={now.party} />}
        {!now && last && (
          <TimedOffice
            term={t('card.lastOffice')}
            text={
              last.end
                ? t('card.formerUntil', { office: words.office(last), date: words.date(last.end) })
                : words.office(last)
            }
            party={last.party}
          />
        )}
      </dl>
      {doubt}
      {!now && <p className="note">{t(last ? 'card.formerContacts' : 'card.noOffice')}</p>}
    </>
  );
}

/** The party, as a line goes on after the office. */
export function Party({ of: { party } }: { of: { party?: string | undefined } }) {
  const words = useWords();
  return (
    party && (
      <span className="party">
        {dot}
        {words.party(party)}
      </span>
    )
  );
}

function TimedOffice({ term, text, party }: { term: string; text: string; party?: string | undefined }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text}
        <Party of={{ party }} />
      </dd>
    </div>
  );
}
