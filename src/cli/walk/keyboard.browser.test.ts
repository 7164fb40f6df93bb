/** From the visit to the posted payment without a mouse: three people, keys alone, and nothing but what the focus reaches. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { heading, openWalk, type Person, skip, visit } from './browser.ts';

const { practice, browser } = await openWalk();

/** What a screen reader would call the element in focus; a row's link is told apart. */
const IN_FOCUS = `(() => {
  const e = document.activeElement;
  const name = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '';
  return (e.hasAttribute('data-row-link') ? 'row: ' : '') + name.trim();
})()`;

const MOST_TABS = 80;

/** Tab after Tab, as a person does who has no pointer. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string>(IN_FOCUS);
    if (wanted.test(name)) return;
    seen.push(name.slice(0, 30));
  }
  assert.fail(`Tab never reached ${String(wanted)}; it went over ${seen.join(' | ')}`);
}

const FIRST_ROW = /^row: /;

async function enter(person: Person, loginName: string): Promise<void> {
  const { page, say } = person;
  await page.getByLabel(say('Login name')).waitFor();
  await page.keyboard.type(loginName);
  await page.keyboard.press('Tab');
  await page.keyboard.type(practice.logIn(loginName).password);
  await page.keyboard.press('Enter');
  await heading(page, say('Today’s work')).waitFor();
}

/** By the palette: a screen, a claim, or the way out. */
async function palette({ page, say }: Person, words: string, found: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(say('A screen, a patient, a claim, a code')).waitFor();
  await page.keyboard.type(words);
  await page.getByRole('dialog').getByText(found).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const badge = (page: Page, state: string): Locator => page.getByRole('main').locator('header').getByText(state, { exact: true });

/** One suggestion set aside with a reason and taken back; its words in the note; its page of the book; what is missing. */
async function lookAround({ page, say }: Person): Promise<void> {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const aside = page.locator('[data-suggestion][data-standing=rejected]');
  await press('j');
  await press('x');
  await page.getByRole('button', { name: say('Denied, uncertain, past or a relative’s') }).waitFor();
  await press('2');
  await aside.waitFor();
  await press('k');
  await press('u');
  await aside.waitFor({ state: 'detached' });
  await press('e');
  await page.locator('[data-span]:focus').waitFor();
  await press('Enter');
  await page.locator('[data-suggestion]:focus').waitFor();
  await page.getByRole('heading', { name: say('The way through the index') }).waitFor();
  await press('r');
  await press('ArrowRight');
  await page.getByRole('heading', { name: say('Meaning') }).waitFor();
}

/** Two codes that a convention joins: left with the reason it offers, then removed again. */
async function leaveConvention({ page, say }: Person): Promise<void> {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const row = (code: string): Locator => page.locator(`[data-diagnosis="${code}"]`);
  await press('/');
  for (const code of ['I10', 'N1832']) {
    await page.keyboard.type(code);
    await press('Enter');
    await row(code).waitFor();
  }
  await page.getByText(say('not allowed without a reason')).waitFor();
  await press('Escape');
  await press('w');
  await page.locator('[data-about]:focus').waitFor();
  await press('Enter');
  await page.getByLabel(say('Why it may stay as it is')).waitFor();
  await press('Enter');
  await page.getByText(say('left with a reason')).waitFor();
  for (const code of ['N1832', 'I10']) {
    await row(code).focus();
    await press('Delete');
    await row(code).waitFor({ state: 'detached' });
  }
}

/** The first visit of the list, by its suggestions and one office visit. Out: the claim's number. */
async function codeFirstVisit(person: Person): Promise<string> {
  const { page, say } = person;
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await heading(page, say('Coding')).waitFor();
  await page.locator('[data-row-link]').first().waitFor();
  await page.keyboard.press('n');
  await page.locator('[data-suggestion]').first().waitFor();
  await lookAround(person);
  await leaveConvention(person);
  const suggested = await page.locator('[data-suggestion]').count();
  for (let taken = 1; taken <= suggested; taken += 1) {
    await page.keyboard.press('a');
    await page
      .locator('[data-suggestion][data-standing=accepted]')
      .nth(taken - 1)
      .waitFor();
  }
  await page.getByText(say('Missing before it can be billed')).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-line-code] input:focus').waitFor();
  await page.keyboard.type('99213');
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^${say('Points to')}`));
  await page.keyboard.type('A');
  await page.getByText(say('The claim would be ready to send')).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(say('Claim ready to send')).waitFor();
  await tabTo(page, new RegExp(`^${say('Open the claim')}$`));
  await page.keyboard.press('Enter');
  await badge(page, say('Ready to send')).waitFor();
  return (await heading(page, /./).innerText()).replace(say('Claim {number}', { number: '' }), '').trim();
}

async function sendReadyClaims({ page, say }: Person): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('group', { name: say('Ready claims') }).waitFor();
  await tabTo(page, /^Send \d+ ready claims?$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Send \d+ ready claims?$/);
  await page.keyboard.press('Enter');
  await page.getByText(say('Sent. The payers’ answers come with the next files.')).waitFor();
}

const MOST_DAYS = 31;

async function advanceUntilPaid({ page, say }: Person): Promise<void> {
  const calendar = page.getByRole('button', { name: say('Simulated calendar: {day}', { day: '' }) });
  const paid = badge(page, say('Paid'));
  for (let days = 0; days < MOST_DAYS && !(await paid.isVisible()); days += 1) {
    const before = await calendar.innerText();
    await page.keyboard.press('Alt+d');
    await calendar.filter({ hasNotText: before }).waitFor();
    await calendar.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
  }
  await paid.waitFor();
}

test('a coder codes, a biller sends and a poster sees the money, by keyboard alone', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await page.goto('/sign-in');
    await enter(person, 'coder');
    const claim = await codeFirstVisit(person);
    await palette(person, say('Sign out'), say('Sign out'));
    await enter(person, 'biller');
    await sendReadyClaims(person);
    await palette(person, say('Sign out'), say('Sign out'));
    await enter(person, 'poster');
    await palette(person, claim, claim);
    await badge(page, say('Sent'))
      .or(badge(page, say('Accepted by the payer')))
      .waitFor();
    await advanceUntilPaid(person);
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await heading(page, say('Payments received')).waitFor();
    await page.locator('[data-row-link]').first().waitFor();
    await tabTo(page, FIRST_ROW);
    await page.keyboard.press('Enter');
    await heading(page, say('Payment of {payer}', { payer: '' })).waitFor();
    const proof = page.getByRole('region', { name: say('Does it balance?') });
    await proof.getByText(say('Balances'), { exact: true }).waitFor();
  }),
);
