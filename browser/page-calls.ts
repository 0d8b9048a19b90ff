/**
 * What the background answers to the readers in pages. The answers are a function of the public release, the page's
 * text, the interface language and the states that the reader lets pages know of; the district is in none of them.
 */
import { looksLikeArticle } from '../engine/article-gate';
import { buildCard } from '../engine/cards/build-card';
import { becomesPublic, resolveLink } from '../engine/cards/links';
import type { IsoDate, MentionKey } from '../engine/identifiers';
import { subjectOfPage } from '../engine/page/subject';
import { readFacts } from '../engine/page/page-facts';
import { readPage } from '../engine/page/page-text';
import { findMentions, mightContainMentions } from '../engine/spotting';
import type { Mention } from '../engine/spotting/types';
import type { ContactHere, LookAnswer, PageMention, PageScript, ScanAnswer } from './messages';
import type { BackgroundHandlers, Caller } from './messaging';
import { isNewsHost } from './news-hosts';
import { type Settings, isSiteOn, ownPacks } from './settings';
import { type Spotting, spottingOver } from './spotting';
import type { Store } from './store';
import type { Opener } from './tabs';

/** What the answers need from around them. */
export interface PageCallParts {
  store: Store;
  settings(): Promise<Settings>;
  /** The day where the reader of the page is. */
  today(): IsoDate;
  /** ms since 1970. */
  now(): number;
  /** The interface's language and the strings that a card speaks with. */
  voice(settings: Settings): Promise<{ language: string; messages: Record<string, unknown> }>;
  openAddress(address: string, opener?: Opener): Promise<boolean>;
  /** Hands a telephone number or e-mail address to the device, or says what a form makes public before it opens. */
  openContact(handoff: { key: MentionKey; link: string }, opener?: Opener): Promise<boolean>;
  openCompanion(handoff: Record<string, string>, opener?: Opener): Promise<boolean>;
  inject(script: PageScript, tabId: number, frameId: number): Promise<boolean>;
}

const maxMentions = 2000;
const tabOf = (caller: Caller) => (caller.from === 'page' ? caller.tab : undefined);

/** What is behind an address that is not simply opened, to be shown where it was asked for. */
const contactHere = (address: string): ContactHere => ({
  kind: address.startsWith('tel:') ? 'call' : address.startsWith('mailto:') ? 'email' : 'comment',
  shown: address.startsWith('https:') ? '' : decodeURIComponent(address.replace(/^\w+:/, '')),
});

/** What is left of a mention without those hidden on this site: a choice is one between two at least. */
function withoutHidden(mention: Mention, hidden: ReadonlySet<MentionKey>): Mention | undefined {
  if (mention.key !== '') return hidden.has(mention.key) ? undefined : mention;
  const candidates = (mention.candidates ?? []).filter((key) => !hidden.has(key));
  return candidates.length < 2 ? undefined : { ...mention, candidates };
}

/** What lists call all that a mention can mean: one number of two sessions is still that number. */
function commonLabel({ key, candidates = [key] }: Pick<Mention, 'key' | 'candidates'>, { label }: Spotting) {
  const labels = new Set(candidates.map(label));
  return labels.size === 1 ? [...labels][0] : undefined;
}

export function pageCalls(parts: PageCallParts): BackgroundHandlers {
  const spotting = spottingOver(parts.store);

  return {
    async 'background/look'({ text, wanted = false }, caller): Promise<LookAnswer> {
      const settings = await parts.settings();
      if (caller.from !== 'page' || !isSiteOn(settings, caller.host)) return { ok: false, reason: 'site-off' };
      const ready = await spotting(settings.packs);
      if (!ready) return { ok: false, reason: 'no-data' };
      // Elsewhere a page has to look like an article first, and only its markup tells.
      const isToBeJudged = !wanted && !isNewsHost(caller.host);
      return { ok: true, holds: isToBeJudged || mightContainMentions(ready.index, text, `https://${caller.host}/`) };
    },

    async 'background/scan'({ url, parts: markup, head = [], known, wanted = false }, caller): Promise<ScanAnswer> {
      if (caller.from !== 'page') return { ok: false, reason: 'site-off' };
      const settings = await parts.settings();
      if (!isSiteOn(settings, caller.host)) return { ok: false, reason: 'site-off' };
      const { runs, locate } = readPage(markup);
      const facts = known?.facts ?? readFacts(url, head);
      if (!known && !wanted && !isNewsHost(caller.host) && !looksLikeArticle({ facts, runs })) {
        return { ok: false, reason: 'no-article' };
      }
      const ready = await spotting(settings.packs);
      if (!ready) return { ok: false, reason: 'no-data' };
      const request = { facts, runs, ...(known && { context: known.context }) };
      const today = parts.today();
      const { mentions, context, article } = await parts.store.ask(settings.packs, ({ record }) =>
        findMentions(ready.index, request, today, record),
      );
      const hidden = new Set(settings.hidden.filter(({ host }) => host === caller.host).map(({ key }) => key));
      const shown: PageMention[] = mentions
        // A site's menu names whom it always names: nothing of this story.
        .filter(({ run }) => runs[run]?.kind !== 'nav')
        .flatMap((mention) => withoutHidden(mention, hidden) ?? [])
        .slice(0, maxMentions)
        .flatMap(({ run, start, end, ...mention }) => {
          const place = locate(run, start, end);
          const words = runs[run]!.text.slice(start, end);
          const label = commonLabel(mention, ready) ?? words.replace(/\s+/g, ' ');
          return place ? [{ ...mention, ...place, words, label }] : [];
        });
      // Told by the whole page, which is the first batch: a later one is a part of it. No mark, no card to tell it.
      const issue = known || shown.length === 0 ? undefined : subjectOfPage(facts, runs);
      return {
        ok: true,
        mentions: shown,
        known: { facts, context },
        published: article.date,
        ...(issue && { issue }),
      };
    },

    async 'background/inject'({ script }, caller) {
      return caller.from === 'page' && parts.inject(script, caller.tab.tabId, caller.frameId);
    },

    async 'background/card'({ key, candidates, why, page }) {
      const settings = await parts.settings();
      const { language, messages } = await parts.voice(settings);
      const mention = { why, language, at: parts.now(), ...(candidates && { candidates }) };
      const content = await parts.store.ask(settings.packs, (release) =>
        buildCard(key, page, release, parts.today(), mention),
      );
      return content ? { ok: true, content, language, messages } : { ok: false, reason: 'unknown-key' };
    },

    async 'background/open-link'({ key, link, here = false, told = false }, caller) {
      const settings = await parts.settings();
      const packs = caller.from === 'page' ? settings.packs : ownPacks(settings);
      const address = await parts.store.ask(packs, (release) => resolveLink(key, link, release, parts.today()));
      if (!address) return false;
      const opener = tabOf(caller);
      const opensAtOnce = address.startsWith('https:') && (told || !becomesPublic(link));
      if (opensAtOnce) return parts.openAddress(address, opener);
      return here || opener?.isPrivate ? contactHere(address) : parts.openContact({ key, link }, opener);
    },

    async 'background/companion'({ key, label, view, why, about }, caller) {
      const handoff = { view, key, label, why: JSON.stringify(why), ...(about && { about }) };
      return parts.openCompanion(handoff, tabOf(caller));
    },
  };
}
