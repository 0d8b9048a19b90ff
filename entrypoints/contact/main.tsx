/**
 * The step between a card and the device or a public form: the number or address, to be handed over; or what becomes
 * public. Wiring only.
 */
import { readHandoff } from '../../browser/handoff';
import { ownPacks, readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { localDay } from '../../browser/today';
import { CommentForm } from '../../components/act/CommentForm';
import { Contact, ContactGone } from '../../components/act/Contact';
import { buildCard } from '../../engine/cards/build-card';
import { linkIds, resolveLink } from '../../engine/cards/links';
import { mount } from '../../surfaces/mount';

const query = await readHandoff(location.search);
const key = query.get('key') ?? '';
const link = query.get('link') ?? '';

const settings = await readSettings();
const { card, href } = await openStore().ask(ownPacks(settings), (release) => ({
  card: buildCard(key, { keys: [] }, release, localDay()),
  href: resolveLink(key, link, release, localDay()),
}));
const contact = card?.kind === 'official' ? card.contacts.find(({ id }) => id === link) : undefined;

if (card?.kind === 'official' && contact && href && /^(tel|mailto):/.test(href)) {
  const shown = decodeURIComponent(href.replace(/^\w+:/, ''));
  await mount(
    settings,
    <Contact
      kind={href.startsWith('tel:') ? 'call' : 'email'}
      name={card.name}
      shown={contact.detail ?? shown}
      href={href}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
    'contact.title',
  );
} else if (card?.kind === 'measure' && link === linkIds.comment && href) {
  await mount(settings, <CommentForm label={card.label} href={href} />, 'contact.title');
} else {
  await mount(settings, <ContactGone />, 'contact.title');
}
