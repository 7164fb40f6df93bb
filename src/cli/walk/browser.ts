/** A real Chromium with people in it: each has a window of their own, in their language. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type StartedPractice, startPractice } from './started-practice.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const skip = existsSync(executablePath) ? false : 'no Chromium here: apt-get install chromium';

export type Language = 'en' | 'fr';
export type Size = { readonly width: number; readonly height: number };
export const WIDE: Size = { width: 1440, height: 900 };
export const NARROW: Size = { width: 390, height: 844 };

/** The machine may be busy; what does not come at all fails here. */
const PATIENCE_MILLISECONDS = 30_000;

const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export type Person = {
  readonly page: Page;
  readonly language: Language;
  /** The words of their language for an English text of the screens, with its places filled. */
  readonly say: Words;
  /** What went wrong in the page, of which nobody would hear: scripts that failed, windows that opened by themselves. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

export type WindowOptions = { readonly language: Language; readonly size?: Size; readonly scheme?: 'light' | 'dark' };

/** An empty window, as a visitor's. */
async function openWindow(browser: Browser, practice: StartedPractice, options: WindowOptions): Promise<Person> {
  const context = await browser.newContext({
    baseURL: practice.url,
    viewport: options.size ?? WIDE,
    locale: options.language === 'fr' ? 'fr-CA' : 'en-US',
    colorScheme: options.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`a script failed: ${error.message}`));
  page.on('dialog', (dialog) => {
    // The browser's own question about unsaved work is ours; anything else was smuggled in.
    if (dialog.type() !== 'beforeunload') complaints.push(`a window opened: ${dialog.message()}`);
    void dialog.accept().catch(() => {});
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && /Content.Security|Uncaught|Minified React/i.test(text)) complaints.push(text);
  });
  return { page, language: options.language, say: wordsOf(options.language), complaints, close: () => context.close() };
}

/** For the tests of one file: a practice of their own and a browser, gone after the last. Nothing where the tests are skipped. */
export async function openWalk(): Promise<{ readonly practice: StartedPractice; readonly browser: Browser }> {
  if (skip !== false) return {} as { practice: StartedPractice; browser: Browser };
  const practice = await startPractice();
  const launching = launchBrowser();
  after(async () => {
    try {
      await (await launching).close();
    } finally {
      await practice.stop();
    }
  });
  return { practice, browser: await launching };
}

export type Visit = WindowOptions & { readonly browser: Browser; readonly practice: StartedPractice };

/** A window for the length of `work`. When that fails, what stood in the window is kept as a picture and its place is named. */
export async function visit<T>({ browser, practice, ...options }: Visit, work: (person: Person) => Promise<T>): Promise<T> {
  const person = await openWindow(browser, practice, options);
  try {
    const answer = await work(person);
    assert.deepEqual(person.complaints, []);
    return answer;
  } catch (error) {
    const picture = join(tmpdir(), `claimwright-failed-${process.pid}-${randomUUID().slice(0, 8)}.png`);
    await person.page.screenshot({ path: picture }).catch(() => {});
    const said = person.complaints.length === 0 ? '' : ` The page complained: ${person.complaints.join('; ')}.`;
    throw new Error(`It failed at ${person.page.url()}, which looked like ${picture}.${said}`, { cause: error });
  } finally {
    await person.close();
  }
}

/** Typed and clicked, as everybody does; who finds the page in another language changes it. */
export async function signIn({ page, say, language }: Person, practice: StartedPractice, loginName: string): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn({ page, say }, practice, loginName);
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  await page.locator('h1').waitFor();
  if ((await page.locator('html').getAttribute('lang')) !== language) await chooseLanguage(page, language);
  await heading(page, say('Today’s work')).waitFor();
}

/** In the menu of the person who is signed in. */
async function chooseLanguage(page: Page, language: Language): Promise<void> {
  const from = wordsOf(language === 'fr' ? 'en' : 'fr');
  await page.getByRole('button', { name: from('Signed in as {displayName}', { displayName: '' }) }).click();
  await page.getByRole('menuitemradio', { name: language === 'fr' ? 'Français' : 'English' }).click();
}

export async function fillSignIn(
  { page, say }: Pick<Person, 'page' | 'say'>,
  practice: StartedPractice,
  loginName: string,
): Promise<void> {
  const { password } = practice.logIn(loginName);
  await page.getByLabel(say('Login name')).fill(loginName);
  await page.getByLabel(say('Password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: say('Sign in'), exact: true }).click();
}

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

export type Words = (english: string, values?: Readonly<Record<string, string | number>>) => string;

let french: Readonly<Record<string, string>> | undefined;

/** The French that browsers are given, from the built screens. */
export function readFrench(): Readonly<Record<string, string>> {
  const folder = fileURLToPath(new URL('../../../web/dist/assets/', import.meta.url));
  if (french !== undefined) return french;
  // Those of an earlier build may lie beside it.
  const [file] = globSync('fr-*.json', { cwd: folder }).toSorted(
    (a, b) => statSync(`${folder}${b}`).mtimeMs - statSync(`${folder}${a}`).mtimeMs,
  );
  assert.ok(file !== undefined, 'the built screens bring their French');
  french = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Record<string, string>;
  return french;
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** In French a line never breaks before these signs; the page puts such spaces, and the test must look for them. */
const unbroken = (text: string): string => text.replace(/ (?=[:;?»])/g, '\u00a0').replace(/« /g, '«\u00a0');

function wordsOf(language: Language): Words {
  return (english, values = {}) => {
    if (language === 'en') return filled(english, values);
    const text = readFrench()[english];
    assert.ok(text !== undefined, `there is French for "${english}"`);
    return filled(unbroken(text), values);
  };
}
