import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedLink, isHostName, isMailAddress, isPhone } from '../../../engine/release/allowed-link';
import { runs } from './runs';

describe('links and contacts', () => {
  const hosts = new Set(['leg.wa.gov', 'sample-civic-club.org', 'localhost', '192.0.2.1', 'xn--a.org']);

  it.each([
    'https://leg.wa.gov',
    'https://leg.wa.gov/',
    'https://leg.wa.gov/bills?BillNumber=1217&Year=2025#top',
    'https://leg.wa.gov/a_b~c/(d)/%20;e=1,2',
    'https://leg.wa.gov?x',
  ])('allows %s', (link) => expect(isAllowedLink(link, hosts)).toBe(true));

  it.each([
    'http://leg.wa.gov/',
    'https://leg.wa.gov.evil.example/',
    'https://www.leg.wa.gov/',
    'https://leg.wa.gov:443/',
    'https://leg.wa.gov@evil.example/',
    'https://localhost/',
    'https://192.0.2.1/',
    'https://xn--a.org/',
    'https://leg.wa.gov/ space',
    'https://leg.wa.gov/\u00e9',
    'https://leg.wa.gov/"',
    'https://leg.wa.gov/<',
    'https://leg.wa.gov/>',
    'https://leg.wa.gov/\\evil',
    'https://leg.wa.gov/^',
    'https://leg.wa.gov/`',
    'https://leg.wa.gov/{',
    ' https://leg.wa.gov/',
    'HTTPS://leg.wa.gov/',
    'https://LEG.wa.gov/',
    '//leg.wa.gov/',
    'https:/leg.wa.gov/',
    'javascript:alert(1)//https://leg.wa.gov/',
    '',
  ])('refuses %j', (link) => expect(isAllowedLink(link, hosts)).toBe(false));

  it('whatever is allowed opens https at an exact host and nothing else', () => {
    const near = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'https:', 'javascript:', ''),
        fc.constantFrom('leg.wa.gov', 'leg.wa.gov.', 'evil.example', 'leg.wa.gov@evil.example', 'leg.wa.gov\\'),
        fc.string({ unit: 'binary-ascii' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        if (!isAllowedLink(text, hosts)) return;
        const url = new URL(text);
        expect([url.protocol, url.host, url.username]).toEqual(['https:', 'leg.wa.gov', '']);
      }),
      runs(50_000),
    );
  });

  it.each(['leg.wa.gov', 'a.b', 'x1-y.example'].map((host) => [host, host.length > 3] as const))(
    'host %s',
    (host, ok) => expect(isHostName(host)).toBe(ok),
  );
  it.each(['', 'gov', '-a.gov', 'a-.gov', 'a..gov', 'A.gov', 'a.g', 'a.xn--p1ai', '1.2.3.4', 'a.gov:1', 'a.gov/'])(
    'no host: %j',
    (host) => expect(isHostName(host)).toBe(false),
  );

  it.each(['360-786-7600', '(202) 224-3441', '+1 509.555.0100', '509-555-0100 ext. 12', '509 555 0100 x5'])(
    'phone %s',
    (n) => expect(isPhone(n)).toBe(true),
  );
  it.each([
    '',
    '12345',
    '509-555-0100;1',
    '509-555-0100,,1',
    '*67',
    'call me',
    '#31#',
    `5${'0'.repeat(40)}`,
    ' 509-555-0100',
  ])('no phone: %j', (n) => expect(isPhone(n)).toBe(false));
  it.each(['timm.ormsby@leg.wa.gov', "o'neil_x+1@a-b.org"])('mail %s', (m) => expect(isMailAddress(m)).toBe(true));
  it.each([
    '',
    'a@b',
    'a@b.org?bcc=x@y.org',
    'a@b.org,c@d.org',
    'a b@c.org',
    'a@b.org\n',
    '"a"@b.org',
    'a@-.1',
    'x@b.o1',
    ' a@b.org',
  ])('no mail: %j', (m) => expect(isMailAddress(m)).toBe(false));
});
