import { useSiteWords } from '../shared/words';
import { Loaded } from '../shared/Loaded';
import { settings } from '../site-settings';
import { fetchDesk } from './desk-data';
import { Desk } from './Desk';
import { DeskIntro } from './DeskIntro';

export function DeskPage() {
  const t = useSiteWords();
  return (
    <>
      <DeskIntro />
      <Loaded load={fetchDesk} waiting={t('desk.loading', { megabytes: settings.megabytes })}>
        {(data) => <Desk data={data} />}
      </Loaded>
    </>
  );
}
