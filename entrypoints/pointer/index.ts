import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../page/reader/handover';
import { interact } from '../../page/pointer/interaction';

// Injected by the background when a reader has its first mark. Without a reader, or after it was switched off: nothing.
export default defineUnlistedScript(() => {
  const { collectiveLens } = shared;
  if (collectiveLens?.reader)
    interact(collectiveLens.reader, (connectCard) => (collectiveLens.connectCard = connectCard));
});
