/** Every screen in English, and how much script the first pages bring. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openWalk, signIn, skip, visit } from './browser.ts';
import { calm, testEveryScreen } from './every-screen.ts';

const { practice, browser } = await openWalk();

testEveryScreen('en', () => ({ browser, practice }));

const KILOBYTE = 1000;

/** Scripts that a browser fetches for what `work` does, gzipped. */
async function scriptBytes(page: Page, work: () => Promise<unknown>): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
  });
  await work();
  const sizes = await Promise.all(bodies);
  page.removeAllListeners('response');
  assert.ok(sizes.length > 0, 'a page brings scripts');
  return sizes.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test('the pages a browser loads first are light', { skip }, async (t) => {
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    const signInPage = await scriptBytes(page, async () => {
      await page.goto('/sign-in');
      await page.getByLabel(say('Login name')).waitFor();
    });
    assert.ok(signInPage <= 140 * KILOBYTE, `the sign-in page brings ${signInPage} bytes of script`);
    await signIn(person, practice, 'biller');
    const work = await scriptBytes(page, async () => {
      await page.goto('/work');
      await calm(page);
    });
    const millis = await page.evaluate<number>('Math.round(performance.now())');
    t.diagnostic(`scripts, gzipped: sign-in ${signInPage}, first work screen ${work} bytes; work stood after ${millis} ms`);
    assert.ok(work <= 280 * KILOBYTE, `the first work screen brings ${work} bytes of script`);
  });
});
