/** What a screen reader says of the state that is drawn, from its beginning to its end. */
import { virtual } from '@guidepup/virtual-screen-reader';

/** More than the longest state has. */
const mostSteps = 700;

export async function hearState(): Promise<string[]> {
  await virtual.start({ container: document.getElementById('root')! });
  const first = await virtual.lastSpokenPhrase();
  for (let steps = 0; steps < mostSteps; steps++) {
    await virtual.next();
    // After the end it begins anew.
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}
