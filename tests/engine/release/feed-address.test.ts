import { describe, expect, it } from 'vitest';
import { feedAddress, chosenFeed } from '../../../engine/release/feed';

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
