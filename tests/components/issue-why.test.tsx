import { expect, it } from 'vitest';
import { IssueWhy } from '../../components/card/IssueWhy';
import es from '../../locales/es.json';
import { show } from './render';

const words = ['Referred to Housing · Referred to Ways & Means · RCW 59.18 · “tenants”'];

it('says in a sentence why a measure is sorted under an issue', () => {
  const { container } = show(<IssueWhy words={words} />);
  expect(container.textContent).toBe(
    'sorted here because it was sent to the committees on Housing and Ways & Means; it changes RCW\u00a059.18; its official title or summary says “tenants”.',
  );
});

it('keeps the record’s own words English in another language', () => {
  const { container } = show(<IssueWhy words={['Referred to Housing']} />, 'es', es);
  expect(container.textContent).toBe('está aquí porque se envió a la comisión Housing.');
  expect(container.querySelector('[lang=en]')?.textContent).toBe('Housing');
});

it('says nothing where no words are on record', () => {
  expect(show(<IssueWhy words={[]} />).container.textContent).toBe('');
});
