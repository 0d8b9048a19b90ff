import { ChevronDown, ChevronUp, SearchX } from 'lucide-react';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import type { OfficeRole } from '../../engine/release/packs';
import { Notice } from '../basics/Notice';
import { useWords } from '../basics/words';
import { groupMentions, mineFirst } from './mention-groups';
import type { ListedMention, MentionGroup } from './mention-groups';
import { MentionEntry } from './MentionEntry';
import type { PageCallbacks } from './page-state';
import { isStatewide } from './row-facts';
import type { RowFacts } from './row-facts';

interface MentionsProps extends Pick<
  PageCallbacks,
  | 'loadCard'
  | 'translating'
  | 'onLink'
  | 'onGo'
  | 'onStep'
  | 'onRecord'
  | 'onTalk'
  | 'onAct'
  | 'onReport'
  | 'follows'
  | 'onFollow'
> {
  mentions: readonly ListedMention[];
  mine: ReadonlyMap<string, OfficeRole>;
  myIssueOf: ReadonlyMap<MentionKey, IssueId>;
  rows: ReadonlyMap<MentionKey, RowFacts>;
  opened?: MentionKey | undefined;
}

/** So many offices of the whole state are few enough to stand with the others. */
const fewStatewide = 1;

/** The officials and measures of a page as rows with meaning: the reader's own first, offices of the whole state folded. */
export function Mentions({ mentions, mine, myIssueOf, rows, opened, onStep, ...callbacks }: MentionsProps) {
  const { t } = useWords();
  const groups = groupMentions(mentions);
  if (groups.length === 0) {
    return <Notice icon={SearchX} title={t('companion.empty.title')} text={t('companion.empty.text')} />;
  }
  // Chosen on the card, it stands here among its choices.
  const start =
    opened &&
    (groups.find(({ key }) => key === opened) ?? groups.find(({ candidates }) => candidates?.includes(opened)));
  const entries = (some: readonly MentionGroup[]) => (
    <ul className="entries">
      {some.map((group) => (
        <MentionEntry
          key={group.id}
          group={group}
          mine={mine.get(group.key)}
          myIssue={myIssueOf.get(group.key)}
          facts={rows.get(group.key)}
          opened={group === start ? opened : undefined}
          {...callbacks}
        />
      ))}
    </ul>
  );
  const people = groups.filter(({ kind }) => kind === 'person');
  const own = people.filter(({ key }) => mine.has(key));
  const isFolded = (group: MentionGroup) => {
    const facts = rows.get(group.key);
    return facts !== undefined && isStatewide(facts) && group !== start;
  };
  const others = people.filter(({ key }) => !mine.has(key));
  const statewide = others.filter(isFolded);
  const isFold = statewide.length > fewStatewide;
  const measures = mineFirst(
    groups.filter(({ kind }) => kind === 'measure'),
    myIssueOf,
  );
  return (
    <>
      <div className="steps" role="group" aria-label={t('companion.stepLabel')}>
        <button type="button" className="small-button" onClick={() => onStep(-1)}>
          <ChevronUp aria-hidden="true" size={16} /> {t('companion.previous')}
        </button>
        <button type="button" className="small-button" onClick={() => onStep(1)}>
          <ChevronDown aria-hidden="true" size={16} /> {t('companion.next')}
        </button>
      </div>
      {people.length > 0 && (
        <section className="mentions" aria-label={t('companion.people')}>
          <h2 className="list-title">{t('companion.people')}</h2>
          {entries([...own, ...(isFold ? others.filter((group) => !isFolded(group)) : others)])}
          {isFold && (
            <details className="fold">
              <summary>{t('companion.statewide', { count: statewide.length })}</summary>
              {entries(statewide)}
            </details>
          )}
        </section>
      )}
      {measures.length > 0 && (
        <section className="mentions" aria-label={t('companion.measures')}>
          <h2 className="list-title">{t('companion.measures')}</h2>
          {entries(measures)}
        </section>
      )}
    </>
  );
}
