/** The pages of the transactions say what the guides say, and their examples pass. `UPDATE=1` writes them again. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFile } from '../src/x12/check-file.ts';
import { GUIDES } from '../src/x12/guides/registry.ts';
import { textToBytes } from '../src/x12/text.ts';
import { ROOT } from './static-checks.ts';
import { guidePage, pagePath } from './x12-pages.ts';

for (const guide of GUIDES) {
  test(`the page of ${guide.name} is written from its guide`, () => {
    const path = join(ROOT, pagePath(guide));
    const wanted = guidePage(guide);
    if (process.env['UPDATE'] === '1') writeFileSync(path, wanted);
    const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
    assert.ok(found === wanted, `${pagePath(guide)} is not what the guide says. Run: UPDATE=1 npm run check -- x12-pages`);
  });
}

test('every example on a page passes at every level', () => {
  let examples = 0;
  for (const guide of GUIDES) {
    const text = /```text\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, pagePath(guide)), 'utf8'))?.[1];
    if (text === undefined) continue;
    examples += 1;
    const { interchanges, findings } = checkFile(textToBytes(text), {
      levels: [1, 2, 3, 4, 5, 6],
      codeSets: { has: () => undefined },
    });
    const checked = interchanges.flatMap(({ groups }) =>
      groups.flatMap(({ transactions }) => transactions.map((each) => each.checked)),
    );
    assert.deepEqual(
      checked.map((each) => each.guide?.name),
      [guide.name],
    );
    const wrong = [...findings, ...checked.flatMap((each) => each.findings)].filter((each) => each.severity === 'error');
    assert.deepEqual(
      wrong.map((each) => `${each.code} ${each.path}`),
      [],
      guide.name,
    );
  }
  assert.equal(examples, GUIDES.length - 1);
});

test('a page names each loop, each required segment and each rule of its guide', () => {
  for (const guide of GUIDES) {
    const page = readFileSync(join(ROOT, pagePath(guide)), 'utf8');
    for (const body of guide.compiled().bodies)
      for (const use of body.children) {
        if (use.isLoop) assert.match(page, new RegExp(`^## (\\S+/)?${use.id} `, 'm'), `${guide.name} ${use.id}`);
        else assert.ok(page.includes(`**${use.id}** `), `${guide.name} ${use.id}`);
      }
    for (const rule of guide.situations()) assert.ok(page.includes(`\`${rule.code}\``), rule.code);
  }
});
