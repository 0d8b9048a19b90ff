/** Calling or writing to one official: shows the number or address, and hands it to the device. Wiring only. */
import { readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { localDay } from '../../browser/today';
import { Contact, ContactGone } from '../../components/Contact';
import { buildCard } from '../../engine/cards/build-card';
import { resolveLink } from '../../engine/cards/links';
import { packParts } from '../../engine/release/packs';
import { mount } from '../options/mount';

const query = new URLSearchParams(location.search);
const key = query.get('key') ?? '';
const link = query.get('link') ?? '';

const settings = await readSettings();
const release = await openStore().load(settings.packs, packParts);
const card = buildCard(key, { keys: [] }, release, localDay());
const href = resolveLink(key, link, release, localDay());
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
  );
} else {
  await mount(settings, <ContactGone />);
}
