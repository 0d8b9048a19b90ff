import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chosenFeed } from '../../../engine/release/feed';
import { feedLine, readFeedLine } from '../../../engine/release/feed-line';

const key = (letter: string): string => btoa(letter.repeat(32));
const told = {
  address: 'https://sample-civic-club.example/feed/',
  recovery: key('r'),
  epoch: 3,
  roles: {
    words: { threshold: 2, keys: [key('a'), key('b'), key('c')] },
    facts: { threshold: 1, keys: [key('f')] },
  },
};
const line = feedLine(told);
const choice = { address: told.address, publicKey: told.recovery, signers: { epoch: 3, roles: told.roles } };

describe('a feed line', () => {
  it('can be read by people, and says all of it', () => {
    expect(line).toBe(
      `collective-lens-feed-1; https://sample-civic-club.example/feed/; epoch 3; words 2 of ${key('a')}, ${key('b')}, ` +
        `${key('c')}; facts 1 of ${key('f')}; recovery ${key('r')}; check e671d861`,
    );
  });

  it('gives the feed, its recovery key, and the keys of its epoch', () => {
    expect(readFeedLine(line)).toEqual(choice);
    expect(chosenFeed(choice)?.root).toEqual({ recovery: told.recovery, epoch: 3, roles: told.roles });
  });

  it('is the same line however it was wrapped, and with words around it', () => {
    expect(readFeedLine(line.replace(/.{17}/g, '$&\r\n'))).toEqual(choice);
    expect(readFeedLine(line.replaceAll(' ', '\u00a0').replaceAll('/', '/\u200b'))).toEqual(choice);
    expect(readFeedLine(`Paste this into the options:\n\n“${line}”.\nThank you!`)).toEqual(choice);
  });

  it('knows a slip anywhere in it', () => {
    const body = line.replaceAll(' ', '');
    const from = 'collective-lens-feed-1;'.length;
    fc.assert(
      fc.property(fc.integer({ min: from, max: body.length - 1 }), fc.constantFrom('x', 'Z', '7', ''), (at, put) => {
        if (body[at] === put) return;
        expect(['altered', 'cut-off']).toContain(readFeedLine(body.slice(0, at) + put + body.slice(at + 1)));
      }),
    );
    expect(readFeedLine(line.replace('words 2 of', 'words 1 of'))).toBe('altered');
  });

  it.each([
    ['', 'no-line'],
    ['   ', 'no-line'],
    ['the feed of the Sample Civic Club', 'no-line'],
    [key('r'), 'address'],
    ['https://sample-civic-club.example/feed/', 'address-only'],
    [line.slice(0, 60), 'cut-off'],
    [line.slice(0, -1), 'cut-off'],
    [line.replace('feed-1', 'feed-2'), 'newer'],
    [feedLine({ ...told, address: 'http://sample-civic-club.example/feed/' }), 'address'],
    [feedLine({ ...told, address: 'https://sample-civic-club.example/?who=me' }), 'address'],
    [feedLine({ ...told, roles: { ...told.roles, facts: { threshold: 1, keys: [key('a')] } } }), 'altered'],
    [feedLine({ ...told, roles: { ...told.roles, words: { threshold: 4, keys: [key('a')] } } }), 'altered'],
    ['x'.repeat(9_000), 'no-line'],
  ])('says what is wrong with %.40s', (text, problem) => {
    expect(readFeedLine(text)).toBe(problem);
  });

  it('still takes an address and a key, as partners handed them out before', () => {
    const pair = { address: told.address, publicKey: told.recovery };
    expect(readFeedLine(` ${told.address} ${told.recovery}\n`)).toEqual(pair);
    expect(readFeedLine(`${told.recovery}\n${told.address}`)).toEqual(pair);
    expect(readFeedLine(`http://a.example/ ${told.recovery}`)).toBe('address');
    expect(chosenFeed(pair)?.root).toEqual({ recovery: told.recovery, epoch: 1 });
  });

  it('keeps a semicolon of the address out of its own', () => {
    const odd = feedLine({ ...told, address: 'https://a.example/x;y/' });
    expect(readFeedLine(odd)).toMatchObject({ address: 'https://a.example/x%3By/' });
  });
});
