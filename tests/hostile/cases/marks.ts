/** F98–F104: pages that fight the marks, that lie about their nodes, that are too large, or that are being written in. */
import assert from 'node:assert/strict';
import { until } from '../../rig/launch';
import { countMarks } from '../../rig/page-eyes';
import { sampleArticle } from '../../rig/sample';
import { appScript } from '../apps';
import type { HostileCase } from '../case';
import { official, pause } from '../scene';

const sentenceText = `State Sen. ${official}, D-Spokane, voted yea.`;
const sentence = `<p>${sentenceText}</p>`;
const inBody = (html: string): string => sampleArticle().replace('<article>', () => `${html}<article>`);

/**
 * A script that writes a field for each property that a form has, or an image for each that the document has: where the
 * page’s own names shadow the platform’s, the one whose name is asked for answers with the field.
 */
const fieldsNamedLike = (owner: 'form' | 'document'): string => {
  const field = {
    form: `'<input type="hidden" name="' + name + '">'`,
    document: `'<img hidden alt="" name="' + name + '"><object hidden name="' + name + '"></object>'`,
  }[owner];
  return `<script>{
    let fields = '';
    for (const name in ${owner === 'form' ? `document.createElement('form')` : 'document'}) fields += ${field};
    document.write(fields);
  }</script>`;
};

export const marks: HostileCase[] = [
  {
    id: 'F98',
    title: 'marks cleared, overwritten or restyled by the page: back at most three times, then gone',
    async run(scene) {
      const article = await scene.open({
        script: `document.head.append(Object.assign(document.createElement('style'), {
          textContent: '::highlight(text-note){color:transparent;background:red}' }))`,
      });
      await scene.openCard(article);
      let back = 0;
      for (let round = 0; round < 5; round++) {
        await article.page.evaluate(`(() => {
          ${round % 2 ? `CSS.highlights.set('text-note', new Highlight())` : 'CSS.highlights.clear()'};
          document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: 'Round ${round}' }));
        })()`);
        const returned = await until(async () => (await countMarks(article.page)) > 0, 'marks', 2000).catch(
          () => false,
        );
        if (returned) back++;
        else break;
      }
      assert.equal(back, 3);
      assert.equal(await countMarks(article.page), 0);
      assert.equal(await scene.readerState(article), 'gave-up');
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F99',
    title: 'form fields and patched prototypes that lie about nodes: right marks or none, nothing thrown',
    async run(scene) {
      const clobbered = await scene.open({
        html: sampleArticle()
          .replace('<article>', () => `<form id="liar">${fieldsNamedLike('form')}<article>`)
          .replace('</article>', '</article></form>'),
      });
      const before = await scene.marks(clobbered);
      // Put into the form, right below it and deeper, and pointed at: everything of ours climbs past it.
      await clobbered.page.evaluate(`(() => {
        Element.prototype.append.call(document.getElementById('liar'), ${JSON.stringify(sentenceText)}, document.createElement('hr'));
        document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(sentenceText)} }));
      })()`);
      await until(
        async () => (await countMarks(clobbered.page)) === before + 2,
        'the marks of what was put into the form',
      );
      assert.equal(await scene.readerState(clobbered), 'on');
      await scene.openCard(clobbered);
      await clobbered.page.evaluate(`document.body.style.paddingTop = '9px'`);
      await pause(500);
      await clobbered.page.mouse.move(4, 4);
      await scene.noCard(clobbered);
      // A click right on the form.
      await clobbered.page.evaluate(`document.querySelector('hr').scrollIntoView()`);
      const { x, y } = (await clobbered.page.evaluate(
        `(({ x, y }) => ({ x, y }))(document.querySelector('hr').getBoundingClientRect())`,
      )) as { x: number; y: number };
      await clobbered.page.mouse.click(x + 2, y - 4);
      assert.equal(await clobbered.page.evaluate('1 + 1'), 2);
      assert.deepEqual(clobbered.errors, []);

      const document = await scene.open({
        html: sampleArticle().replace('<article>', () => `${fieldsNamedLike('document')}<article>`),
      });
      await scene.marks(document, before);
      assert.deepEqual(document.errors, []);

      const patched = await scene.open({
        script: `
          const lie = { configurable: true, get() { throw new Error('patched'); } };
          for (const [proto, name] of [[Node.prototype, 'nodeType'], [Element.prototype, 'tagName'], [CharacterData.prototype, 'data']])
            Object.defineProperty(proto, name, lie);
          Element.prototype.attachShadow = Element.prototype.closest = Range.prototype.toString = () => { throw new Error('patched'); };
          JSON.parse = Promise.prototype.then = () => { throw new Error('patched'); };
          Object.prototype.call = Object.prototype.payload = 'polluted';
          // Firefox freezes no document.
          addEventListener('DOMContentLoaded', () => { try { Object.freeze(document); } catch {} });`,
      });
      await until(
        () => patched.page.evaluate(`CSS.highlights.get('text-note')?.size >= 20`) as Promise<boolean>,
        'marks on the patched page',
      );
      assert.deepEqual(patched.errors, []);
    },
  },
  {
    id: 'F101',
    isLong: true,
    title: '10 MB of text, a million nodes: read up to the limit or given up, the page answers',
    async run(scene) {
      const nodes = await scene.open();
      await scene.marks(nodes);
      await nodes.page.evaluate(`(() => {
        const part = document.createElement('section');
        for (let i = 0; i < 1000; i++) part.append(document.createElement('i'));
        const all = document.createElement('div');
        for (let i = 0; i < 1000; i++) all.append(part.cloneNode(true));
        document.querySelector('article').append(all);
      })()`);
      await until(async () => (await scene.readerState(nodes)) === 'gave-up', 'the reader to give up', 30_000);
      assert.equal(await nodes.page.evaluate('1 + 1'), 2);
      assert.deepEqual(nodes.errors, []);
      await nodes.page.close();

      const filler = `<p>${'Nothing of note was said about the weather. '.repeat(200)}</p>`;
      const html = sampleArticle().replace('</article>', () => `${filler.repeat(1150)}</article>`);
      assert.ok(html.length > 10_000_000);
      const text = await scene.open({ html });
      await until(
        async () => (await scene.readerState(text)) === 'gave-up',
        'the reader to stop at its limit of text',
        60_000,
      );
      await scene.marks(text);
      assert.deepEqual(text.errors, []);
      await text.page.close();
    },
  },
  {
    id: 'F102',
    isLong: true,
    alone: true,
    title: '10,000 mutations a second: given up, marks so far stay',
    async run(scene) {
      const article = await scene.open();
      const before = await scene.marks(article);
      await article.page.evaluate(`(() => {
        const box = document.createElement('div');
        document.body.append(box);
        globalThis.storm = setInterval(() => {
          for (let i = 0; i < 500; i++) { box.append(document.createElement('b')); box.lastChild.remove(); }
        }, 100);
      })()`);
      await until(async () => (await scene.readerState(article)) === 'gave-up', 'the reader to give up', 110_000);
      await article.page.evaluate('clearInterval(globalThis.storm)');
      assert.equal(await scene.readerState(article), 'gave-up', 'the reader began again after the storm');
      assert.equal(await countMarks(article.page), before);
      assert.ok((await scene.companionSays(article)).includes(official), 'what stays marked is not listed');
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F103',
    title: '100 frames, srcdoc, sandboxed, about:blank: only the page itself is read',
    async run(scene) {
      const framed = 'https://www.spokesman.com/F103/framed/';
      scene.proxy.serve(framed, `<!doctype html><title>x</title>${sentence}`);
      const frames = [
        `<iframe src="${framed}" width="40" height="20"></iframe>`,
        ...Array.from({ length: 97 }, () => `<iframe srcdoc="${sentence}" width="40" height="20"></iframe>`),
        `<iframe sandbox srcdoc="${sentence}"></iframe>`,
        '<iframe src="about:blank"></iframe>',
      ];
      const article = await scene.open({ html: inBody(frames.join('')) });
      const plain = await scene.open();
      const wanted = await scene.marks(plain);
      await article.page.bringToFront();
      await scene.marks(article, wanted);
      await pause(800);
      assert.equal(await countMarks(article.page), wanted);
      const inFrames = await article.page
        .evaluate(`[...document.querySelectorAll('iframe')].reduce((sum, { contentWindow }) => {
        try { return sum + contentWindow.CSS.highlights.size; } catch { return sum; }
      }, 0)`);
      assert.equal(inFrames, 0);
      assert.deepEqual(article.errors, []);
    },
  },
  {
    id: 'F104',
    title: 'editors of every kind, CodeMirror and Lexical among them: no marks inside, caret and undo intact',
    async run(scene) {
      const editors = [
        `<div id="plain" contenteditable>${sentence}</div>`,
        `<textarea id="area">${official}</textarea>`,
        `<div id="code-mirror">${sentenceText}</div>`,
        `<div id="lexical" contenteditable="true">${sentenceText}</div>`,
        `<div class="monaco-editor"><div class="view-lines">${sentence}</div></div>`,
      ];
      const article = await scene.open({ html: inBody(`<section id="editors">${editors.join('')}</section>`) });
      for (const name of ['codeMirror', 'lexical'] as const) await article.page.evaluate(await appScript(name));
      await scene.marks(article);
      await pause(500);
      const inside = (): Promise<unknown> =>
        article.page.evaluate(`[...CSS.highlights.values()].flatMap((one) => [...one])
          .filter((range) => document.querySelector('#editors').contains(range.startContainer)).length`);
      assert.equal(await inside(), 0);
      const text = (): Promise<unknown> => article.page.evaluate(`document.querySelector('#plain').textContent`);
      const before = await text();
      await article.page.evaluate(`(() => { const plain = document.querySelector('#plain'); plain.focus();
        getSelection().collapse(plain.querySelector('p').firstChild, 5); })()`);
      await article.page.keyboard.type('XY');
      assert.equal(await text(), String(before).replace('State', 'StateXY'));
      assert.equal(await article.page.evaluate('getSelection().focusOffset'), 7);
      await article.page.evaluate(`document.execCommand('undo'); document.execCommand('undo')`);
      assert.equal(await text(), before);

      for (const editor of ['codeMirror', 'lexical']) {
        const its = (ask: string): Promise<unknown> => article.page.evaluate(`${editor}.${ask}`);
        await its('focusAt(5)');
        // A whole sentence with a name, typed while the reader looks on.
        const typed = ` and Sen. ${official}`;
        await article.page.keyboard.type(typed);
        await pause(400);
        assert.equal(await its('text()'), sentenceText.replace('State', `State${typed}`), editor);
        assert.equal(await its('caret()'), 5 + typed.length, `caret of ${editor}`);
        assert.equal(await inside(), 0, `marks in ${editor}`);
        for (let presses = 0; presses < typed.length && (await its('text()')) !== sentenceText; presses++) {
          await article.page.keyboard.down('Control');
          await article.page.keyboard.press('z');
          await article.page.keyboard.up('Control');
        }
        assert.equal(await its('text()'), sentenceText, `undone in ${editor}`);
      }
      assert.deepEqual(article.errors, []);

      const design = await scene.open({ script: `document.designMode = 'on'` });
      await pause(1500);
      const paragraph = `document.querySelector('article p:nth-of-type(2)')`;
      const untouched = await design.page.evaluate('document.body.innerHTML');
      await design.page.click('article p:nth-of-type(2)');
      await design.page.evaluate(`getSelection().collapse(${paragraph}.firstChild, 9)`);
      await design.page.keyboard.type('XY');
      assert.ok(
        String(await design.page.evaluate(`${paragraph}.textContent`)).includes('XYOLYMPIA'),
        'nothing was typed',
      );
      await pause(500);
      assert.equal(await design.page.evaluate('CSS.highlights.size'), 0, 'marks in a document that is being written');
      await design.page.evaluate(`document.execCommand('undo'); document.execCommand('undo')`);
      assert.equal(await design.page.evaluate('document.body.innerHTML'), untouched);
      assert.deepEqual(design.errors, []);
    },
  },
];
