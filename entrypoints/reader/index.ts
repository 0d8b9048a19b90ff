import { shared } from '../../page/reader/handover';
import { startReader } from '../../page/reader/reader';

// Injected at document_start, in the top frame of listed and granted sites; see docs/decisions/0001-unlisted-reader.md.
// Without the framework's own helper, which would be bytes in every page.
export default {
  main() {
    const isPage = /html/.test(document.contentType) && window === window.top;
    if (isPage && !shared.collectiveLens) startReader(document);
  },
};
