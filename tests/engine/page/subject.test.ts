import { describe, expect, it } from 'vitest';
import { subjectOfPage } from '../../../engine/page/subject';
import { subjectWords } from '../../../engine/page/subject-words';
import { languages } from '../../../locales/languages';

const run = (text: string) => ({ text });
const filler = 'The two sides have been talking for weeks, and nobody in the building expects them to end soon.';

describe('what a story is about', () => {
  it('is told by its headline together with its text', () => {
    const text =
      'Premiums would go up for people who buy health insurance on their own, hospitals said, and Medicaid would be cut. Patients and insurers worry.';
    expect(subjectOfPage({ title: 'Health care talks revive', lang: 'en-US' }, [run(text)])).toBe('health-care');
  });

  it('is told by a page that names no language as by an English one', () => {
    const text = `Tenants and landlords spoke about rents, evictions and zoning. ${filler}`;
    expect(subjectOfPage({ title: 'Council hears tenants on rent control' }, [run(text)])).toBe('housing');
  });

  it('is not guessed from a headline alone, nor from a few words by the way', () => {
    expect(subjectOfPage({ title: 'Health care talks revive' }, [run(filler)])).toBeUndefined();
    const aside = `She had visited a hospital and a school district before. ${filler}`;
    expect(subjectOfPage({ title: 'Senator wins award' }, [run(aside)])).toBeUndefined();
  });

  it('is none where two issues are told as much', () => {
    const text =
      'Premiums and hospitals, Medicaid and patients. Deported immigrants sought asylum, and refugees spoke of the border patrol.';
    expect(subjectOfPage({ title: 'Health care and immigration' }, [run(text)])).toBeUndefined();
  });

  it('is not told twice by one word within another', () => {
    const text = `Học sinh cần nhà. Tiền thuê nhà tăng, và không ai biết khi nào tiền thuê nhà sẽ thôi tăng nữa ở đây.`;
    expect(subjectOfPage({ title: 'Tin trong ngày', lang: 'vi' }, [run(text)])).toBeUndefined();
    expect(subjectOfPage({ title: 'Tiền thuê nhà', lang: 'vi' }, [run(text)])).toBeUndefined();
  });

  it('is not told by menus, captions and short teasers', () => {
    const words = 'Tenants and landlords spoke about rents, evictions, zoning, renters and rent control in apartments.';
    const title = 'Council hears tenants on rent control';
    expect(
      subjectOfPage({ title }, [
        { text: words, kind: 'nav' },
        { text: words, kind: 'caption' },
      ]),
    ).toBeUndefined();
    expect(subjectOfPage({ title }, [run('Tenants, rents, zoning, evictions')])).toBeUndefined();
  });

  it('is told by whole words', () => {
    const text = `Parents and currents, price lists and tolls of bells, apartment and tenantless. ${filler}`;
    expect(subjectOfPage({ title: 'Parents in the currents' }, [run(text)])).toBeUndefined();
  });

  it.each([
    [
      'es',
      'housing',
      'Suben los alquileres',
      'Los inquilinos dicen que el alquiler de su vivienda sube, y que temen un desalojo si el arrendador pide más. La vivienda falta.',
    ],
    [
      'vi',
      'housing',
      'Tiền thuê nhà tăng',
      'Người thuê nhà nói rằng tiền thuê căn hộ tăng quá nhanh và chủ nhà không sửa chữa. Nhà ở giá phải chăng rất thiếu trong vùng.',
    ],
    [
      'zh-Hans',
      'housing',
      '租金上涨',
      '租客说，房东把公寓的房租提高得太快，许多人付不起住房费用。议会正在讨论租金的上限，房东反对，租客支持，住房仍然不足，公寓太少，房租太高，许多家庭正在离开这座城市。',
    ],
    [
      'zh-Hant',
      'guns',
      '槍枝法案',
      '議會討論槍枝管制。槍擊案之後，許多人要求控槍，禁止攻擊性武器。反對者說，槍械是憲法的權利。槍擊案的家屬出席了聽證會，並要求州長簽署法案，讓孩子們在學校裡安全。',
    ],
    [
      'fil',
      'health-care',
      'Segurong pangkalusugan',
      'Nag-aalala ang mga pasyente at ang mga ospital na mababawasan ang Medicaid, at tataas ang presyo ng gamot. Sabi ng ospital, ang pangangalagang pangkalusugan ay karapatan.',
    ],
    [
      'ko',
      'immigration',
      '이민자 추방 논란',
      '추방 명령을 받은 이민자들과 난민들이 망명을 신청했다. 국경순찰대는 서류미비 이민자를 계속 단속하고 있으며, 영주권을 가진 사람들도 추방을 걱정하고 있다고 말했다.',
    ],
    [
      'ru',
      'taxes-budget',
      'Налоги вырастут',
      'Сенаторы спорят о бюджете и налогах: дефицит растёт, а налогоплательщики не хотят платить больше. Новый налог покроет часть дефицита бюджета.',
    ],
    [
      'ja',
      'health-care',
      '医療保険の議論',
      '病院と患者は、メディケイドの削減を心配している。処方薬の値段も上がる。議員は医療保険の改正について話し合い、病院の団体は反対していると述べた。患者の団体も反対だ。',
    ],
    [
      'hi',
      'education',
      'स्कूलों का पैसा',
      'शिक्षकों और छात्रों ने कहा कि स्कूल की कक्षाएं भरी हुई हैं। विद्यालय को पैसा चाहिए, और शिक्षक कम हैं। छात्र और माता-पिता बैठक में आए और अपनी बात रखी।',
    ],
  ])('is told in %s: %s', (lang, issue, title, text) => {
    expect(subjectOfPage({ title, lang }, [run(text)])).toBe(issue);
  });

  it('has a table for each of our languages, and asks no other one', () => {
    const ours = languages.map(({ tag }) => tag.split('-')[0]);
    expect(Object.keys(subjectWords).sort()).toEqual([...new Set(ours)].sort());
    const text = 'Tenants and landlords spoke about rents, evictions, zoning, renters and rent control in apartments.';
    expect(subjectOfPage({ title: 'Tenants on rent control', lang: 'de' }, [run(text)])).toBeUndefined();
  });
});
