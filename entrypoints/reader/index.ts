import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from './handover';
import { startReader } from './reader';

// Injected at document_start, in the top frame of listed and granted sites; see docs/decisions/0001-unlisted-reader.md.
export default defineUnlistedScript(() => {
  const isPage = /html/.test(document.contentType) && window === window.top;
  if (isPage && !shared.collectiveLens) startReader(document);
});
