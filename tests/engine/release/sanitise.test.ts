import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedLink, isHostName, isMailAddress, isPhone } from '../../../engine/release/allowed-link';
import { toUtf8 } from '../../../engine/release/digest';
import { feedAddress, chosenFeed } from '../../../engine/release/feed';
import { parseLiteral } from '../../../engine/release/literal-json';
import { isRealDay, literalTrouble, tidy } from '../../../engine/release/literal-record';
import { plainText } from '../../../engine/release/plain-text';
import { Refusal } from '../../../engine/release/refusal';
import { runs } from './runs';

const caps = { bytes: 2_000, depth: 3, values: 10 };
const reasonOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.reason : `defect: ${String(error)}`;
  }
};

describe('literal JSON', () => {
  it('reads an object, with or without a byte order mark', () => {
    expect(parseLiteral(toUtf8('{"a":[1,"]}"]}'), caps)).toEqual({ a: [1, ']}'] });
    expect(parseLiteral(toUtf8('\ufeff{"a":"\\"[[[["}'), caps)).toEqual({ a: '"[[[[' });
  });

  it.each([
    ['[]', 'not-a-release'],
    ['null', 'not-a-release'],
    ['1', 'not-a-release'],
    ['', 'not-a-release'],
    ['{', 'not-a-release'],
    ['{"a":NaN}', 'not-a-release'],
    ['{"a":[[1]]}', 'none'],
    ['{"a":[[[1]]]}', 'too-large'],
    ['{"a":[1,2,3,4,5,6,7,8]}', 'none'],
    ['{"a":[1,2,3,4,5,6,7,8,9]}', 'too-large'],
    [`{"a":"${'x'.repeat(1_992)}"}`, 'none'],
    [`{"a":"${'x'.repeat(1_993)}"}`, 'too-large'],
    ['{"a":{"b":{}},"c":{"d":{}}}', 'none'],
  ])('%s is %s', (text, reason) => expect(reasonOf(() => parseLiteral(toUtf8(text), caps))).toBe(reason));

  it('refuses what is not UTF-8', () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]);
    expect(reasonOf(() => parseLiteral(bytes, caps))).toBe('not-a-release');
  });

  it('gives back every value within the caps, and never anything but a refusal beyond', () => {
    const wide = { bytes: 1e6, depth: 40, values: 1e5 };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        expect(parseLiteral(toUtf8(JSON.stringify(value)), wide)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      runs(3_000),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        ['none', 'not-a-release', 'too-large'].includes(reasonOf(() => parseLiteral(bytes, caps))),
      ),
      runs(20_000),
    );
  });
});

describe('plain text', () => {
  it.each([
    ['Plain text, 100 %!', 'Plain text, 100 %!'],
    ['  two  ends  ', 'two  ends'],
    ['a\tb\nc\r\nd\u2028e', 'a b c d e'],
    ['a\u0000b\u0007c\u007fd\u0085e', 'abcde'],
    ['\u202eevil\u202c', 'evil'],
    ['\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['Or\u00adms\u200bby\u2060\ufeff', 'Ormsby'],
    ['a\u200cb\u200d c', 'ab c'],
    // Joiners at either end, several in a row, and behind an accent: none of them joins two letters of a script.
    ['\u200d\u0646', '\u0646'],
    ['\u0646\u200d\u200c', '\u0646'],
    ['a\u200d\u200c\u0646', 'a\u0646'],
    ['q\u0301\u200d\u0646', 'q\u0301\u0646'],
    [
      '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ],
    ['\ud800x\udfff', 'x'],
    ['e\u0301', '\u00e9'],
    [`x${'\u0323'.repeat(9)}`, `x${'\u0323'.repeat(4)}`],
    ['tag\u{e0041}\u{e007f}', 'tag'],
    ['Nguy\u1ec5n, \u7530\u4e2d, \ud55c\uad6d', 'Nguy\u1ec5n, \u7530\u4e2d, \ud55c\uad6d'],
  ])('%j becomes %j', (text, plain) => expect(plainText(text)).toBe(plain));

  it('is plain after once, well formed, without anything that hides or turns', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\u202e', '\u200b', '\u0301', '\u200d', '\ud800', '\u0000', ' ', '\n', 'a', '\u{e0041}'),
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const once = plainText(text);
        return (
          !/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/.test(once) &&
          !/\p{M}{5}/u.test(once) &&
          once.isWellFormed() &&
          once.trim() === once &&
          plainText(once) === once
        );
      }),
      runs(30_000),
    );
  });
});

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

describe('every record', () => {
  const hosts = new Set(['leg.wa.gov']);

  it.each(['2026-02-28', '2024-02-29', '1789-03-04', '2200-12-31', '2026-07-01T10:00:00Z'])(
    'has a day such as %s',
    (day) => expect(isRealDay(day)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2025-02-29',
    '0000-01-01',
    '9999-01-01',
    '2201-01-01',
    '1699-12-31',
    '2026-13-01',
    '2026-00-10',
  ])('has no day %s', (day) => expect(isRealDay(day)).toBe(false));

  it.each([
    [{ a: ['2026-02-30'] }, /no such day/],
    [{ until: '2026-02-30T10:00:00-07:00' }, /no such day/],
    [{ page: 'https://other.example/' }, /page: not an allowed link/],
    [{ sources: [{ url: 'javascript:1' }] }, /url: not an allowed link/],
    [{ link: 'x' }, /link/],
    [{ signIn: 'x' }, /signIn/],
    [{ site: 'x' }, /site/],
    [{ contactForm: 'x' }, /contactForm/],
    [{ offices: [{ phone: 'tel:1' }] }, /not a telephone/],
    [{ email: 'x' }, /not a mail/],
    [{ reportAddress: 'x' }, /not a mail/],
    [{ n: Infinity }, /exact number/],
    [{ n: [-(2 ** 53)] }, /exact number/],
    [JSON.parse('{"a":{"__proto__":1}}'), /hides/],
    [{ 'a\u200b': 1 }, /hides/],
    [{ author: 'Sam', reviewer: 'Sam' }, /own author/],
  ])('%j has trouble', (record, trouble) => expect(literalTrouble(record, hosts)).toMatch(trouble));

  it.each([
    [{ day: '2026-02-28', page: 'https://leg.wa.gov/x', n: 2 ** 53 - 1, m: -3, ok: true, none: null }],
    [{ title: 'On 2026-02-30 nothing happened', url: 'https://leg.wa.gov/' }],
    [{ author: 'Sam', reviewer: 'Kim' }],
    [{}],
    ['text'],
    [null],
  ])('%j has none', (record) => expect(literalTrouble(record, hosts)).toBeUndefined());

  it('is tidied throughout', () => {
    expect(tidy({ a: [' x\u200b '], n: -0, b: true, c: null })).toEqual({ a: ['x'], n: 0, b: true, c: null });
    expect(Object.is((tidy({ n: -0 }) as { n: number }).n, 0)).toBe(true);
  });

  it('keeps only other names that can be looked for, two dozen at most', () => {
    const aliases = ['Sam Q.', 'the', 'X', ' ', '12', 'J.T.', '\u7530\u4e2d', 'de la Cruz', 5];
    expect(tidy({ aliases, nicknames: ['Al', 'a'], other: ['the'] })).toEqual({
      aliases: ['Sam Q.', 'J.T.', '\u7530\u4e2d', 5],
      nicknames: ['Al'],
      other: ['the'],
    });
    const many = Array.from({ length: 30 }, (_, i) => `Name ${i}`);
    expect((tidy({ aliases: many }) as { aliases: string[] }).aliases).toEqual(many.slice(0, 24));
  });
});

describe('a feed address', () => {
  it.each([
    ['https://feed.example.org/aca', 'https://feed.example.org/aca/'],
    [' https://feed.example.org/aca/latest.json ', 'https://feed.example.org/aca/'],
    ['https://feed.example.org', 'https://feed.example.org/'],
    ['http://127.0.0.1:8080/x/', 'http://127.0.0.1:8080/x/'],
    ['http://localhost:1/', 'http://localhost:1/'],
  ])('%s', (text, address) => expect(feedAddress(text)).toBe(address));

  it.each([
    'http://feed.example.org/',
    'ftp://127.0.0.1/',
    'https://a:b@feed.example.org/',
    'https://a@feed.example.org/',
    'https://feed.example.org/?x=1',
    'https://feed.example.org/?',
    'https://feed.example.org/#',
    'https://feed.example.org/#a',
    'feed.example.org',
    '',
  ])('refuses %j', (text) => expect(feedAddress(text)).toBeUndefined());

  it('needs a key of 32 bytes', () => {
    const publicKey = btoa('k'.repeat(32));
    const feed = chosenFeed({ address: 'https://a.example/', publicKey: ` ${publicKey} ` });
    expect(feed).toEqual({
      id: `https://a.example/ ${publicKey}`,
      address: 'https://a.example/',
      root: { recovery: publicKey, epoch: 1 },
      continuesBundle: false,
    });
    expect(chosenFeed({ address: 'https://a.example/', publicKey: btoa('short') })).toBeUndefined();
    expect(chosenFeed({ address: 'http://a.example/', publicKey })).toBeUndefined();
  });
});
