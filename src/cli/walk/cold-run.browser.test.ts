/**
 * A stranger's day without a manual: from a claim that is held to the money and to the patient's question, in English and
 * in French by mouse, and from the visit to the payment by keyboard alone. Everything is found by what the page says.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { heading, type Language, openWalk, type Person, signIn, skip, visit, type Words } from './browser.ts';

const { practice, browser } = await openWalk();

/** What is wrong with a claim of the demonstration, and how a person puts it right with the form. */
type Case = {
  readonly language: Language;
  readonly finding: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fix: (page: Page, say: Words) => Promise<void>;
};

const DRUG_WITHOUT_NUMBER: Case = {
  language: 'en',
  finding: 'Line {line}: the drug {procedure} has no NDC.',
  values: { line: 3, procedure: 'J1885' },
  fix: (page, say) => page.getByRole('button', { name: say('Take what we stock: {ndc}', { ndc: '' }) }).click(),
};

const VISIT_BESIDE_A_PROCEDURE: Case = {
  language: 'fr',
  finding: 'Line {line}: the visit {procedure} stands beside {other} on the same day without modifier 25.',
  values: { line: 1, procedure: '99213', other: '69210' },
  fix: (page, say) =>
    page
      .getByRole('group', { name: `${say('Line {n}', { n: 1 })} 99213` })
      .getByLabel(say('Modifiers'))
      .fill('25'),
};

/** Beside the heading: where the claim stands. */
const badge = (page: Page, state: string): Locator => page.getByRole('main').locator('header').getByText(state, { exact: true });
const panel = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

/** In the simulated calendar's menu; waits until the day has turned. */
async function advance({ page, say }: Person, step: string): Promise<void> {
  const menu = page.getByRole('button', { name: say('Simulated calendar: {day}', { day: '' }) });
  await menu.click();
  const item = page.getByRole('menuitem', { name: say(step) });
  await item.click();
  await page
    .locator('[role=menuitem]:not([aria-disabled="true"])')
    .filter({ hasText: say(step) })
    .waitFor();
  await page.keyboard.press('Escape');
  await item.waitFor({ state: 'hidden' });
}

async function findHeldClaim({ page, say }: Person, one: Case): Promise<string> {
  const reason = say(one.finding, one.values);
  await page
    .getByRole('table', { name: say('Due first') })
    .getByRole('row')
    .filter({ hasText: reason })
    .getByRole('link')
    .first()
    .click();
  const title = await heading(page, say('Claim {number}', { number: '' })).innerText();
  await badge(page, say('Held')).waitFor();
  await panel(page, say('What holds it')).getByText(reason).waitFor();
  return title;
}

async function fixAndSend({ page, say }: Person, one: Case): Promise<void> {
  await one.fix(page, say);
  await page.getByText(say('With these changes the claim would be:')).waitFor();
  await page.getByRole('status').getByText(say('Ready to send')).waitFor();
  await page.getByRole('button', { name: say('Save and judge again') }).click();
  await badge(page, say('Ready to send')).waitFor();
  await page.getByRole('button', { name: say('Send now') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('Send now') })
    .click();
  await badge(page, say('Sent')).waitFor();
}

async function waitForMoney(person: Person): Promise<void> {
  const { page, say } = person;
  await advance(person, 'Advance 1 day');
  await badge(page, say('Accepted by the payer')).waitFor();
  // The page shows the answer a moment after the day: who advanced once more by then would see the patient's part paid, too.
  const books = await practice.as('biller');
  const isDecided = async (): Promise<boolean> =>
    ((await books.get(new URL(page.url()).pathname)).body as { readonly state: string }).state === 'adjudicated';
  for (let tries = 0; tries < 20 && !(await isDecided()); tries += 1) await advance(person, 'Advance to the next payment');
  await badge(page, say('Paid')).waitFor();
}

for (const one of [DRUG_WITHOUT_NUMBER, VISIT_BESIDE_A_PROCEDURE]) {
  const title = 'a biller finds a held claim, understands it, fixes and sends it, and sees it acknowledged, paid and explained';
  test(`${title} (${one.language})`, { skip }, () =>
    visit({ browser, practice, language: one.language }, async (person) => {
      const { page, say } = person;
      await signIn(person, practice, 'biller');
      const held = await findHeldClaim(person, one);
      await fixAndSend(person, one);
      const sent = await heading(page, say('Claim {number}', { number: '' })).innerText();
      assert.notEqual(sent, held, 'a new claim follows the held one');
      await waitForMoney(person);
      await seeThePayment(person, sent);
      await seeWhyThePatientOwes(person, sent);
    }),
  );
}

/** From the claim to the payment it was paid with, and its proof. */
async function seeThePayment({ page, say }: Person, claim: string): Promise<void> {
  await panel(page, say('What the payers answered'))
    .getByRole('link', { name: say('Open the payment') })
    .first()
    .click();
  await heading(page, say('Payment of {payer}', { payer: '' })).waitFor();
  for (const question of ['Does it balance?', 'Is it in the books?'])
    await panel(page, say(question)).getByText(say('Balances'), { exact: true }).waitFor();
  await page.getByRole('link', { name: claim, exact: true }).waitFor();
}

/** From the claim in the payment to its patient, and why that person owes what is left. */
async function seeWhyThePatientOwes({ page, say }: Person, claim: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: claim, exact: true }) });
  await row.getByRole('link').nth(1).click();
  await page
    .getByRole('navigation', { name: say('Pages of this patient') })
    .getByRole('link', { name: say('Statements') })
    .click();
  const why = panel(page, say('Why do I owe this?'));
  for (const step of [
    'Price of the service',
    'Price less what was taken off',
    'Paid by the plan',
    'The patient’s share',
    'Copay',
  ])
    await why.getByText(say(step), { exact: true }).first().waitFor();
}
