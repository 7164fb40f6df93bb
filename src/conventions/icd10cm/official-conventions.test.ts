/** The conventions on the publishers' own files: every code that a table or a case names, the lists they were written from, and speed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withoutOfficialData } from '../../../tools/official-data.ts';
import { ICD10_SHAPE } from '../../codesets/bundles/shapes.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { AGE_GROUPS, FEMALE_ONLY, MALE_ONLY } from './ages-and-sexes.ts';
import { ASSUMED_LINKS } from './assumed-links.ts';
import { CONVENTIONS } from './conventions.ts';
import { BY_CODE_SET, BY_CODES } from './guideline-cases.ts';
import { HISTORIES } from './histories.ts';
import { judgeDiagnoses } from './judge-diagnoses.ts';
import { isManifestation } from './manifestations.ts';
import { readNote } from './note-notation.ts';
import { STARTER_NOTE_LINES } from './starter-notes.ts';
import { tabularNotes } from './tabular-notes.ts';
import { composeSeventh, decomposeSeventh } from './seventh-character.ts';
import { casesIn, differences, leftAfterPresses } from './test-cases.ts';
import { official, officialCodeSets } from './test-official-sets.ts';

const skip = withoutOfficialData();
const { library } = skip === false ? officialCodeSets() : { library: undefined };
const codes = skip === false ? officialCodeSets() : starterCodeSets();
const on = plainDate('2026-03-04');

/** Every billable code of FY2026. */
function* billable(): Generator<string> {
  const table = library?.tableOn('icd10cm', ICD10_SHAPE, on);
  assert.ok(table !== undefined);
  for (let at = 0; at < table.length; at += 1) {
    const row = table.row(at);
    if (row.billable) yield row.code;
  }
}

test('the lists of ages, sexes and manifestations are those of the code editor', { skip }, () => {
  const lists = new Map<string, Set<string>>();
  for (const line of readFileSync(official('ms_drg_mce_v41_1/mce_v41_1_code_edits.tsv'), 'utf8').split('\n').slice(1)) {
    const [code = '', , , rule = ''] = line.replace('\r', '').split('\t');
    if (code !== '') lists.set(rule, (lists.get(rule) ?? new Set()).add(code.replace('.', '')));
  }
  const ours: Readonly<Record<string, (code: string) => boolean>> = {
    'Female Only': FEMALE_ONLY,
    'Male Only': MALE_ONLY,
    'Manifestation (Not Allowed as Principal Diagnosis)': isManifestation,
    'Perinatal/Newborn (Age 0 Only)': AGE_GROUPS[0]?.holds ?? (() => false),
    'Pediatric (Ages 0-17)': AGE_GROUPS[1]?.holds ?? (() => false),
    'Maternity (Ages 9-64)': AGE_GROUPS[2]?.holds ?? (() => false),
    'Adult (Ages 15-124)': AGE_GROUPS[3]?.holds ?? (() => false),
  };
  assert.deepEqual([...lists.keys()].toSorted(), Object.keys(ours).toSorted());
  const all = [...billable()];
  for (const [rule, holds] of Object.entries(ours)) {
    const list = lists.get(rule) ?? new Set();
    assert.deepEqual(
      all.filter((code) => list.has(code) && !holds(code)),
      [],
      `${rule}: missing`,
    );
    assert.deepEqual(
      all.filter((code) => holds(code) && !list.has(code)),
      [],
      `${rule}: not in the list`,
    );
  }
});

const isThere = (code: string): boolean => codes.icd10(code, on).kind === 'billable';

test('every code that a table offers can be billed', { skip }, () => {
  const offered = [
    ...ASSUMED_LINKS.map(({ becomes }) => becomes),
    ...HISTORIES.flatMap(({ own, family }) => [own, family].filter((code) => code !== undefined)),
  ];
  assert.deepEqual(
    offered.filter((code) => !isThere(code)),
    [],
  );
});

/** Codes that a case names on purpose although they are none. */
const WRONG_ON_PURPOSE = new Set('I99.7 Q99.8 E11 M17.1 M54.5 S93.401 S93.401B W10.9A W10.9XA W10.9'.split(' '));

test('every code of every case is in the official list', { skip }, () => {
  const unknown = CONVENTIONS.flatMap(({ id, cases }) =>
    [...cases.pass, ...cases.fail].flatMap(({ sketch }) =>
      sketch
        .split('\n')
        .filter((line) => line.startsWith('dx'))
        .flatMap((line) => line.split(/\s+/).slice(1))
        .filter((code) => !WRONG_ON_PURPOSE.has(code) && !isThere(code))
        .map((code) => `${id}: ${code}`),
    ),
  );
  assert.deepEqual(unknown, []);
});

test('every note of our short list stands in the tabular list', { skip }, () => {
  const list = tabularNotes(library, on);
  assert.ok(list !== undefined && !list.isOfDate);
  const missing = STARTER_NOTE_LINES.flatMap((line) => {
    const { kind, from, names } = readNote(line);
    const theirs = (list.of(from.replace('.', '')).get(kind) ?? []).filter((note) => note.from === from);
    const named = (code: string): boolean => theirs.some((note) => note.names.some(({ holds }) => holds(code)));
    return names.filter(({ first, last }) => !named(first) || !named(last)).map(({ first }) => `${line}: ${first}`);
  });
  assert.deepEqual(missing, []);
});

test('what conventions say that ask the whole code set and the notes of the tabular list', { skip }, () => {
  const cases = casesIn(BY_CODE_SET);
  assert.ok(cases.length > 150, `${cases.length} cases`);
  assert.deepEqual(differences(cases, codes), []);
});

test('every code of the cases is in the official list of its date, but for those that are wrong on purpose', { skip }, () => {
  const meant = [
    ...casesIn(BY_CODES),
    ...casesIn(BY_CODE_SET).filter(({ number, strongest }) => !(/^0[123]$/.test(number) && strongest === 'error')),
  ];
  const unknown = meant.flatMap(({ number, visit }) =>
    visit.diagnoses.filter(({ code }) => codes.icd10(code, on).kind !== 'billable').map(({ code }) => `${number} ${code}`),
  );
  assert.deepEqual([...new Set(unknown)], []);
});

test('a visit of twenty-five diagnoses is judged by comparing, not by reading: asked again it asks the notes no more', {
  skip,
}, () => {
  const all =
    'I10 E11.22 N18.31 E78.5 E03.9 K21.9 F41.1 J06.9 M54.50 G43.909 L30.9 J02.0 N39.0 H61.21 M17.11 S93.401A W10.9XXA Z79.4 Z79.84 E66.9 Z68.35 J44.9 I25.10 D64.9 F32.A';
  const visit = { on, setting: 'outpatient-facility' as const, diagnoses: all.split(' ').map((code) => ({ code })) };
  const first = judgeDiagnoses(visit, codes);
  const [one, two] = [tabularNotes(library, on), tabularNotes(library, on)];
  assert.equal(one?.of('I10'), two?.of('I10'), 'notes of a code are read once');
  assert.deepEqual(judgeDiagnoses(visit, codes), first);
});

test('each press puts right what it was offered for, with the whole code set', { skip }, () => {
  assert.deepEqual(
    [...casesIn(BY_CODES), ...casesIn(BY_CODE_SET)].flatMap((one) => leftAfterPresses(one, codes)),
    [],
  );
});

test('every code of seven characters comes apart and together again, and every other has none', { skip }, () => {
  let sevens = 0;
  for (const code of billable()) {
    const parts = decomposeSeventh(code);
    assert.equal(parts !== undefined, code.length === 7, code);
    if (parts === undefined) continue;
    sevens += 1;
    assert.equal(composeSeventh(parts.stem, parts.seventh), code);
    assert.equal(parts.stem.length + parts.placeholders, 6, code);
  }
  assert.equal(sevens, 51_485);
});

test('what is offered stands at the end of the chain', { skip }, () => {
  const offered = (list: string): readonly string[] =>
    judgeDiagnoses({ on, setting: 'office', diagnoses: list.split(' ').map((code) => ({ code })) }, codes).flatMap(
      ({ ruleId, patches }) => (ruleId === 'icd-15-assumed-link' ? patches.map(({ label }) => inEnglish(label)) : []),
    );
  assert.deepEqual(offered('I10 I50.9 N18.6'), ['Replace I10 by I13.2']);
  assert.deepEqual(offered('I11.0 N18.6 I50.9'), ['Replace I11.0 by I13.2']);
  assert.deepEqual(offered('I12.9 N18.4 I50.32'), ['Replace I12.9 by I13.0']);
  assert.deepEqual(offered('E10.9 G62.9'), ['Replace E10.9 and G62.9 by E10.42']);
});
