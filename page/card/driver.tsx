/** The card as the reader drives it: one host element with a closed root, in the page only while a card is shown. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { CardAnswer, ContactHere as Told } from '../../browser/messages';
import { Card } from '../../components/card/Card';
import { ContactHere } from '../../components/card/ContactHere';
import { I18nextProvider, createI18n } from '../../components/basics/i18n';
import type { MentionKey } from '../../engine/identifiers';
import type { CardDriver, CardOutlets, CardRequest } from '../reader/handover';
import { ask } from '../reader/native';
import { armDelay, repeatInside } from './clicks';
import { type Guard, guardCard } from './guard';
import { type CardHost, createHost } from './host';
import { placeCard } from './placement';
import { createSheet } from './sheet';

type Answered = Extract<CardAnswer, { ok: true }>;

/** A card that is drawn, but in no page yet. */
interface Drawn extends CardHost {
  view: Root;
  request: CardRequest;
  answer: Answered;
  /** Key of what is shown: the mention's, or one of its choices. */
  key: MentionKey;
  busy: boolean;
  /** What a link has led to, where no page of ours may be opened for it. */
  told?: (Told & { link: string }) | undefined;
  /** As it was drawn last. */
  pinned: boolean;
}

/** A card that is being shown. */
interface Shown extends Drawn {
  guard: Guard;
  /** When it last came to stand somewhere else, on `performance.now()`'s clock. */
  settled: number;
  /** Where the focus was before. */
  focusBefore: Element | null;
  unplace(): void;
}

/** A number or address as the card's own link has it: easier to read than what a device dials. */
const printed = (content: Answered['content'], link: string): string | undefined =>
  content.kind === 'official' ? content.contacts.find(({ id }) => id === link)?.detail : undefined;

/** Whom or what a card is about, for a title. */
const titleOf = (content: Answered['content']): string =>
  content.kind === 'official' ? content.name : content.kind === 'measure' ? content.label : '';

export function createDriver(outlets: () => CardOutlets): CardDriver {
  const sheet = createSheet();
  let shown: Shown | undefined;
  /** A card that is just being removed: the focus leaves it with events that are its own. */
  let leaving: Shown | undefined;
  /** The card that may be shown next. */
  let ready: { request: CardRequest; card: Promise<Drawn | undefined> } | undefined;
  /** Grows with each card asked for: an answer that comes too late is void. */
  let turn = 0;

  function draw(card: Drawn): void {
    const { answer, request, key, busy, told } = card;
    const { words, label, why } = request.mention;
    card.pinned = request.pinned;
    const companion = (view: 'mention' | 'officials' | 'act' | 'report' | 'not-this-person', about?: string) =>
      void ask('background/companion', { key, label, view, why, ...(about && { about }) });
    flushSync(() =>
      card.view.render(
        <I18nextProvider i18n={createI18n(answer.language, answer.messages)}>
          {told ? (
            <ContactHere
              kind={told.kind}
              about={titleOf(answer.content)}
              shown={printed(answer.content, told.link) ?? told.shown}
              onOpen={() => void follow(card, told.link, true)}
              onBack={() => tell(card, undefined)}
            />
          ) : (
            <Card
              content={answer.content}
              words={words}
              pinned={request.pinned}
              busy={busy}
              onLink={(link) => void follow(card, link)}
              onPin={() => outlets().togglePin()}
              onClose={() => outlets().closed()}
              onCompanion={companion}
              onNotThisPerson={() => companion('not-this-person')}
              onReport={() => companion('report')}
              onChoose={(chosen) => void choose(card, chosen)}
              onChooseAgain={key === request.mention.key ? undefined : () => void choose(card, request.mention.key)}
            />
          )}
        </I18nextProvider>,
      ),
    );
  }

  function redraw(card: Drawn): void {
    if (card === shown) shown.guard.allow(() => draw(card));
  }

  async function follow(card: Drawn, link: string, told = false): Promise<void> {
    card.busy = true;
    redraw(card);
    const answer = await ask('background/open-link', { key: card.key, link, page: card.request.page, told });
    card.busy = false;
    if (typeof answer === 'object') tell(card, { ...answer, link });
    else redraw(card);
  }

  function tell(card: Drawn, told: Drawn['told']): void {
    card.told = told;
    redraw(card);
    if (card === shown) focusCard(card);
  }

  /** Shows one of the choices, or the choices again. */
  async function choose(card: Drawn, key: MentionKey): Promise<void> {
    const { mention, page, answer: first } = card.request;
    const answer = await (key === mention.key ? first : ask('background/card', { key, why: mention.why, page }));
    if (!answer?.ok || card !== shown) return;
    Object.assign(card, { key, answer, told: undefined });
    redraw(card);
    focusCard(card);
  }

  function focusCard({ frame }: Drawn): void {
    frame.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  function build(request: CardRequest, answer: Answered): Drawn {
    const { host, root, frame } = createHost(sheet);
    // The page's language is not the card's: screen readers have to change their voice.
    frame.lang = answer.language;
    frame.dir = createI18n(answer.language, answer.messages).dir();
    const view = createRoot(frame);
    const { mention, pinned } = request;
    const card: Drawn = { host, root, frame, view, request, answer, key: mention.key, busy: false, pinned };
    draw(card);
    return card;
  }

  function mount(drawn: Drawn, focusBefore: Element | null): void {
    const { host, root, frame, request } = drawn;
    const card: Shown = Object.assign(drawn, {
      guard: undefined!,
      settled: performance.now(),
      focusBefore,
      unplace: () => {},
    });
    // From the first event on, the reader has to know that it is ours.
    shown = card;
    document.documentElement.append(host);
    host.showPopover();
    card.guard = guardCard(host, root, frame, () => {
      if (card === shown) outlets().tampered();
    });
    card.unplace = placeCard(request.range, frame, card.guard.allow, () => (card.settled = performance.now()));
    if (request.pinned) focusCard(card);
  }

  function forget(): void {
    void ready?.card.then((card) => card?.view.unmount());
    ready = undefined;
  }

  /** Draws a card aside, so that it only has to be put into the page. */
  function prepare(request: CardRequest): void {
    if (ready?.request === request) return;
    forget();
    ready = { request, card: request.answer.then((answer) => (answer?.ok ? build(request, answer) : undefined)) };
  }

  function close(): void {
    turn++;
    const card = shown;
    if (!card) return;
    const hadFocus = document.activeElement === card.host;
    leaving = card;
    shown = undefined;
    card.guard.stop();
    card.unplace();
    card.view.unmount();
    card.host.remove();
    leaving = undefined;
    if (hadFocus && card.focusBefore instanceof HTMLElement && card.focusBefore.isConnected) {
      card.focusBefore.focus({ preventScroll: true });
    }
  }

  return {
    prepare,
    async show(request) {
      const focusBefore = shown ? shown.focusBefore : document.activeElement;
      close();
      const mine = turn;
      prepare(request);
      const card = await ready!.card;
      if (mine !== turn) return;
      ready = undefined;
      if (!card) return outlets().closed();
      // It may have been drawn before it was pinned.
      if (card.pinned !== request.pinned) draw(card);
      mount(card, focusBefore);
    },
    setPinned(pinned) {
      if (!shown) return;
      shown.request.pinned = pinned;
      redraw(shown);
      if (pinned) focusCard(shown);
    },
    close() {
      forget();
      close();
    },
    opening: (what) => shown?.guard.opening(what),
    box: () => shown?.frame.getBoundingClientRect(),
    focused: () => !!shown && document.activeElement === shown.host,
    holds(target) {
      const card = shown ?? leaving;
      return !!card && (target === card.host || (target instanceof Node && card.root.contains(target)));
    },
    take(event) {
      const card = shown;
      if (!card || (event.type !== 'click' && event.type !== 'keydown')) return;
      if (event.type === 'click') {
        const young = performance.now() - card.settled < armDelay;
        if (young || !card.guard.isSound(true)) return event.preventDefault();
      }
      card.guard.allow(() => flushSync(() => repeatInside(card.root, event)));
    },
  };
}
