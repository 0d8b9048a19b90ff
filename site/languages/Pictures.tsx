import { useMemo } from 'react';
import { localDay } from '../../browser/today';
import { OrdinaryDay } from '../../components/act/OrdinaryDay';
import { createI18n, I18nextProvider } from '../../components/basics/i18n';
import { Following } from '../../components/companion/Following';
import { buildCard } from '../../engine/cards/build-card';
import type { CardContent } from '../../engine/cards/content';
import type { LoadedRelease } from '../../engine/release/release';
import en from '../../locales/en.json';
import { completed, type Tree } from '../../locales/languages';
import { CardStanding } from '../shared/CardStanding';
import { Loaded } from '../shared/Loaded';
import { askFew, readBase } from '../shared/release';
import { useSiteWords } from '../shared/words';
import { settings } from '../site-settings';
import { type Proposals, withProposals } from './messages';

const nothing = () => {};

/** A legislator in a story of today that names the bill they acted on last, and that bill in one of its own. */
function cardsOf(release: LoadedRelease, tag: string): CardContent[] {
  const today = localDay();
  const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  const of = (key: string, keys: string[]) =>
    buildCard(key, { keys, published: today }, release, today, { language: tag });
  for (const { id } of people.filter(({ offices }) => offices[0]?.role === 'state-senator' && !offices[0].end)) {
    const card = of(id, [id]);
    const measure = card?.kind === 'official' ? card.latest[0]?.measure : undefined;
    if (!measure) continue;
    return [of(id, [id, measure]), of(measure, [measure])].filter((one) => one !== null);
  }
  return [];
}

/** From one pack: one person and one bill are enough, and few files are fetched for them. */
async function fetchCards(tag: string): Promise<CardContent[]> {
  const base = await readBase();
  const pack = settings.whole.at(-1) ?? '';
  const packs = Object.fromEntries(Object.entries(base.packs).filter(([id]) => id === pack));
  return askFew({ ...base, packs }, (release) => cardsOf(release, tag));
}

/** Cards, an ordinary day and what is followed, in the language as it would be with the proposals. */
export function Pictures({ tag, own, proposals }: { tag: string; own: Tree; proposals: Proposals }) {
  const t = useSiteWords();
  const i18n = useMemo(() => createI18n(tag, completed(en, withProposals(own, proposals)), en), [tag, own, proposals]);
  const load = useMemo(() => () => fetchCards(tag), [tag]);
  return (
    <aside aria-label={t('languages.pictures')} className="translation-pictures">
      <h2>{t('languages.pictures')}</h2>
      <Loaded load={load} waiting={t('record.loading')}>
        {(cards) => (
          <I18nextProvider i18n={i18n}>
            {cards.map((content) => (
              <CardStanding
                key={content.kind}
                content={content}
                language={tag}
                onLink={nothing}
                onCompanion={nothing}
              />
            ))}
            <div className="band" lang={tag} dir={i18n.dir()}>
              <OrdinaryDay
                suggestions={[
                  { kind: 'choose-district' },
                  { kind: 'introduce' },
                  { kind: 'follow' },
                  { kind: 'issue', issue: 'housing' },
                  { kind: 'practise' },
                ]}
                session={undefined}
                today={localDay()}
                onStart={nothing}
                onChooseDistrict={nothing}
                onFind={nothing}
                onIssue={nothing}
                drafts={{}}
                onDraft={nothing}
                onCopy={() => Promise.resolve()}
              />
              <Following
                lines={[]}
                badge={false}
                remind
                onOpen={nothing}
                onIssue={nothing}
                onFollow={nothing}
                onSeen={nothing}
                onBadge={nothing}
                onRemind={nothing}
              />
            </div>
          </I18nextProvider>
        )}
      </Loaded>
    </aside>
  );
}
