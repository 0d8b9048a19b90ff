import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import { Loaded } from '../shared/Loaded';
import { settings } from '../site-settings';
import { fetchDesk } from './desk-data';
import { Desk } from './Desk';

export function DeskPage() {
  const t = useSiteWords();
  useTitle(t('desk.title'));
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <p className="intro">{t('desk.intro')}</p>
      <Loaded load={fetchDesk} waiting={t('desk.loading', { megabytes: settings.megabytes })}>
        {(data) => <Desk data={data} />}
      </Loaded>
    </>
  );
}
