import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';

/** What the desk is for: it can be read before its scripts are there. */
export function DeskIntro() {
  const t = useSiteWords();
  useTitle(t('desk.title'));
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <p className="intro">{t('desk.intro')}</p>
    </>
  );
}
