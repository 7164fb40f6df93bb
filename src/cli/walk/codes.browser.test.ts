/** Codes in the browser: looked up by code and by words, chosen down to the seventh character; official releases installed by a manager where they are at hand. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { heading, NARROW, openWalk, type Person, signIn, skip, visit } from './browser.ts';
import { calm, faultsOf } from './every-screen.ts';

const { practice, browser } = await openWalk();

const ON = '2026-03-04';

async function open(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await calm(page);
  return page.locator('main').innerText();
}

/** The codes that stand there for what is typed, best first. */
async function found({ page, say }: Person, text: string): Promise<readonly string[]> {
  await page.getByLabel(say('Find a code')).fill(text);
  const list = page.getByRole('list', { name: say('Codes found') });
  await list
    .or(page.getByText(say('Nothing found among the codes loaded')))
    .first()
    .waitFor();
  // The rows of what was typed before may stand until the answer comes.
  await page.waitForTimeout(900);
  return (await list.count()) === 0 ? [] : list.locator('li .mono').allInnerTexts();
}

test('without any release the starter set answers, says what it does not know, and what is near', { skip }, async () => {
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page } = person;
    await signIn(person, practice, 'coder');
    await open(page, '/codes');
    assert.equal((await found(person, 'HTN'))[0], 'I10');
    assert.equal((await found(person, 'sugar diabetes foot sore'))[0], 'E11.621');
    assert.equal((await found(person, 'E11.62'))[0], 'E11.62');
    assert.match(
      await open(page, `/codes/icd10cm/E11.621?on=${ON}`),
      /Type 2 diabetes mellitus with foot ulcer[\s\S]*can be billed/,
    );
    assert.match(await open(page, '/codes/hcpcs/73350'), /Only the licensed tables, which the operator installs/);
    assert.match(await open(page, '/codes/hcpcs/G0105'), /colonoscopy on individual at high risk/);
    assert.match(await open(page, `/codes/icd10cm/S83.2?on=${ON}`), /is a heading and cannot be billed[\s\S]*S83\.2\d/);
    assert.match(await open(page, '/codes/icd10cm/R51?on=2026-01-01'), /is a heading[\s\S]*R51\.9/);
  });
});

test('two procedures, a price and a number are asked with the keyboard, and what is not loaded is said in French too', {
  skip,
}, async () => {
  await visit({ browser, practice, language: 'fr', size: NARROW }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'biller');
    await open(page, '/codes/checks');
    await page.getByLabel(say('First procedure')).fill('99213');
    await page.getByLabel(say('Second procedure')).fill('G0439');
    await page.keyboard.press('Enter');
    await page.getByText(say('No table of pairs that covers this date is loaded: it cannot be said.')).first().waitFor();
    await page.getByLabel('NPI').fill('1234567893');
    await page.keyboard.press('Enter');
    await page.getByText(say('Check digit right')).waitFor();
    assert.deepEqual(await faultsOf(page), []);
    assert.ok(await page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth'));
  });
});

const DATA = process.env['CLAIMWRIGHT_DATA'];
const OFFICIAL = ['icd10cm_fy2026/icd10cm-order-2026.txt', 'icd10cm_fy2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx'].map((file) =>
  join(DATA ?? '', 'codes', file),
);
const withoutData =
  skip !== false ? skip : OFFICIAL.every(existsSync) ? false : 'no official ICD-10-CM files: set CLAIMWRIGHT_DATA';

test('a manager installs the official files; then every sample question of a coder is answered', {
  skip: withoutData,
}, async () => {
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'manager');
    await open(page, '/codes/releases');
    await page.locator('input[type=file]').setInputFiles(OFFICIAL);
    await page.getByRole('button', { name: /^Install 2 files$/ }).click();
    const outcomes = page.getByRole('list', { name: say('What became of the files') });
    await outcomes.waitFor({ timeout: 300_000 });
    assert.match(await outcomes.innerText(), /ICD-10-CM FY2026[\s\S]*98,186 rows, 0 turned away/);
    await page.getByText(say('Answers today')).first().waitFor();
    assert.deepEqual(await faultsOf(page), []);

    await open(page, '/codes');
    assert.equal((await found(person, 'HTN'))[0], 'I10');
    assert.match((await found(person, 'torn meniscus left knee'))[0] ?? '', /^S83\.20/);
    assert.equal((await found(person, 'sugar diabetes foot sore'))[0], 'E11.621');
    const headache = await open(page, '/codes/icd10cm/R51?on=2019-01-01');
    assert.match(headache, /By the conversion table R51 was the code on Jan 1, 2019/);
    assert.match(headache, /R51\.0[\s\S]*R51\.9/);
    assert.match(await open(page, '/codes/icd10cm/R51?on=2026-01-01'), /A heading/);
    assert.match(await open(page, `/codes/icd10cm/S83.2?on=${ON}`), /S83\.20[\s\S]*S83\.24/);
  });
});

test('from a heading one goes down to the seventh character with the keys alone, and each makes a whole code', {
  skip: withoutData,
}, async () => {
  await visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'coder');
    await open(page, `/codes/icd10cm/S83.204?on=${ON}`);
    const characters = page.getByRole('heading', { name: say('Choose the seventh character') });
    await characters.waitFor();
    await page.getByRole('link', { name: /^A\s*initial encounter/ }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'S83.204A').waitFor();
    await calm(page);
    assert.match(await page.locator('main').innerText(), /can be billed/);
    assert.deepEqual(await faultsOf(page), []);
  });
});
