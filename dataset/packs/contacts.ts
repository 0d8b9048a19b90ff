/** Contacts as published, in the form that packs want: https pages, real e-mail addresses, one line per address. */
import type { ContactOffice, OfficialDetails } from '../../engine/release/packs';
import type { DistrictOffice } from '../sources/congress-legislators';
import type { OpenStatesPerson } from '../sources/open-states';

const email = /^[^@\s/]+@[^@\s/]+\.[a-z]+$/i;

const oneLine = (address: string) =>
  address
    .replace(/\s*[;\n]\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();

/** An https address that packs may hold, or nothing. */
export const httpsOnly = (url: string | null | undefined): string | undefined =>
  url && /^https:\/\/[^\s]+$/.test(url) && url.length <= 500 ? url : undefined;

/** What Open States calls an e-mail is an address for some, the address of a web form for others. */
export function emailOrForm(value: string | null | undefined): Pick<OfficialDetails, 'email' | 'contactForm'> {
  if (!value) return {};
  if (email.test(value)) return { email: value };
  const form = httpsOnly(value);
  return form ? { contactForm: form } : {};
}

const kinds: Readonly<Record<string, ContactOffice['kind']>> = {
  capitol: 'capitol',
  district: 'district',
  primary: 'other',
};

/** Offices of a state or city official. Homes are left out although some states publish them, and so are mail drops. */
export function stateOffices(person: OpenStatesPerson, detail: Detail): ContactOffice[] {
  return (person.offices ?? []).flatMap(({ classification, address, voice }) => {
    const kind = kinds[classification];
    const phone = voice?.slice(0, 40);
    if (!kind || (!phone && (!address || detail === 'phone'))) return [];
    if (detail === 'phone') return kind === 'capitol' && phone ? [{ kind, phone }] : [];
    return [{ kind, ...(address && { address: oneLine(address).slice(0, 200) }), ...(phone && { phone }) }];
  });
}

/** How much of an office is kept: everything for neighbours, the way to call elsewhere. */
export type Detail = 'full' | 'phone';

/** A member's office at home, with the city as its label. */
export function districtOffice(office: DistrictOffice, detail: Detail): ContactOffice {
  const street = [office.address, office.suite].filter(Boolean).join(', ');
  const place = [office.city, [office.state, office.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const address = [street, place].filter(Boolean).join(', ').slice(0, 200);
  return {
    kind: 'district',
    ...(office.city && { label: office.city }),
    ...(detail === 'full' && address && { address }),
    ...(office.phone && { phone: office.phone }),
    // Two decimals are a kilometre: enough to find the nearest, which a card tells in whole miles.
    ...(office.latitude !== undefined && { lat: Number(office.latitude.toFixed(2)) }),
    ...(office.longitude !== undefined && { lon: Number(office.longitude.toFixed(2)) }),
  };
}
