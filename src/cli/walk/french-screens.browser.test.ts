/** Every screen in French. */
import { openWalk } from './browser.ts';
import { testEveryScreen } from './every-screen.ts';

const { practice, browser } = await openWalk();

testEveryScreen('fr', () => ({ browser, practice }));
