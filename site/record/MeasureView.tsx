import { useCallback } from 'react';
import { useWords } from '../../components/basics/words';
import { buildCard } from '../../engine/cards/build-card';
import type { MeasureCard } from '../../engine/cards/content';
import { everybodysVotes } from '../../engine/cards/issue-page';
import { resolveLink } from '../../engine/cards/links';
import type { LoadedRelease } from '../../engine/release/release';
import { CardStanding } from '../shared/CardStanding';
import { Loaded } from '../shared/Loaded';
import { pages } from '../shared/pages';
import { fromRoot } from '../shared/root';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import type { Asking } from './asking';
import { MeasureAbout } from './MeasureAbout';
import { MeasureHistory } from './MeasureHistory';
import { RecordIndex } from './RecordIndex';
import { useOwnFile } from './use-own-file';
import { RelatedMeasures } from './RelatedMeasures';
import { WhoDecides } from './WhoDecides';

/** One measure: its card, and beside it what a card has no room for. */
export function MeasureView({ measure, asking }: { measure: string; asking: Asking }) {
  const t = useSiteWords();
  const { language } = useWords();
  const { ask, today } = asking;
  const load = useCallback(
    () =>
      ask((release: LoadedRelease) => ({
        content: buildCard(measure, { keys: [measure] }, release, today, { at: Date.now(), language }),
        everybody: everybodysVotes(measure, release),
      })),
    [measure, ask, today, language],
  );
  const follow = (id: string) => {
    void ask((release) => resolveLink(measure, id, release, today)).then(
      (address) => address?.startsWith('https:') && window.open(address, '_blank', 'noopener,noreferrer'),
    );
  };
  return (
    <Loaded load={load} waiting={t('record.loading')}>
      {({ content, everybody }) =>
        content?.kind === 'measure' ? (
          <div className="measure-view">
            <Title of={content} />
            <p className="measure-way">
              <a className="lone-link" href={fromRoot(pages.record)}>
                {t('record.all')}
              </a>
            </p>
            <div className="measure-columns">
              <CardStanding content={content} language={language} onLink={follow} />
              <div className="measure-more">
                <MeasureAbout content={content} />
                <MeasureHistory content={content} everybody={everybody} onLink={follow} />
                <WhoDecides content={content} />
                <RelatedMeasures of={content} asking={asking} />
              </div>
            </div>
          </div>
        ) : (
          <RecordIndex asking={asking} isGone />
        )
      }
    </Loaded>
  );
}

/** The card bears the name for the eye. */
function Title({ of: { key, label, title, explained } }: { of: MeasureCard }) {
  useOwnFile({ kind: 'measure', key }, explained !== undefined);
  useTitle(title ? `${label}: ${title}` : label);
  return <h1 className="visually-hidden">{label}</h1>;
}
