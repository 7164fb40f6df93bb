/** Names that are programs, a server that dies, a session that ends, two people at one thing: nothing runs, nothing is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillSignIn, heading, openWalk, type Person, signIn, skip, visit } from './browser.ts';

const { practice, browser } = await openWalk();

const IMAGE = '<img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("http://x")';
type Names = { readonly last: string; readonly first: string };

/** Types a whole registration without a plan; does not save it. */
async function fillRegistration({ page, say }: Person, { last, first }: Names): Promise<void> {
  await page.goto('/patients/new');
  await page.getByLabel(say('Last name')).first().fill(last);
  await page.getByLabel(say('First name')).first().fill(first);
  await page.getByLabel(say('Birth date')).first().fill('1980-02-03');
  await page.getByLabel(say('Street')).first().fill('1 Main Street');
  await page.getByLabel(say('City')).first().fill('Columbus');
  await page.getByLabel(say('State')).first().fill('OH');
  await page.getByLabel(say('ZIP')).first().fill('43004');
  await page.getByLabel(say('The patient has a plan that may be billed')).uncheck();
}

const register = ({ page, say }: Person): Promise<void> =>
  page.getByRole('button', { name: say('Register the patient'), exact: true }).click();

test('a name that is a program is shown as a name, and a table of it holds no formula', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'frontdesk');
    await fillRegistration(person, { last: FORMULA, first: IMAGE });
    await register(person);
    await heading(page, IMAGE).waitFor();
    assert.ok((await heading(page, IMAGE).innerText()).includes(FORMULA));
    const { pathname } = new URL(page.url());
    await page.goto('/patients');
    await page.getByRole('searchbox').fill('=HYPER');
    await page.getByRole('link', { name: IMAGE }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(say('A screen, a patient, a claim, a code')).fill('=HYPER');
    await page.getByRole('dialog').getByText(IMAGE).first().waitFor();
    await page.keyboard.press('Escape');
    for (const part of ['', '/account', '/statements']) {
      await page.goto(`${pathname}${part}`);
      await heading(page, IMAGE).waitFor();
      assert.equal(await page.locator('main img').count(), 0, 'no element was made of the name');
    }
  }),
);

type HeldClaim = { readonly claimId: string; readonly patientId: string; readonly finding?: unknown };

async function heldClaims(): Promise<readonly HeldClaim[]> {
  const { body } = await (await practice.as('biller')).post('/claims/search', { states: ['held'] });
  return (body as { readonly rows: readonly HeldClaim[] }).rows;
}

test('a patient who is given such a name later is harmless on work, claims, in French, and in tables', { skip }, () =>
  visit({ browser, practice, language: 'fr' }, async (person) => {
    const { page, say } = person;
    const { claimId, patientId } = (await heldClaims()).at(-1) ?? assert.fail('a claim is held');
    await signIn(person, practice, 'biller');
    await page.goto(`/patients/${patientId}`);
    await page.getByRole('button', { name: say('Change'), exact: true }).click();
    await page.getByLabel(say('Last name')).first().fill(FORMULA);
    await page.getByLabel(say('First name')).first().fill(IMAGE);
    await page.getByRole('button', { name: say('Save the patient') }).click();
    await heading(page, IMAGE).waitFor();
    // A claim keeps the name that it was built with, until it is built again.
    await page.goto(`/claims/${claimId}`);
    await page.getByRole('button', { name: say('Judge again'), exact: true }).click();
    await page.getByRole('main').locator('header').getByText(FORMULA).waitFor();
    const { pathname } = new URL(page.url());
    for (const address of ['/work/billing', '/claims?state=held', pathname]) {
      await page.goto(address);
      await page.getByRole('main').getByText(FORMULA).first().waitFor();
      assert.equal(await page.locator('main img').count(), 0, `no element was made of the name on ${address}`);
    }
    const biller = await practice.as('biller');
    const tables = [await biller.post('/claims/export', { states: ['held'] }), await biller.get('/work/items.csv?queue=billing')];
    for (const { body } of tables) {
      assert.match(String(body), /'=HYPERLINK/);
      assert.doesNotMatch(String(body), /(^|[,"\n])=HYPERLINK/);
    }
  }),
);

test('the server is killed while somebody types: told at once, the text stays, and is saved when it is back', { skip }, () =>
  visit({ browser, practice, language: 'fr' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'frontdesk');
    await fillRegistration(person, { last: 'Storm', first: 'Gale' });
    await practice.kill();
    await page
      .getByText(say('The connection is lost. What you typed is kept; the page goes on by itself when the server is back.'))
      .waitFor();
    await register(person);
    await page.getByRole('alert').first().waitFor();
    assert.equal(await page.getByLabel(say('Last name')).first().inputValue(), 'Storm');
    await practice.startAgain();
    await page.reload();
    assert.equal(await page.getByLabel(say('Last name')).first().inputValue(), 'Storm');
    await register(person);
    await heading(page, /Storm/).waitFor();
  }),
);

test(
  'a part of the application that an update took away: the page loads itself anew, once, and keeps what was typed',
  { skip },
  () =>
    visit({ browser, practice, language: 'en' }, async (person) => {
      const { page, say } = person;
      await signIn(person, practice, 'frontdesk');
      await fillRegistration(person, { last: 'Update', first: 'Uma' });
      // The chunk of the help is gone as after a rebuild, until the page has come anew.
      let isGone = true;
      await page.route('**/assets/shortcut-help-*.js', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
      page.once('load', () => (isGone = false));
      // Nobody is asked whether to leave: what was typed comes back.
      const questions: string[] = [];
      page.on('dialog', (dialog) => questions.push(dialog.type()));
      const anew = page.waitForEvent('load');
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('?');
      await anew;
      await heading(page, say('Register a patient')).waitFor();
      assert.equal(await page.getByLabel(say('Last name')).first().inputValue(), 'Update');
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(questions, []);
    }),
);

test('a session that has ended leads to the door and back, with what was typed', { skip }, () =>
  visit({ browser, practice, language: 'en' }, async (person) => {
    const { page, say } = person;
    await signIn(person, practice, 'frontdesk');
    await fillRegistration(person, { last: 'Latecomer', first: 'Lena' });
    // At the click itself: what else the page asks would find out before it.
    await page.route(
      '**/api/v1/patients',
      async (route) => {
        const ended = await page.request.delete('/api/v1/session', { headers: { origin: practice.url } });
        assert.equal(ended.ok(), true);
        await route.continue();
      },
      { times: 1 },
    );
    await register(person);
    await page.getByText(say('Your session has ended. Sign in again: what you typed is kept.')).waitFor();
    await fillSignIn(person, practice, 'frontdesk');
    await heading(page, say('Register a patient')).waitFor();
    assert.equal(await page.getByLabel(say('Last name')).first().inputValue(), 'Latecomer');
    await register(person);
    await heading(page, /Latecomer/).waitFor();
  }),
);

/** The claim of the demonstration whose drug has no number, opened with the fix typed and not saved. */
async function openFix({ page, say }: Person, claimId: string): Promise<void> {
  await page.goto(`/claims/${claimId}`);
  await page.getByRole('button', { name: say('Take what we stock: {ndc}', { ndc: '' }) }).click();
  await page.getByRole('status').getByText(say('Ready to send')).waitFor();
}

test('of two people who put one claim right the second is told, and overwrites nothing', { skip }, async () => {
  const biller = await practice.as('biller');
  const isOurs = (claim: HeldClaim): boolean => JSON.stringify(claim.finding).includes('has no NDC');
  const { claimId } = (await heldClaims()).find(isOurs) ?? assert.fail('a claim is held for its drug');
  await visit({ browser, practice, language: 'en' }, (first) =>
    visit({ browser, practice, language: 'fr' }, async (second) => {
      await signIn(first, practice, 'biller');
      await signIn(second, practice, 'manager');
      // What one does the other's page would show at once: here it must not hear of it before it saves.
      await second.page.route('**/api/v1/events', (route) => route.abort());
      await openFix(first, claimId);
      await openFix(second, claimId);
      const save = ({ page, say }: Person): Promise<void> =>
        page.getByRole('button', { name: say('Save and judge again') }).click();
      await save(first);
      await first.page.getByRole('main').locator('header').getByText(first.say('Ready to send'), { exact: true }).waitFor();
      await save(second);
      await second.page.getByRole('alert').first().waitFor();
      const { body } = await biller.get(`/claims/${claimId}`);
      assert.equal((body as { readonly state: string }).state, 'replaced');
    }),
  );
});

test('what changed between the reading of a page and the opening of its stream is shown', { skip }, async () => {
  const { patientId } = (await heldClaims())[0] ?? assert.fail('a claim is held');
  await visit({ browser, practice, language: 'en' }, (reader) =>
    visit({ browser, practice, language: 'en' }, async (writer) => {
      await signIn(reader, practice, 'biller');
      await signIn(writer, practice, 'frontdesk');
      const gate = Promise.withResolvers<void>();
      await reader.page.route('**/api/v1/events', async (route) => {
        await gate.promise;
        await route.continue();
      });
      await reader.page.goto(`/patients/${patientId}`);
      await reader.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await reader.page.waitForLoadState('networkidle');
      const { page, say } = writer;
      await page.goto(`/patients/${patientId}`);
      await page.getByRole('button', { name: say('Change'), exact: true }).click();
      await page.getByLabel(say('Last name')).first().fill('Overtaken');
      await page.getByRole('button', { name: say('Save the patient') }).click();
      await heading(page, /Overtaken/).waitFor();
      gate.resolve();
      await heading(reader.page, /Overtaken/).waitFor();
    }),
  );
});
