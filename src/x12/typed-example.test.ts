/** The programs of docs/x12/typed.md, which stand here so that they are type-checked and run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeTyped } from './typed-decode.ts';
import { draftOfTyped } from './typed-encode.ts';
import { isMalformed, type TransactionOf } from './typed.ts';

import { GUIDE_276 } from './guides/276.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { readInterchanges } from './interchange.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { cents } from '../kernel/money.ts';
import { expectOk } from '../kernel/result.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { validate } from './validate.ts';
import { writeInterchange } from './write-interchange.ts';

function claimsOf(bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  // read
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  const claims = transaction && decodeTyped(transaction, GUIDE_837P);
  if (!claims?.ok) throw new Error(`${claims?.error.problems[0]?.path}: not what the guide has there`);
  for (const provider of claims.value.loop2000A)
    for (const subscriber of provider.loop2000B)
      for (const { clm, hiDiagnoses, loop2400 } of subscriber.loop2300 ?? [])
        lines.push(
          `${clm.patientControlNumber} ${clm.totalChargeCents} ${clm.facility.claimFrequencyCode}`,
          ...hiDiagnoses.items.map(({ code }) => code),
          ...loop2400.map(({ sv1 }) => `${sv1.procedure.code} ${sv1.procedure.modifiers?.join() ?? ''} ${sv1.chargeCents}`),
        );
  // end
  return lines;
}

function amountsIn(bytes: Uint8Array): readonly string[] {
  const answers: string[] = [];
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  // wrong
  const read = decodeTyped(transaction, GUIDE_837P);
  if (!read.ok) {
    const { problems, value } = read.error;
    for (const { path, code } of problems) answers.push(`${path} ${code}`);
    const clm = value.loop2000A?.[0]?.loop2000B?.[0]?.loop2300?.[0]?.clm;
    const charge = clm?.totalChargeCents;
    if (charge === undefined) answers.push('no amount was sent');
    else if (isMalformed(charge)) answers.push(charge.malformed === '' ? 'sent empty' : `not an amount: ${charge.malformed}`);
    else answers.push(`${charge} cents`);
  }
  // end
  return answers;
}

function inquiry(): TransactionOf<'276'> {
  // write
  const question: TransactionOf<'276'> = {
    bht: { structure: '0010', purpose: '13', reference: 'Q1', date: plainDate('2026-03-04'), time: '1200' },
    loop2000A: [
      {
        hl: { id: '1', level: '20', childCode: '1' },
        loop2100A: {
          nm1: { entity: 'PR', entityType: '2', lastOrOrganizationName: 'SAMPLE PAYER', idQualifier: 'PI', id: 'SAMPLE' },
        },
        loop2000B: [
          {
            hl: { id: '2', parentId: '1', level: '21', childCode: '1' },
            loop2100B: {
              nm1: { entity: '41', entityType: '2', lastOrOrganizationName: 'CLINIC', idQualifier: '46', id: 'CLINIC' },
            },
            loop2000C: [
              {
                hl: { id: '3', parentId: '2', level: '19', childCode: '1' },
                loop2100C: [
                  {
                    nm1: { entity: '1P', entityType: '2', lastOrOrganizationName: 'CLINIC', idQualifier: 'XX', id: '1234567893' },
                  },
                ],
                loop2000D: [
                  {
                    hl: { id: '4', parentId: '3', level: '22', childCode: '0' },
                    dmg: { dateFormat: 'D8', birthDate: plainDate('1980-01-01'), sex: 'F' },
                    loop2100D: {
                      nm1: {
                        entity: 'IL',
                        entityType: '1',
                        lastOrOrganizationName: 'DOE',
                        firstName: 'JANE',
                        idQualifier: 'MI',
                        id: 'W1',
                      },
                    },
                    loop2200D: [
                      {
                        trn: { kind: '1', trace: 'PCN1' },
                        amt: { qualifier: 'T3', amountCents: cents(20000) },
                        dtp: {
                          qualifier: '472',
                          format: 'RD8',
                          date: { from: plainDate('2026-03-01'), to: plainDate('2026-03-04') },
                        },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  // end
  return question;
}

const program = (name: string): string => {
  const text = readFileSync(new URL(import.meta.url), 'utf8');
  const lines = (text.split(`  // ${name}\n`)[1] ?? '').split('  // end\n')[0] ?? '';
  return lines.replace(/^ {2}/gm, '').trimEnd();
};

test('the page shows the programs that are run here', () => {
  const page = readFileSync(new URL('../../docs/x12/typed.md', import.meta.url), 'utf8');
  for (const name of ['read', 'wrong', 'write']) {
    const lines = program(name);
    assert.ok(lines.length > 100, name);
    assert.ok(page.includes(lines), `docs/x12/typed.md must show the program "${name}" as it stands here.`);
  }
});

test('claims are read by name: amounts in cents, codes as text', () => {
  assert.deepEqual(claimsOf(interchange837(1)), [
    'PCN1 20000 1',
    'J020',
    'R05',
    '99213 25 5000',
    '99213 25 5000',
    '99213 25 5000',
    '99213 25 5000',
  ]);
});

test('an amount that is absent, empty or malformed is three answers, and never zero', () => {
  const sent = bytesToText(interchange837(1));
  const amounts = (clm: string): readonly string[] => amountsIn(textToBytes(sent.replace(/CLM\*PCN1[^~]*/, clm)));
  assert.equal(amounts('CLM*PCN1').at(-1), 'no amount was sent');
  assert.equal(amounts('CLM*PCN1****11:B:1*Y*A*Y*Y').at(-1), 'sent empty');
  assert.deepEqual(amounts('CLM*PCN1*800.555***11:B:1*Y*A*Y*Y'), [
    '2000A/2000B/2300/CLM-02 amount-must-be-decimal-cents',
    'not an amount: 800.555',
  ]);
  assert.deepEqual(amounts('CLM*PCN1*0***11:B:1*Y*A*Y*Y'), []);
});

test('an inquiry is written from its type, and its guide finds nothing wrong', () => {
  const body = expectOk(draftOfTyped(inquiry(), GUIDE_276), 'the inquiry must be writable');
  const bytes = expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: 'CLINIC' },
      receiver: { qualifier: 'ZZ', id: 'SAMPLE' },
      controlNumber: 1,
      usage: 'T',
      date: plainDate('2026-03-04'),
      time: '1200',
      groups: [
        {
          functionalId: 'HR',
          senderCode: 'CLINIC',
          receiverCode: 'SAMPLE',
          version: GUIDE_276.id,
          controlNumber: 1,
          transactions: [{ controlNumber: '0001', guide: GUIDE_276, body }],
        },
      ],
    }),
    'the interchange must be writable',
  );
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  assert.deepEqual(validate(transaction).findings, []);
  assert.match(bytesToText(bytes), /AMT\*T3\*200~DTP\*472\*RD8\*20260301-20260304~/);
});
