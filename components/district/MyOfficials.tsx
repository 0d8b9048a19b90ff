import { House, MapPin, ScrollText, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CardLink, OfficeLine } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import { Actions } from '../card/Actions';
import { Notice } from '../basics/Notice';
import { Doubt } from '../basics/Doubt';
import { Party, tied } from '../card/OfficeLines';
import { FollowButton } from '../basics/FollowButton';
import { useWords } from '../basics/words';

interface OfficialEntry {
  id: MentionKey;
  name: string;
  office: OfficeLine;
  contacts: readonly CardLink[];
  unconfirmed?: boolean;
}

/** Officials of one level, with seats that the data cannot fill. */
export interface OfficialsGroup {
  group: 'city' | 'county' | 'legislature' | 'statewide' | 'congress';
  officials: readonly OfficialEntry[];
  unknown: readonly OfficeLine[];
}

interface MyOfficialsProps {
  /** Null where no district has been chosen. */
  groups: readonly OfficialsGroup[] | null;
  /** Where the reader's district lies; absent where that is not known. */
  place?: ReactNode;
  onLink(key: MentionKey, link: string): void;
  /** To the page with all recorded positions of an official. */
  onRecord(official: MentionKey): void;
  /** Whom the reader follows. */
  follows: ReadonlySet<MentionKey>;
  onFollow(official: MentionKey, on: boolean): void;
  onChooseDistrict(): void;
}

/** Everyone who represents the reader, nearest first, one press away. */
export function MyOfficials({ groups, place, onChooseDistrict, ...calls }: MyOfficialsProps) {
  const { t } = useWords();
  if (groups === null || groups.length === 0) {
    const state = groups === null ? 'noDistrict' : 'noOfficials';
    return (
      <Notice
        icon={groups === null ? House : SearchX}
        title={t(`companion.${state}.title`)}
        text={t(`companion.${state}.text`)}
      >
        <button type="button" className="main-button" onClick={onChooseDistrict}>
          <MapPin aria-hidden="true" size={18} /> {t('companion.noDistrict.choose')}
        </button>
      </Notice>
    );
  }
  return (
    <>
      {place}
      {groups.map((group) => (
        <OfficialsOf key={group.group} group={group} {...calls} />
      ))}
      <p className="hint">{t('companion.nearer')}</p>
      <button type="button" className="second-button" onClick={onChooseDistrict}>
        <MapPin aria-hidden="true" size={18} /> {t('companion.changeDistrict')}
      </button>
    </>
  );
}

function OfficialsOf({
  group,
  onLink,
  onRecord,
  follows,
  onFollow,
}: { group: OfficialsGroup } & Pick<MyOfficialsProps, 'onLink' | 'onRecord' | 'follows' | 'onFollow'>) {
  const words = useWords();
  const { t } = words;
  const title = t(`group.${group.group}`);
  const reached = group.officials.filter(({ contacts, unconfirmed }) => contacts.length > 0 || unconfirmed);
  const others = group.officials.filter((official) => !reached.includes(official));
  return (
    <section className="officials" aria-label={title}>
      <h2 className="list-title">{title}</h2>
      <ul className="entries">
        {reached.map(({ id, name, office, contacts, unconfirmed }) => (
          <li key={id} className="entry official-entry companion-card">
            <h3 className="official-name">{name}</h3>
            <p className="office">
              {tied(words.office(office))}
              <Party of={office} />
            </p>
            {unconfirmed && <Doubt content={{ now: office, unconfirmed, contacts }} />}
            <Actions
              links={contacts}
              shown={2}
              label={t('card.reach')}
              about={name}
              onLink={(link) => onLink(id, link)}
            />
            <p className="official-more">
              <RecordButton name={name} onPress={() => onRecord(id)} />
              <FollowButton isOn={follows.has(id)} name={name} onFollow={(on) => onFollow(id, on)} />
            </p>
          </li>
        ))}
        {group.unknown.map((office) => (
          <li key={words.office(office)} className="entry companion-card">
            <p className="note">{t('companion.seatUnknown', { office: words.office(office) })}</p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('companion.noContact', { count: others.length })}</summary>
          <ul className="plain-list">
            {others.map(({ id, name, office }) => (
              <li key={id} className="companion-card">
                <strong>{name}</strong> <span className="position-detail">{words.office(office)}</span>{' '}
                <RecordButton name={name} onPress={() => onRecord(id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RecordButton({ name, onPress }: { name: string; onPress(): void }) {
  const { t } = useWords();
  return (
    <button type="button" className="quiet-button" onClick={onPress}>
      <ScrollText aria-hidden="true" size={15} /> {t('companion.record')}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}

/** The same people in short, for choosing a district: names and offices only. */
export function OfficialsPreview({ groups }: { groups: readonly OfficialsGroup[] }) {
  const words = useWords();
  return (
    <dl className="preview">
      {groups.map(({ group, officials, unknown }) => (
        <div key={group}>
          <dt>{words.t(`group.${group}`)}</dt>
          {officials.map(({ id, name, office }) => (
            <dd key={id}>
              <strong>{name}</strong> <span className="preview-office">{words.office(office)}</span>
            </dd>
          ))}
          {unknown.map((office) => (
            <dd key={words.office(office)}>{words.t('companion.seatUnknown', { office: words.office(office) })}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
