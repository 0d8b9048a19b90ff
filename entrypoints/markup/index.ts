import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../page/reader/handover';
import { createMarkupScan } from '../../page/markup/scan';

// Injected by the background when a reader has asked for it: something may be in its page.
export default defineUnlistedScript(() => {
  const { collectiveLens } = shared;
  if (collectiveLens) collectiveLens.createMarkupScan = createMarkupScan;
});
