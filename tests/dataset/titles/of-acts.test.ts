import { describe, expect, it } from 'vitest';
import { plainTitle, vocabularyOf } from '../../../dataset/titles/plain-title';
import { titleTable } from '../../../dataset/titles/tables';
import { wa } from '../../../engine/jurisdictions/wa';

const rule = { table: titleTable('wa'), vocabulary: vocabularyOf([]), opening: wa.measures.opening };
const said = (short: string, official: string, act: string) => plainTitle(short, official, rule, act);

describe('where the official title is the subject once more, that of the act tells what it does', () => {
  it('and leads where it has the subject, or else follows it', () => {
    expect(said('Mushrooms', 'Concerning mushrooms.', 'Relating to the licensing of growers of mushrooms')).toEqual({
      title: 'Licensing of growers of mushrooms',
      short: 'Mushrooms',
    });
    expect(said('Mushrooms', 'Concerning mushrooms.', 'Relating to licensing fungus growers').title).toBe(
      'Mushrooms: licensing fungus growers',
    );
  });
  it('without its aim: by what it is to be reached is told, or nothing', () => {
    const act = 'Relating to improving health by licensing fungus growers';
    expect(said('Mushrooms', 'Concerning mushrooms.', act).title).toBe('Mushrooms: licensing fungus growers');
    expect(said('Mushrooms', 'Concerning mushrooms.', 'Relating to saving fungus growers').title).toBe('Mushrooms');
  });
  it('not where it says no more, cites a case, is long, or where the official title says what it does', () => {
    const alone = (act: string) => expect(said('Mushrooms', 'Concerning mushrooms.', act).title).toBe('Mushrooms');
    alone('Relating to edible mushrooms');
    alone('Relating to growers of fungus after Doe v. Roe, 603 U.S. __(2024)');
    alone(`Relating to ${'licensing fungus growers '.repeat(9)}`);
    expect(said('Mushrooms', 'Licensing mushrooms by growers.', 'Relating to taxing fungus farms').title).toBe(
      'Licensing mushrooms by growers',
    );
  });
});
