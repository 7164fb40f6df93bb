/** English on a French screen, outside of what is marked as English or as somebody's own words. */
import type { Page } from 'playwright-core';
import { readFrench } from './browser.ts';

/** Texts and names of elements as a reader gets them; `data-untranslated` is what the server said and French has no words for. */
const READ = `(() => {
  const texts = [...document.querySelectorAll('[data-untranslated]')].map((e) => 'untranslated: ' + e.textContent);
  const isTheirs = (e) => e.closest('[lang=en], [translate=no], script, style, input, textarea') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const element = node.parentElement;
    if (element !== null && !isTheirs(element)) texts.push(node.textContent.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) {
    if (isTheirs(element)) continue;
    for (const name of ['aria-label', 'placeholder', 'alt']) texts.push((element.getAttribute(name) ?? '').trim());
  }
  return texts.filter((text) => text !== '');
})()`;

/** Words that no French sentence has. */
const ENGLISH = /\b(the|and|is|are|was|were|with|for|from|this|that|has|have|which|when|of|to|by|not)\b/i;

/** The id of a rule or an error. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** A code beside its official title, as the name of a card. */
const OFFICIAL = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})? /;

export async function leftInEnglish(page: Page): Promise<readonly string[]> {
  const french = readFrench();
  const inFrench = new Set(Object.values(french));
  const isLeft = (text: string): boolean =>
    text.startsWith('untranslated: ') ||
    (!inFrench.has(text) &&
      ((french[text] !== undefined && french[text] !== text) || (ENGLISH.test(text) && !OFFICIAL.test(text) && !ID.test(text))));
  return [...new Set(await page.evaluate<readonly string[]>(READ))].filter(isLeft);
}
