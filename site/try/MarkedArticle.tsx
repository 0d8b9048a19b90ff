import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../components/basics/words';
import type { MarkId } from '../../engine/hover-intent';
import { createMarks, type Mark } from '../../page/reader/marks';
import { useSiteWords } from '../shared/words';
import { fetchEngine } from './engine';
import { FoundList } from './FoundList';
import { type Hover, hoverOver } from './hover';
import type { Marking } from './marking';
import type { Article } from './samples';
import { useCard } from './use-card';

const CardByRange = lazy(async () => ({ default: (await fetchEngine()).CardByRange }));

export interface MarkedArticleProps {
  article: Article;
  isLoaded: boolean;
  withClub: boolean;
}

/** The article, its marks once everything is there, and the card over it. */
export function MarkedArticle({ article, isLoaded, withClub }: MarkedArticleProps) {
  const t = useSiteWords();
  const { language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const hover = useRef<Hover>(undefined);
  const frame = useRef<HTMLElement | undefined>(undefined);
  const [marking, setMarking] = useState<Marking>();
  const [open, setOpen] = useState<{ mark: Mark; pinned: boolean }>();
  const [note, setNote] = useState('');

  useEffect(() => {
    place.current?.replaceChildren(article.body);
  }, [article]);

  useEffect(() => {
    if (!isLoaded) return;
    let gone = false;
    const painted = createMarks();
    const side = {
      frame: () => frame.current,
      show: (id: MarkId, pinned: boolean) => {
        const mark = painted.get(id);
        setOpen(mark && { mark, pinned });
      },
      pin: (pinned: boolean) => setOpen((now) => now && { ...now, pinned }),
      close: () => setOpen(undefined),
    };
    void fetchEngine()
      .then(({ readAndMark }) => readAndMark(article, withClub, painted))
      .then((found) => {
        if (gone) return;
        painted.paint();
        setMarking(found);
        hover.current = hoverOver(painted, side);
      });
    return () => {
      gone = true;
      hover.current?.stop();
      painted.clear();
      setMarking(undefined);
      setOpen(undefined);
    };
  }, [article, isLoaded, withClub]);

  const mark = open?.mark;
  const card = useCard(marking, mark, language);
  const onFrame = useCallback((now: HTMLElement | undefined) => {
    frame.current = now;
  }, []);
  const follow = (id: string) => {
    void marking?.link(card.key, id).then((address) => {
      if (address?.startsWith('https:')) window.open(address, '_blank', 'noopener,noreferrer');
      else if (address) location.assign(address);
    });
  };
  const elsewhere = () => setNote(t('try.elsewhere'));

  return (
    <div className="try-view">
      <div className="try-article" ref={place} role="region" aria-label={t('try.article')} lang="en" />
      <aside aria-label={t('try.found')}>
        {isLoaded && !marking && <p role="status">{t('try.reading')}</p>}
        {marking && <FoundList marking={marking} onOpen={(id) => hover.current?.press(id)} />}
        <p role="status" className="hint">
          {note}
        </p>
      </aside>
      {mark && card.content && (
        <Suspense>
          <CardByRange
            content={card.content}
            words={mark.text}
            range={mark.range}
            pinned={open.pinned}
            onFrame={onFrame}
            onLink={follow}
            onPin={() => hover.current?.togglePin()}
            onClose={() => hover.current?.escape()}
            onCompanion={elsewhere}
            onNotThisPerson={elsewhere}
            onReport={elsewhere}
            onChoose={card.choose}
            onChooseAgain={card.chooseAgain}
          />
        </Suspense>
      )}
    </div>
  );
}
