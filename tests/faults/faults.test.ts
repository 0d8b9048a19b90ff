import { describe, expect, it } from 'vitest';
import { elsewhere, faults } from './cases';
import { nodePlace } from './node-place';

describe('the fault list, in Node', () => {
  it('accounts for every case from F01 to F92, and from F130 on', () => {
    const known = new Set([...faults.map((fault) => fault.id), ...Object.keys(elsewhere)]);
    const last = Math.max(...faults.map(({ id }) => Number(id.slice(1))));
    const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((n) => n <= 92 || n >= 130);
    const all = numbers.map((n) => `F${String(n).padStart(2, '0')}`);
    expect(all.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(faults.map((fault) => fault.id)).size).toBe(faults.length);
  });

  for (const fault of faults.filter(({ only }) => only?.in !== 'browsers')) {
    it(`${fault.id} ${fault.title}`, () => fault.run(nodePlace, 1));
  }
});
