/** `x12 json` and `x12 text` as one types them: there and back, and what a refusal says. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from '../config.ts';
import { interchange837 } from '../x12/sample.ts';
import { UsageError } from './usage.ts';
import { x12Command } from './x12-command.ts';

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'claimwright-x12-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

type Ran = { readonly exit: number; readonly out: string; readonly said: string };

async function x12(...words: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const said: string[] = [];
  const exit = await x12Command.run(words, {
    config: readConfig({}, false),
    print: (text) => lines.push(text),
    say: (text) => said.push(text),
  });
  return { exit, out: lines.join('\n'), said: said.join('\n') };
}

const place = (context: TestContext): ((name: string) => string) => {
  const path = folder(context);
  return (name) => join(path, name);
};

test('a file goes to JSON, one line or pretty, and back to the same bytes', async (context) => {
  const at = place(context);
  const bytes = interchange837(3);
  writeFileSync(at('claims.837'), bytes);
  for (const pretty of [[], ['--pretty']]) {
    rmSync(at('claims.json'), { force: true });
    const made = await x12('json', at('claims.837'), ...pretty, '--out', at('claims.json'));
    assert.deepEqual(made, { exit: 0, out: '', said: '' });
    rmSync(at('again.837'), { force: true });
    assert.deepEqual(await x12('text', at('claims.json'), '--out', at('again.837')), { exit: 0, out: '', said: '' });
    assert.deepEqual(new Uint8Array(readFileSync(at('again.837'))), bytes);
  }
  const { out } = await x12('json', at('claims.837'));
  const record = JSON.parse(out) as { guide: string; transaction: { loop2000A: { loop2000B: unknown[] }[] } };
  assert.equal(record.guide, '837P');
  assert.equal(record.transaction.loop2000A[0]?.loop2000B.length, 3);
});

test('an amount that is none stays as it was sent, is told, and comes back', async (context) => {
  const at = place(context);
  const bytes = Buffer.from(Buffer.from(interchange837(1)).toString('latin1').replace('*200***', '*1e9***'), 'latin1');
  writeFileSync(at('wrong.837'), bytes);
  const { exit, out, said } = await x12('json', at('wrong.837'));
  assert.equal(exit, 1);
  assert.match(said, /1 of 1 transactions break their guide/);
  assert.match(out, /"totalChargeCents":\{"malformed":"1e9","code":"amount-must-be-decimal-cents"\}/);
  assert.match(out, /"path":"2000A\/2000B\/2300\/CLM-02"/);
  writeFileSync(at('wrong.json'), out);
  const back = await x12('text', at('wrong.json'), '--out', at('again.837'));
  assert.equal(back.exit, 1);
  assert.match(back.said, /2300\/CLM-02: CLM02 must be a number/);
  assert.deepEqual(readFileSync(at('again.837')), bytes);
});

test('what the guide does not have is refused with its line and place, and leaves no file', async (context) => {
  const at = place(context);
  writeFileSync(at('claims.837'), interchange837(1));
  const { out } = await x12('json', at('claims.837'));
  const refusals: readonly (readonly [string, RegExp])[] = [
    [
      out.replace('"totalChargeCents":20000', '"totalChargeCents":"200.00"'),
      /Line 1: .*clm\.totalChargeCents is missing or is not what/,
    ],
    [out.replace('"totalChargeCents"', '"totalCharge"'), /clm\.totalCharge is no member of this guide there/],
    [out.replace('"PCN1"', '"PCN*1"'), /clm\.patientControlNumber holds a character that separates X12 data/],
    [`${out}\n{"guide":"837P"}`, /Line 2: interchange must be the members of the ISA segment/],
    [out.slice(0, -2), /the file ends in the middle of a value/],
  ];
  for (const [json, expected] of refusals) {
    assert.notEqual(json, out);
    writeFileSync(at('claims.json'), json);
    const refused = await x12('text', at('claims.json'), '--out', at('again.837'));
    assert.equal(refused.exit, 1);
    assert.match(refused.said, expected);
    assert.ok(!existsSync(at('again.837')));
  }
  await assert.rejects(x12('text'), UsageError);
  await assert.rejects(x12('json', at('claims.837'), '--out', at('claims.json')), UsageError);
});
