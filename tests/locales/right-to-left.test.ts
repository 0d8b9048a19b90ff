/** Views that run from right to left need styles that know begin and end, not left and right. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** Declarations that name a side of the screen. */
function sided(css: string): string[] {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[\w-]+\s*:[^;{}]+(?=;)/g) ?? [];
  return declarations.filter((declaration) => {
    const [property = '', value = ''] = declaration.split(/:\s*/);
    if (/^(margin|padding|border)-(left|right)|^(left|right)$/.test(property)) return true;
    if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
    // Four values: top, right, bottom, left.
    const values = /^(margin|padding|inset)$/.test(property) ? (value.match(/\S+\([^()]*\)|\S+/g) ?? []) : [];
    return values.length === 4 && values[1] !== values[3];
  });
}

it('finds what it looks for', () => {
  expect(sided('a { padding: 1px 2px 3px 4px; left: 0; text-align: right; margin-left: 1px; }')).toHaveLength(4);
  expect(sided('a { padding: 1px 2px 3px 2px; inset-inline: 0; text-align: start; }')).toEqual([]);
});

it.each(files)('%s names no side', (name) => {
  expect(sided(readFileSync(`components/${name}`, 'utf8'))).toEqual([]);
});
