import { useCallback, useEffect, useRef, useState } from 'react';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardContent } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import type { MentionKey } from '../../../engine/identifiers';
import type { LoadedRelease } from '../../../engine/release/release';
import { languages } from '../../../locales/languages';
import type { DeskState } from '../desk-state';
import { askDesk } from './ask-desk';
import { AskList } from './AskList';
import { type Mark, markArticle, markAt, type MarkedArticle } from './article-marks';
import { CardOverArticle } from './CardOverArticle';
import { MentionList } from './MentionList';

/** Where the open card is kept while the page loads anew, for this tab alone. */
const openCard = 'open-card';

/** The preview: what the check says on top, the article with its marks, and the list of mentions. */
export function Desk({ desk }: { desk: DeskState }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [article, setArticle] = useState<MarkedArticle>();
  const [open, setOpen] = useState<{ mark: Mark; key: MentionKey }>();
  const [isRestored, setIsRestored] = useState(false);

  const ask = useCallback(<T,>(question: (release: LoadedRelease) => T) => askDesk(desk, question), [desk]);

  const load = () => {
    const marked = markArticle(frame.current!, desk);
    setArticle(marked);
    reopen(marked);
    const page = frame.current!.contentDocument!;
    page.addEventListener('click', (event) => {
      event.preventDefault();
      const mark = markAt(marked.marks, event.clientX, event.clientY);
      setOpen(mark && { mark, key: mark.mention.key });
    });
    page.addEventListener('scroll', () => setOpen(undefined), { passive: true });
  };

  const show = (mark: Mark, key = mark.mention.key) => {
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // The article's own scrolling closes cards: open this one after it.
    const openIt = () => {
      setOpen({ mark, key });
      setIsRestored(true);
    };
    requestAnimationFrame(() => requestAnimationFrame(openIt));
  };

  /** The card that was open before a file was saved: the editor is working on it. */
  const reopen = ({ marks }: MarkedArticle) => {
    const before = JSON.parse(sessionStorage.getItem(openCard) ?? 'null') as { at: number; key: MentionKey } | null;
    const mark = before && marks[before.at];
    if (mark && [mark.mention.key, ...(mark.mention.candidates ?? [])].includes(before.key)) show(mark, before.key);
    else setIsRestored(true);
  };
  useEffect(() => {
    if (!isRestored || !article) return;
    const now = open && { at: article.marks.indexOf(open.mark), key: open.key };
    sessionStorage.setItem(openCard, JSON.stringify(now ?? null));
  }, [open, article, isRestored]);

  const [built, setBuilt] = useState<{ of: typeof open; content: CardContent | null }>();
  useEffect(() => {
    if (!open || !article) return;
    let gone = false;
    const { why, candidates } = open.mark.mention;
    const page = { keys: article.keys, published: article.published };
    const { today, noon: at, language } = desk;
    const mention = { why, at, language, ...(candidates && { candidates }) };
    void askDesk(desk, (release) => buildCard(open.key, page, release, today, mention)).then((found) => {
      if (!gone) setBuilt({ of: open, content: found });
    });
    return () => {
      gone = true;
    };
  }, [open, article, desk]);
  const content = built && built.of === open ? built.content : null;

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(undefined);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);

  const box = useCallback(() => {
    const around = frame.current!.getBoundingClientRect();
    const mark = open!.mark.range.getBoundingClientRect();
    return new DOMRect(around.x + mark.x, around.y + mark.y, mark.width, mark.height);
  }, [open]);

  const follow = (id: string) => {
    if (!open) return;
    void askDesk(desk, (release) => resolveLink(open.key, id, release, desk.today)).then((address) => {
      if (address) window.open(address, '_blank', 'noopener');
    });
  };

  return (
    <>
      <header>
        <CardLanguage language={desk.language} />
        <h1>
          Preview for {desk.organisation}, as on {desk.today}
        </h1>
        {desk.drafts && <p className="note">Drafts are shown as if they had been reviewed. Readers do not see them.</p>}
        <Problems problems={desk.problems} />
      </header>
      <main>
        <iframe ref={frame} src="/article" title="The article" sandbox="allow-same-origin" onLoad={load} />
        <aside aria-label="Mentions">
          <h2>
            {article
              ? `${article.marks.length} marks; the article is of ${article.published}`
              : 'Reading the article …'}
          </h2>
          {article && <MentionList marks={article.marks} desk={desk} onOpen={(mark) => show(mark)} />}
          <h2>What readers are asked to do</h2>
          <AskList desk={desk} ask={ask} />
        </aside>
      </main>
      {content && (
        <CardOverArticle
          content={content}
          words={open!.mark.words}
          box={box}
          onLink={follow}
          onClose={() => setOpen(undefined)}
          onChoose={(key) => setOpen((now) => now && { ...now, key })}
          onChooseAgain={
            open!.key === open!.mark.mention.key ? undefined : () => setOpen({ mark: open!.mark, key: '' })
          }
        />
      )}
    </>
  );
}

/** Every language that a reader can choose: what has no text in it yet is shown in English, as readers would see it. */
function CardLanguage({ language }: Pick<DeskState, 'language'>) {
  return (
    <label className="language">
      Cards in{' '}
      <select value={language} onChange={(event) => location.assign(`?language=${event.target.value}`)}>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Problems({ problems }: Pick<DeskState, 'problems'>) {
  if (problems.length === 0) return <p className="note good">The check has nothing to say: this can be published.</p>;
  return (
    <ul className="problems" aria-label="What the check says">
      {problems.map(({ level, line }) => (
        <li key={line} className={level}>
          {line}
        </li>
      ))}
    </ul>
  );
}
