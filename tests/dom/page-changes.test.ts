import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, changeLimits, watchChanges } from '../../page/reader/page-changes';

let life: AbortController;
let changes: PageChange[];
let storms: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main id="main"><p id="one">One</p><p id="two">Two</p></main>';
  history.replaceState(null, '', '/article');
  life = new AbortController();
  changes = [];
  storms = 0;
  watchChanges(
    document,
    (change) => changes.push(change),
    () => storms++,
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const main = () => document.getElementById('main')!;
const one = () => document.getElementById('one')!;
/** Observers report in a microtask; then the batch has its wait. */
async function pass(ms: number = changeLimits.wait): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}
function paragraph(words = 'New'): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

describe('batches', () => {
  it('gathers what was added in one', async () => {
    const [first, second] = [paragraph(), paragraph()];
    main().append(first);
    await pass(50);
    main().append(second);
    await pass(50);
    expect(changes).toEqual([{ roots: [first, second], moved: false }]);
  });

  it('reads a nested addition once', async () => {
    const section = document.createElement('section');
    main().append(section);
    section.append(paragraph());
    await pass();
    expect(changes[0]?.roots).toEqual([section]);
  });

  it('reads the whole block of a changed word', async () => {
    one().firstChild!.nodeValue = 'Changed';
    const bold = document.createElement('b');
    bold.textContent = 'word';
    document.getElementById('two')!.append(bold);
    await pass();
    expect(changes[0]?.roots).toEqual([one(), document.getElementById('two')]);
  });

  it('does not read a huge block for one word', async () => {
    const huge = document.createElement('div');
    for (let i = 0; i < 300; i++) huge.append(document.createElement('i'));
    main().append(huge);
    await pass();
    changes.length = 0;
    const word = document.createElement('span');
    huge.append(word);
    await pass();
    expect(changes[0]?.roots).toEqual([word]);
  });

  it('tells of removals, so that marks can follow', async () => {
    one().remove();
    await pass();
    expect(changes).toEqual([{ roots: [], moved: false }]);
  });

  it('forgets what was added and taken away again', async () => {
    const brief = paragraph();
    main().append(brief);
    brief.remove();
    await pass();
    expect(changes).toEqual([{ roots: [], moved: false }]);
  });

  it('reads the body once instead of many parts', async () => {
    for (let i = 0; i <= changeLimits.maxRoots; i++) main().append(paragraph());
    await pass();
    expect(changes[0]?.roots).toEqual([document.body]);
  });

  it('does not look at attributes', async () => {
    one().className = 'seen';
    await pass();
    expect(changes).toEqual([]);
  });
});

describe('another page without a load', () => {
  it('is noticed by its address', async () => {
    history.pushState(null, '', '/another');
    main().replaceChildren(paragraph());
    await pass();
    expect(changes).toMatchObject([{ moved: true }]);
    main().append(paragraph());
    await pass();
    expect(changes[1]).toMatchObject({ moved: false });
  });

  it('is not a jump within the page', async () => {
    history.pushState(null, '', '/article#comments');
    main().append(paragraph());
    await pass();
    expect(changes).toMatchObject([{ moved: false }]);
  });
});

describe('storms', () => {
  const burst = () => {
    for (let i = 0; i <= changeLimits.busyRecords; i++) main().append(document.createElement('i'));
  };

  it('are met with longer waits', async () => {
    burst();
    await pass();
    expect(changes).toHaveLength(1);
    burst();
    await pass(2 * changeLimits.wait - 1);
    expect(changes).toHaveLength(1);
    await pass(1);
    expect(changes).toHaveLength(2);
  });

  it('end the watch, once', async () => {
    for (let i = 0; i < changeLimits.stormBatches; i++) {
      burst();
      main().replaceChildren();
      await pass(changeLimits.maxWait);
    }
    expect(storms).toBe(1);
    const before = changes.length;
    main().append(paragraph());
    await pass(changeLimits.maxWait);
    expect(changes).toHaveLength(before);
    expect(storms).toBe(1);
  });

  it('are forgotten when the page has calmed down', async () => {
    for (let i = 0; i < changeLimits.stormBatches - 1; i++) {
      burst();
      await pass(changeLimits.maxWait);
      main().replaceChildren();
      await pass(changeLimits.maxWait);
    }
    main().append(paragraph());
    await pass(changeLimits.maxWait);
    expect(storms).toBe(0);
  });
});

it('ends with its signal', async () => {
  main().append(paragraph());
  await pass(10);
  life.abort();
  await pass(changeLimits.maxWait);
  main().append(paragraph());
  await pass(changeLimits.maxWait);
  expect(changes).toEqual([]);
});
