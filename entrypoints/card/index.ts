import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardOutlets, shared } from '../../page/reader/handover';
import { createDriver } from '../../page/card/driver';

// Injected by the background on first use, into the frame of a reader that asked for it.
export default defineUnlistedScript(() => {
  const connect = shared.collectiveLens?.connectCard;
  if (!connect) return;
  const outlets: CardOutlets = connect(createDriver(() => outlets));
});
