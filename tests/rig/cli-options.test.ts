/** What commands answer to `--help`, and to an option that they do not have: this line.
 *
 *   npm run sample -- --times 2
 */
import { afterEach, expect, it, vi } from 'vitest';
import { cliOptions } from './cli-options';

afterEach(() => vi.restoreAllMocks());

const options = { times: { type: 'string', default: '10' } } as const;

function answer(...args: string[]) {
  const said = vi.fn();
  vi.spyOn(console, 'log').mockImplementation(said);
  vi.spyOn(console, 'error').mockImplementation(said);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(() => cliOptions(import.meta.url, options, args)).toThrow('ended');
  return { text: String(said.mock.calls[0]?.[0]), code: vi.mocked(process.exit).mock.calls[0]?.[0] };
}

it('are taken, or their defaults', () => {
  expect(cliOptions(import.meta.url, options, ['--times', '2'])).toMatchObject({ times: '2' });
  expect(cliOptions(import.meta.url, options, [])).toMatchObject({ times: '10' });
});

it('are told by the comment at the top of the file', () => {
  const { text, code } = answer('--help');
  expect(text).toMatch(/^What commands answer [^]* this line\.\n\n {2}npm run sample -- --times 2$/);
  expect(code).toBe(0);
});

it.each([
  ['--colour', "Unknown option '--colour'."],
  ['article.html', "Unexpected argument 'article.html'."],
])('are refused with it: %s', (word, said) => {
  const { text, code } = answer(word);
  expect(text.split('\n\n')[0]).toContain(said.slice(0, -1));
  expect(text).toContain('npm run sample -- --times 2');
  expect(code).toBe(2);
});
