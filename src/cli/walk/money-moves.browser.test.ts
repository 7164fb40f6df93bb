/** What moves money on a claim asks first: a correction shows each amount before and after; a write-off has a reason and, when large, a second person. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { heading, openWalk, type Person, signIn, skip, visit } from './browser.ts';
import { calm, faultsOf } from './every-screen.ts';

const { practice, browser } = await openWalk();

type Line = { readonly units: number; readonly chargeCents: number; readonly openCents?: number };
type ClaimSeen = { readonly lines: readonly Line[]; readonly money: { readonly insuranceOpenCents?: number } };
const idsOf = async (search: object): Promise<readonly string[]> => {
  const { body } = await (await practice.as('manager')).post('/claims/search', search);
  return (body as { readonly rows: readonly { readonly claimId: string }[] }).rows.map(({ claimId }) => claimId);
};
const claimOf = async (claimId: string): Promise<ClaimSeen> =>
  (await (await practice.as('manager')).get(`/claims/${claimId}`)).body as ClaimSeen;
const charged = ({ lines }: ClaimSeen): number => lines.reduce((sum, line) => sum + line.chargeCents, 0);

async function openClaim({ page, say }: Person, claimId: string): Promise<void> {
  await page.goto(`/claims/${claimId}`);
  await heading(page, say('Claim {number}', { number: '' })).waitFor();
  await calm(page);
}

const dialog = (page: Page): Locator => page.getByRole('dialog');
const panel = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

test('more units of a service are charged only after the person has seen what moves, and agreed', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    const [claimId] = await idsOf({ states: ['held'] });
    assert.ok(claimId !== undefined, 'the demonstration holds a claim');
    const was = await claimOf(claimId);
    const [line] = was.lines;
    assert.ok(line !== undefined);
    await signIn(person, practice, 'biller');
    await openClaim(person, claimId);
    const rest = page.getByText(say('Everything that can be put right'));
    const units = page
      .getByRole('group', { name: new RegExp(`^${say('Line {n}', { n: 1 })} `) })
      .getByLabel(say('Units'))
      .first();
    if (!(await units.isVisible())) await rest.click();
    await units.fill(String(line.units + 1));
    await page.getByText(say('With these changes the claim would be:')).waitFor();
    await page.getByRole('button', { name: say('Save and judge again') }).click();
    await dialog(page).getByText(say('This correction moves money')).waitFor();
    await dialog(page)
      .getByRole('region', { name: say('What moves in the books') })
      .waitFor();
    await dialog(page).getByText(say('Changed'), { exact: true }).waitFor();
    assert.deepEqual(await faultsOf(page), []);
    await dialog(page)
      .getByRole('button', { name: say('Cancel') })
      .click();
    assert.equal(charged(await claimOf(claimId)), charged(was), 'who cancels has moved nothing');
    await page.getByRole('button', { name: say('Save and judge again') }).click();
    await dialog(page)
      .getByRole('button', { name: say('Correct the claim and move the money') })
      .click();
    await page.waitForURL((address) => !address.pathname.endsWith(claimId));
    const next = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    assert.equal(charged(await claimOf(next)), charged(was) + line.chargeCents / line.units);
  }),
);

async function fillWriteOff({ page, say }: Person, amount: string | undefined): Promise<void> {
  await page.getByRole('button', { name: say('Write off what is open') }).click();
  await dialog(page).getByLabel(say('Why it is given up')).selectOption({ index: 1 });
  if (amount !== undefined)
    await dialog(page)
      .getByLabel(/, open with the plan$/)
      .first()
      .fill(amount);
}

test('a small write-off is posted and undone alone; a large one waits for another person', { skip }, async () => {
  const denied = await idsOf({ states: ['adjudicated'], outcomes: ['denied'] });
  const [claimId] = denied;
  assert.ok(claimId !== undefined, 'the demonstration has a denied claim');
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'biller');
    await openClaim(person, claimId);
    await fillWriteOff(person, '10.00');
    assert.deepEqual(await faultsOf(page), []);
    await dialog(page)
      .getByRole('button', { name: say('Write off {amount}', { amount: '$10.00' }) })
      .click();
    const gone = panel(page, say('Write-offs'));
    await gone.getByText('$10.00').waitFor();
    await gone.getByRole('button', { name: say('Undo') }).click();
    await dialog(page)
      .getByRole('button', { name: say('Undo the write-off') })
      .click();
    await gone.getByText(say('undone by {who}', { who: '' })).waitFor();
    await fillWriteOff(person, undefined);
    await dialog(page)
      .getByRole('button', { name: say('Ask for approval') })
      .click();
    await gone.getByText(say('Waits for approval')).waitFor();
    // Who asks does not decide.
    assert.equal(await gone.getByRole('button', { name: say('Approve'), exact: true }).count(), 0);
  });
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'manager');
    await openClaim(person, claimId);
    const asked = panel(page, say('Write-offs'));
    await asked.getByRole('button', { name: say('Approve'), exact: true }).click();
    await dialog(page)
      .getByRole('button', { name: say('Approve'), exact: true })
      .click();
    await asked.getByText(say('approved by {who}', { who: '' })).waitFor();
  });
});
