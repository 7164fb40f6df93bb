/**
 * Every screen of the router, in both languages, light and dark, wide and narrow: nothing serious for axe (WCAG 2.1 A and
 * AA), one heading, the right language and title, no English left on a French page, and no page that must be scrolled sideways on a phone.
 * CLAIMWRIGHT_SCREENS=<folder> keeps a picture of each screen in every look.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Language, NARROW, signIn, type Size, skip, visit, type Visit, WIDE, type Words } from './browser.ts';
import { everyScreen, type Screen } from './every-address.ts';
import { leftInEnglish } from './left-in-english.ts';

const PICTURES = process.env['CLAIMWRIGHT_SCREENS'];
/** Long lists go on as they begin. */
const TALLEST = 2400;
const SMALLEST: Size = { width: 360, height: 640 };

type Look = { readonly scheme: 'light' | 'dark'; readonly size: Size };
/** With both languages: every pair of language, light and width once. */
const LOOKS: Readonly<Record<Language, readonly [Look, Look]>> = {
  en: [
    { scheme: 'light', size: WIDE },
    { scheme: 'dark', size: NARROW },
  ],
  fr: [
    { scheme: 'dark', size: WIDE },
    { scheme: 'light', size: NARROW },
  ],
};

/** One look in each language, another with every second screen: what screens share is seen in all. With pictures, every look. */
const looksAt = (language: Language, index: number): readonly Look[] =>
  PICTURES === undefined ? [LOOKS[language][index % 2 === 0 ? 0 : 1]] : LOOKS[language];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** The rows of a list are alike: the first ones speak for the others. */
const LATER_ROWS = 'tbody > tr:nth-child(n+5)';

/** What is serious or critical for axe, each with the element it is about. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .exclude(LATER_ROWS)
    // What is in order need not be told: most of the work of axe is in its report.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 220)} ${failureSummary ?? ''}`),
    );
}

/** Wider than the window: the page itself, or the element that reaches out the farthest. */
const SIDEWAYS = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const out = [...document.querySelectorAll('main *:not(thead *)')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
  const first = out.find((e) => !out.includes(e.parentElement));
  return scrollWidth + ' > ' + clientWidth + ': ' + (first?.outerHTML ?? 'outside of main').slice(0, 200);
})()`;

/** The heading stands, and nothing is on its way. */
export async function calm(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.mantine-Skeleton-root, [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Until what moves or changes its color has arrived; what turns for ever is not waited for. */
const SETTLED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const moving = document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity);
  Promise.allSettled(moving.map((a) => a.finished)).then(() => done(undefined));
})))`;

/** The page wears the scheme it was asked for; the sign-in page leaves it to the browser. */
const DRESSED = `(scheme) => [null, scheme].includes(document.documentElement.getAttribute('data-mantine-color-scheme'))`;

const MOST_LOOKS = 10;

/** A page that was just made narrower needs a moment. */
export async function sidewaysOn(page: Page): Promise<string> {
  await page.setViewportSize(SMALLEST);
  let sideways = '';
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await page.evaluate(SETTLED);
    sideways = await page.evaluate<string>(SIDEWAYS);
    if (sideways === '') return '';
    await page.waitForTimeout(100);
  }
  return sideways;
}

/** Open, answered, and nothing on its way. */
async function open(page: Page, { address, failing }: Screen): Promise<void> {
  if (failing !== undefined) {
    const body = JSON.stringify({ status: 500, code: 'server-must-answer', detail: 'Something broke.', reference: 'a1b2c3' });
    await page.route(failing, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body }));
  }
  await page.goto(address);
  await calm(page);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

type Looked = { readonly page: Page; readonly screen: Screen; readonly language: Language };

async function dress(page: Page, { scheme, size }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
}

async function look({ page, screen, language }: Looked, as: Look): Promise<readonly string[]> {
  const { scheme, size } = as;
  await dress(page, as);
  await page.waitForFunction(DRESSED, scheme);
  await calm(page);
  await page.evaluate(SETTLED);
  if (PICTURES !== undefined) {
    const path = join(PICTURES, `${screen.name}-${language}-${size.width}-${scheme}.png`);
    const height = Math.min(await page.evaluate<number>('document.documentElement.scrollHeight'), TALLEST);
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: size.width, height } });
  }
  return (await faultsOf(page)).map((fault) => `${screen.name} ${language} ${scheme} ${size.width} ${fault}`);
}

async function headOf({ page, screen, language }: Looked): Promise<readonly string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const lang = await page.locator('html').getAttribute('lang');
  const title = await page.title();
  const english = language === 'fr' ? await leftInEnglish(page) : [];
  return [
    ...english.map((text) => `left in English: "${text.slice(0, 200)}"`),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(lang === language ? [] : [`its language is ${lang}`]),
    ...(/.+ · Claimwright$/.test(title) ? [] : [`its title is "${title}"`]),
  ].map((fault) => `${screen.name} ${language}: ${fault}`);
}

/** One screen in one language: its head, its looks, and the smallest phone. */
async function inspect(looked: Looked, looks: readonly Look[]): Promise<readonly string[]> {
  const { page, screen, language } = looked;
  // The first look is the one that the page is made with; a second one comes while it stands.
  await dress(page, looks[0] ?? LOOKS[language][0]);
  await open(page, screen);
  const faults = [...(await headOf(looked))];
  for (const one of looks) faults.push(...(await look(looked, one)));
  const sideways = await sidewaysOn(page);
  if (sideways !== '') faults.push(`${screen.name} ${language} is scrolled sideways at ${SMALLEST.width}: ${sideways}`);
  await page.unrouteAll();
  return faults;
}

const SIGN_IN: Screen = { name: 'sign-in', address: '/sign-in' };

const tell = (faults: readonly string[]): void =>
  assert.ok(faults.length === 0, `${faults.length} to put right:\n${faults.join('\n')}`);

const WRONG = '[aria-invalid=true]';

/** What opens over a screen: how it is opened, by the words of the language. */
const OVERLAYS: readonly {
  readonly name: string;
  readonly address: string;
  readonly open: (page: Page, say: Words) => Promise<void>;
}[] = [
  { name: 'palette', address: '/work', open: (page) => page.keyboard.press('Control+k') },
  { name: 'shortcuts', address: '/work', open: (page) => page.keyboard.press('?') },
  {
    name: 'calendar',
    address: '/work',
    open: (page, say) => page.getByRole('button', { name: say('Simulated calendar: {day}', { day: '' }) }).click(),
  },
  {
    name: 'person',
    address: '/work',
    open: (page, say) => page.getByRole('button', { name: say('Signed in as {displayName}', { displayName: '' }) }).click(),
  },
  {
    name: 'wrong-form',
    address: '/patients/new',
    open: async (page, say) => {
      await page.getByLabel(say('City')).fill('x');
      await page.getByRole('button', { name: say('Register the patient') }).click();
    },
  },
];

/** In: the server and browser once they are there. Registers the tests of one language. */
export function testEveryScreen(language: Language, opened: () => Omit<Visit, 'language'>): void {
  test(`every screen is for everybody (${language})`, { skip }, () =>
    visit({ ...opened(), language }, async (person) => {
      const { page } = person;
      const { practice } = opened();
      const faults = [...(await inspect({ page, screen: SIGN_IN, language }, LOOKS[language]))];
      await signIn(person, practice, 'manager');
      for (const [index, screen] of (await everyScreen(practice)).entries())
        faults.push(...(await inspect({ page, screen, language }, looksAt(language, index))));
      tell(faults);
    }),
  );
  test(`what opens over a screen is for everybody too (${language})`, { skip }, () =>
    visit({ ...opened(), language }, async (person) => {
      const { page, say } = person;
      await signIn(person, opened().practice, 'manager');
      const faults: string[] = [];
      for (const [index, { name, address, open: show }] of OVERLAYS.entries()) {
        const screen = { name: `over-${name}`, address };
        await page.setViewportSize(WIDE);
        await open(page, screen);
        await show(page, say);
        await page.locator(`[role=dialog], [role=menu], ${WRONG}`).first().waitFor();
        if (language === 'fr') faults.push(...(await leftInEnglish(page)).map((text) => `${name}: left in English: "${text}"`));
        for (const one of looksAt(language, index)) faults.push(...(await look({ page, screen, language }, one)));
      }
      tell(faults);
    }),
  );
}
