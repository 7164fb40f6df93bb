/** A file as X12 in the browser: by keyboard and by mouse, in words and as it stands, with what is wrong at its segment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { NARROW, openWalk, signIn, skip, visit, WIDE } from './browser.ts';
import { calm, faultsOf } from './every-screen.ts';

const { practice, browser } = await openWalk();

type Row = { readonly fileId: string; readonly kind: string };

async function fileOf(kind: string): Promise<string> {
  const { body } = await (await practice.as('poster')).get(`/files?kind=${kind}`);
  const [row] = (body as { readonly rows: readonly Row[] }).rows;
  assert.ok(row !== undefined, `the practice must have a file of kind ${kind}`);
  return row.fileId;
}

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** The listbox's active option, and what stands beside it. */
async function active(page: Page): Promise<{ readonly row: string; readonly aside: string }> {
  const id = (await page.getByRole('listbox').getAttribute('aria-activedescendant')) ?? '';
  const aside = await page
    .locator('[aria-live=polite]', { has: page.locator('p[translate=no]') })
    .last()
    .innerText();
  return { row: await page.locator(`[id="${id}"]`).innerText(), aside };
}

for (const [language, size] of [
  ['en', WIDE],
  ['fr', NARROW],
] as const) {
  test(`a claim file is gone through by keyboard, each segment with the fields it says (${language})`, { skip }, () =>
    visit({ browser, practice, language, size }, async (person) => {
      const { page, say } = person;
      await signIn(person, practice, 'biller');
      await page.goto(`/files/${await fileOf('837P')}`);
      await calm(page);
      const list = page.getByRole('listbox', { name: say('Its text') });
      await list.focus();
      await page.keyboard.press('End');
      assert.match((await active(page)).row, /^IEA/);
      await page.keyboard.press('Home');
      assert.match((await active(page)).row, /^ISA/);
      const seen: string[] = [];
      for (let step = 0; step < 60 && !seen.some((row) => row.startsWith('SV1')); step += 1) {
        await page.keyboard.press('ArrowDown');
        seen.push((await active(page)).row);
      }
      const { aside } = await active(page);
      assert.ok(aside.includes(say('Line {line}: charge').replace('{line}', '1')), aside);
      assert.match(aside, /SV102/);
      const claim = page.getByRole('option').filter({ hasText: /CLM / }).first();
      await claim.hover();
      await page.getByText(say('Total charge')).waitFor();
      await page.getByText('X12', { exact: true }).click();
      await page.getByRole('option').filter({ hasText: 'SV1*HC:' }).first().waitFor();
      assert.equal(await page.evaluate(SIDEWAYS), 0);
      assert.deepEqual(await faultsOf(page), []);
    }),
  );
}

test('what is wrong is marked at its segment and reached by one button', { skip }, () =>
  visit({ browser, practice, language: 'en', size: WIDE }, async (person) => {
    const { page } = person;
    await signIn(person, practice, 'poster');
    const fileId = await fileOf('835');
    // The demonstration's payers write sound files: the server's answer is put in its place.
    const finding = {
      at: 40,
      severity: 'error',
      words: { text: 'A value is too long' },
      message: 'REF02 is too long.',
      code: 'x',
      path: '2000/REF-02',
    };
    await page.route(`**/api/v1/files/${fileId}/findings`, (route) => route.fulfill({ json: { total: 1, findings: [finding] } }));
    await page.goto(`/files/${fileId}`);
    await calm(page);
    await page.getByText('1 finding, marked at its segment.').waitFor();
    await page.getByRole('button', { name: 'Next finding (1)' }).click();
    const { row, aside } = await active(page);
    assert.match(row, /1 finding/);
    assert.match(aside, /A value is too long\s+REF02 is too long\. 2000\/REF-02/);
    assert.deepEqual(await faultsOf(page), []);
  }),
);
