import type { OfficeLine, OfficialCard } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { Doubt } from '../basics/Doubt';
import { dot, useWords } from '../basics/words';

/** The number of a district stays on the line of its word. */
export const tied = (office: string): string => office.replace(/ (?=\d+$)/, '\u00a0');

/** Office on the article's day and today, in as few words as the truth allows. */
export function OfficeLines({
  content,
}: {
  content: Pick<OfficialCard, 'then' | 'now' | 'last' | 'unconfirmed' | 'contacts'>;
}) {
  const words = useWords();
  const { t } = words;
  const office = (line: OfficeLine) => tied(words.office(line));
  const { then, last, unconfirmed } = content;
  // Who may hold the seat still is not told as having left it.
  const now = content.now ?? (unconfirmed ? last : undefined);
  const party = (now ?? then ?? last)?.party;
  const doubt = unconfirmed && <Doubt content={content} />;
  // The one left last may be the one of the article's day: then it is told once, with its end.
  const isThen = !now && then?.end !== undefined && then.end === last?.end && words.office(then) === words.office(last);
  const until = (line: OfficeLine) =>
    line.end && (isThen || line === last)
      ? t('card.formerUntil', { office: office(line), date: words.date(line.end) })
      : office(line);
  const isSame = unconfirmed && now !== undefined && then !== undefined && words.office(then) === words.office(now);
  if ((!then || isSame) && now) {
    return (
      <>
        <p className="office">
          {office(now)}
          <Party of={{ party }} />
        </p>
        {doubt}
      </>
    );
  }
  return (
    <>
      <dl className="office-times">
        {then && !isSame && <TimedOffice term={t('card.then')} text={until(then)} party={then.party} />}
        {now && (
          <TimedOffice term={t(content.now ? 'card.now' : 'card.lastOffice')} text={office(now)} party={now.party} />
        )}
        {!now && last && !isThen && <TimedOffice term={t('card.lastOffice')} text={until(last)} party={last.party} />}
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
      <span>
        {dot}
        <span className="party">
          <Breakable text={words.party(party)} />
        </span>
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
