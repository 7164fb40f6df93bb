/** Every screen in French. */
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, skip } from './browser.ts';
import { testEveryScreen } from './every-screen.ts';
import { type StartedPractice, startPractice } from './started-practice.ts';

let practice: StartedPractice;
let browser: Browser;
before(async () => {
  if (skip !== false) return;
  practice = await startPractice();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await practice?.stop();
});

testEveryScreen('fr', () => ({ browser, practice }));
