/** The printed life answers a patient: where each dollar came from, who was asked, and how a letter's sum is made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoOffice } from '../practice/office.ts';
import { runDemoInMemory } from './demo-in-memory.ts';
import { lifeLines } from './print-life.ts';

const printed = async (scenario: string, claims = 40): Promise<readonly string[]> => {
  const { life } = await runDemoInMemory({ seed: 7, claims, scenario, progress: () => undefined });
  assert.ok(life !== undefined, `a visit of the kind ${scenario}`);
  return lifeLines(life, demoOffice().codesets);
};

const amounts = (line: string): readonly number[] =>
  [...line.matchAll(/(-?)\$([\d,]+)\.(\d\d)/g)].map(([, sign, dollars = '', part = '']) => {
    const cents = Number(dollars.replaceAll(',', '')) * 100 + Number(part);
    return sign === '-' ? -cents : cents;
  });

test('a copay paid at the desk is seen coming in before it is applied, and adds up on the statement', async () => {
  const lines = await printed('injection');
  const paid = lines.findIndex((line) => line.includes('paid for the visit, before it is known for which line'));
  assert.ok(paid > 0);
  assert.match(lines[paid + 2] ?? '', /\$25\.00 1010 Cash clearing$/);
  assert.ok(lines.some((line) => line.endsWith('Patient credit applied, paid for this visit')));
  const asked = lines.filter((line) => line.includes('you owe'));
  assert.ok(asked.length > 0);
  for (const line of asked) {
    const [charged, ...parts] = amounts(line.replace(/ \(.*\)$/, ''));
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0),
      charged,
      line,
    );
  }
});

test('each posting sums to zero as printed, and names the plan that it is about', async () => {
  const lines = await printed('medicare-supplement');
  const money = lines.slice(
    lines.findIndex((line) => line.startsWith('⑥')),
    lines.findIndex((line) => line.startsWith('   proof')),
  );
  const legs = money.filter((line) => /^ {6}/.test(line));
  assert.equal(
    legs.flatMap((line) => amounts(line).slice(0, 1)).reduce((sum, amount) => sum + amount, 0),
    0,
  );
  for (const leg of legs.filter((line) => line.includes(' 1100 '))) assert.match(leg, /Receivable from insurance, \w/);
  assert.ok(legs.some((line) => line.includes('Golden Supplement') && line.includes('the next plan is asked first')));
});

test('codes of payers and reasons of our own are said in words', async () => {
  const forwarded = await printed('medicare-supplement');
  assert.ok(forwarded.some((line) => line.includes('status 19 (decided as the first plan, and forwarded)')));
  assert.ok(forwarded.some((line) => line.includes('A2:20 (accepted for adjudication; taken in for a decision)')));
  const alone = await printed('self-pay', 400);
  assert.ok(alone.some((line) => line.includes('SELF-PAY: no health plan was asked to pay for this visit')));
  const letter = alone.find((line) => line.startsWith('⑧')) ?? '';
  const rest = alone.find((line) => line.includes('other visits')) ?? '';
  const [ours = 0, others = 0, due] = amounts(rest);
  assert.equal(ours + others, due);
  assert.deepEqual(amounts(letter), [due], 'the letter’s sum is explained');
});
