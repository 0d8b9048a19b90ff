import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { companion, host, mentions } from './companion-shown';

describe('the site of the page', () => {
  it('turns the site off', async () => {
    const { user, onSite } = companion();
    const site = screen.getByRole('switch', { name: `Collective Lens on ${host}` });
    expect(site.getAttribute('aria-checked')).toBe('true');
    await user.click(site);
    expect(onSite).toHaveBeenCalledExactlyOnceWith(host, false);
  });

  it('asks for a site in words, and offers one use and every site', async () => {
    const { user, onAllow, onOnce } = companion({ page: { kind: 'not-asked', host: 'news.example.org' } });
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Turn on for news.example.org' }));
    await user.click(screen.getByRole('button', { name: 'Read this page once' }));
    await user.click(screen.getByRole('button', { name: 'Turn on for news stories on any site' }));
    expect(onAllow.mock.calls).toEqual([[{ host: 'news.example.org' }], ['everywhere']]);
    expect(onOnce).toHaveBeenCalledTimes(1);
  });

  it('says that the browser withholds a listed news site, and asks for it or for all of them', async () => {
    const { user, onAllow, onOnce } = companion({ page: { kind: 'withheld', host } });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('heading', { name: `Allow Collective Lens on ${host}?` })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Turn on for ${host}` }));
    await user.click(screen.getByRole('button', { name: 'Turn on for all listed news sites' }));
    await user.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(onAllow.mock.calls).toEqual([[{ host }], ['news']]);
    expect(onOnce).toHaveBeenCalledTimes(1);
  });

  it('lists what was found on a page that was given up, and says so', () => {
    companion({ page: { kind: 'mentions', host, mentions, isPartial: true } });
    expect(screen.getByRole('note').textContent).toMatch(/^The page is very long or keeps changing/);
    expect(screen.getByRole('region', { name: 'People' })).toBeTruthy();
  });

  it('says that a page is read once only, and asks for its site', async () => {
    const { user, onAllow } = companion({ page: { kind: 'mentions', host, mentions, isOnce: true } });
    expect(screen.getByRole('note').textContent).toContain('Reading this page only once.');
    await user.click(screen.getByRole('button', { name: `Turn on for ${host}` }));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith({ host });
  });

  it('offers to load a page again that was open before', async () => {
    const { user, onReload } = companion({ page: { kind: 'not-read', host } });
    await user.click(screen.getByRole('button', { name: 'Reload page' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });
});
