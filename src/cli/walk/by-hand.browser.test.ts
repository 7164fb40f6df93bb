/** What a desk does by hand: a second coverage, Medicare after another plan, a ready claim put right, a payment above what is owed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { heading, openWalk, signIn, skip, visit } from './browser.ts';
import { calm, faultsOf } from './every-screen.ts';

const { practice, browser } = await openWalk();

type Claim = { readonly claimId: string; readonly patientId: string; readonly state: string };

async function claimIn(state: string): Promise<Claim> {
  const { body } = await (await practice.as('manager')).post('/claims/search', { states: [state] });
  const [claim] = (body as { readonly rows: readonly Claim[] }).rows;
  return claim ?? assert.fail(`the practice has a claim that is ${state}`);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).first().selectOption({ label: option });
}

for (const language of ['en', 'fr'] as const) {
  test(`a further coverage takes the next place, and Medicare in it is asked why it is not first (${language})`, { skip }, () =>
    visit({ browser, practice, language }, async (person) => {
      const { page, say } = person;
      const manager = await practice.as('manager');
      const { patientId } = await claimIn(language === 'en' ? 'held' : 'rejected');
      await signIn(person, practice, 'frontdesk');
      await page.goto(`/patients/${patientId}`);
      await calm(page);
      await page.getByRole('button', { name: say('Add a coverage') }).click();
      const rank = page.getByLabel(say('Billed')).first();
      assert.equal(await rank.inputValue(), 'secondary', 'the first place is taken');
      assert.equal(await page.getByLabel(say('Why Medicare does not come first')).count(), 0);
      await choose(page, say('Payer'), 'Medicare Part B');
      await page.getByLabel(say('Why Medicare does not come first')).selectOption('12');
      await page.getByLabel(say('Member number')).first().fill('1EG4TE5MK73');
      await page.locator('main input[type=date]').first().fill('2026-01-01');
      assert.deepEqual(await faultsOf(page), []);
      await page.getByRole('button', { name: say('Save the coverage') }).click();
      await page.getByText(say('The coverage is saved.')).waitFor();
      const { body } = await manager.get(`/patients/${patientId}`);
      const { coverages } = body as { readonly coverages: readonly { readonly coverage: object }[] };
      assert.ok(
        coverages.some(({ coverage }) => 'medicareSecondaryReason' in coverage && coverage.medicareSecondaryReason === '12'),
      );
    }),
  );
}

test('a claim that is ready is put right before it leaves', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    const manager = await practice.as('manager');
    const { claimId } = await claimIn('ready');
    await signIn(person, practice, 'biller');
    await page.goto(`/claims/${claimId}`);
    await heading(page, say('Claim {number}', { number: '' })).waitFor();
    await calm(page);
    await page.getByText(/^This claim has not left yet/).waitFor();
    await page.getByText(say('Everything that can be put right')).click();
    await page.getByLabel(say('Group number')).fill('G9999');
    await page.getByText(say('With these changes the claim would be:')).waitFor();
    assert.deepEqual(await faultsOf(page), []);
    await page.getByRole('button', { name: say('Save and judge again') }).click();
    await page.waitForURL((address) => !address.pathname.endsWith(claimId));
    await calm(page);
    await page.getByRole('button', { name: say('Send now') }).waitFor();
    assert.equal(((await manager.get(`/claims/${claimId}`)).body as Claim).state, 'replaced');
  }),
);

test('who takes more than is owed is told before the money is taken', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'frontdesk');
    await page.goto('/balances');
    await calm(page);
    await page.locator('[data-row-link]').first().click();
    await page.getByRole('button', { name: say('Take a payment') }).click();
    const amount = page.getByRole('dialog').getByLabel(say('Amount'));
    const owed = Number(await amount.inputValue());
    await amount.fill(String(owed * 10));
    await page.getByRole('dialog').getByText('more than is owed: it stays as the patient’s credit.').waitFor();
    await amount.fill(String(owed));
    await page.getByRole('dialog').getByText('more than is owed').waitFor({ state: 'detached' });
  }),
);

test('a file that is no X12 is shown as it came and not called faultless', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    const { body } = await (await practice.as('poster')).get('/files?direction=in');
    const { rows } = body as { readonly rows: readonly { readonly fileId: string; readonly fileName: string }[] };
    const letter = rows.find(({ fileName }) => fileName.endsWith('.txt')) ?? assert.fail('a letter came among the files');
    await signIn(person, practice, 'poster');
    await page.goto(`/files/${letter.fileId}`);
    await calm(page);
    await page.getByText(say('It is shown as it came; there are no segments in it to check.')).waitFor();
    assert.equal(await page.getByText(say('As X12, nothing is wrong with it as far as we check.')).count(), 0);
  }),
);

test('a screen that no menu names is found by its name', { skip }, () =>
  visit({ browser, practice, language: 'fr' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'manager');
    for (const name of ['Statements', 'Price list', 'Patient balances', 'Code sets that are loaded']) {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(say('A screen, a patient, a claim, a code')).fill(say(name).toLowerCase());
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say(name), exact: true })
        .click();
      await heading(page, say(name)).waitFor();
    }
  }),
);
