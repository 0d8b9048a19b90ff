import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checked } from '../../dataset/build-problem';

const Feed = z.strictObject({ feed: z.string().check(z.startsWith('https:', { error: 'not an https address' })) });

describe('what a file holds that a person wrote', () => {
  it.each([
    [{ feed: 'http://example.org/' }, 'signers.json: feed: not an https address'],
    [{ feed: 'https://example.org/', adress: '', epoc: 1 }, 'signers.json: has no field “adress”, “epoc”'],
  ])('%j is told with its place', (value, told) => expect(() => checked(Feed, value, 'signers.json')).toThrow(told));
});
