import { useWords } from '../../components/basics/words';
import type { MeasureCard } from '../../engine/cards/content';
import { pages } from '../shared/pages';
import { fromRoot } from '../shared/root';
import { useSiteWords } from '../shared/words';
import { officialAddress } from './address';

/** A longer list of members opens on request. */
const mostOpen = 12;

/** Who has it now, as far as it is under way, and where a reader sees their own officials on it. */
export function WhoDecides({ content }: { content: MeasureCard }) {
  const t = useSiteWords();
  const { committee } = content.reach ?? {};
  const members = committee?.members ?? [];
  return (
    <section aria-labelledby="mine-title" className="band">
      <h2 id="mine-title">{useWords().t('card.actions')}</h2>
      {committee && members.length > 0 && (
        <details open={members.length <= mostOpen}>
          <summary>{t('record.committee', { committee: committee.name })}</summary>
          <ul className="name-columns">
            {members.map(({ id, name }) => (
              <li key={id}>
                <a href={officialAddress(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{t(content.reach ? 'record.mineOpen' : 'record.mine')}</p>
      <p>
        <a className="lone-link" href={`${fromRoot(pages.home)}#install`}>
          {t('record.install')}
        </a>
      </p>
    </section>
  );
}
