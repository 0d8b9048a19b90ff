/** Renders views in English, as the extension does, and checks them with axe. */
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createI18n, I18nextProvider } from '../../components/basics/i18n';
import en from '../../locales/en.json';

/** In English, or in another language by its tag and messages, with English at hand where it is given. */
export function show(
  view: ReactNode,
  language = 'en',
  messages: Record<string, unknown> = en,
  fallback?: Record<string, unknown>,
) {
  const i18n = createI18n(language, messages, fallback);
  const inLanguage = (node: ReactNode) => <I18nextProvider i18n={i18n}>{node}</I18nextProvider>;
  const { rerender, ...rest } = render(inLanguage(view));
  return { ...rest, rerender: (node: ReactNode) => rerender(inLanguage(node)) };
}

/** What axe finds wrong, in short lines. Colours need a real browser: the pictures' script looks at those. */
export async function violations(element: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const result = await axe.run(element, { rules });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
