// Reaches into closed roots, as an extension may, and changes what it finds there in the way that the page's
// `data-attack` names. It also tries to talk to others.
const api = globalThis.browser ?? globalThis.chrome;
let reached = 0;

const closedRoot = (host) => host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);

const attacks = {
  text(root) {
    for (const link of root.querySelectorAll('a')) link.setAttribute('href', 'https://attacker.test/');
    const heading = root.querySelector('h2, h1, strong, p');
    if (heading) heading.textContent = 'REWRITTEN';
  },
  sheet(root) {
    const style = new CSSStyleSheet();
    style.replaceSync('h2 { font-size: 0 } h2::after { content: "REWRITTEN"; font-size: 20px }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  },
  'rule in our sheet'(root) {
    root.adoptedStyleSheets[0].insertRule('h2::after { content: "REWRITTEN" }');
  },
  'root inside'(root) {
    const heading = root.querySelector('h2, h1, p, div');
    heading.attachShadow({ mode: 'closed' }).textContent = 'REWRITTEN';
  },
  animation(root) {
    root.querySelector('h2, p').animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
  },
};

function attack() {
  const { dataset } = document.documentElement;
  for (const host of document.documentElement?.children ?? []) {
    if (host === document.head || host === document.body) continue;
    const root = closedRoot(host);
    if (!root || reached > 0) continue;
    try {
      attacks[dataset.attack ?? 'text'](root);
      dataset.outcome = 'done';
    } catch (error) {
      dataset.outcome = String(error);
    }
    reached++;
  }
}
setInterval(attack, 60);
document.addEventListener('attack-extension', (event) => {
  void Promise.resolve(
    api.runtime.sendMessage(event.detail, { call: 'background/inject', payload: { script: 'card' } }),
  )
    .then((answer) => document.documentElement.setAttribute('data-answer', JSON.stringify(answer ?? null)))
    .catch(() => document.documentElement.setAttribute('data-answer', 'refused'));
});
