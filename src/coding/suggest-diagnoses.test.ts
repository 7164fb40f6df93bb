import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { withDot } from '../claims/identifiers.ts';
import { readStarterIcd10, starterCodeSets } from '../codesets/starter-code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { readVisitNote } from './read-visit-note.ts';
import { suggestForText, suggestionsOf } from './suggest-diagnoses.ts';

const on = plainDate('2026-03-04');
const codeSets = starterCodeSets();
const codesOf = (note: string): string =>
  suggestForText(note, on, codeSets)
    .map(({ code }) => withDot(code))
    .join(' ');

/** `note => codes, best first`. `|` is a line end. */
const TABLE: readonly (readonly [note: string, codes: string])[] = [
  ['CC: sore throat and fever.|HPI: Two days of sore throat. Denies cough.|A/P: Strep throat, rapid strep positive.', 'J02.0'],
  ['Assessment: HTN.|Procedures and services:|- Influenza, seasonal, injectable, preservative free', 'I10'],
  ['Results:|Generalized anxiety disorder 7 item total score: 3', ''],
  ['Assessment: HTN, well controlled. Hyperlipidemia.', 'I10 E78.5'],
  ['Assessment: 1. HTN. 2. Type 2 DM with CKD stage 3a. Plan: continue metformin.', 'I12.9 E11.22 N18.31 Z79.84'],
  ['A/P: Congestive heart failure, hypertension, CKD stage 4.', 'I13.0 I50.9 N18.4'],
  ['Assessment: Diabetes with peripheral neuropathy. On insulin.', 'E11.42 Z79.4'],
  ['Assessment: type 2 diabetes. Hyperglycemia.', 'E11.65'],
  ['Assessment: Left knee pain. No effusion. Rule out meniscus tear.', 'M25.562'],
  ['Assessment: knee pain', 'M25.569'],
  ['CC: right knee pain|Assessment: knee pain', 'M25.561'],
  ['A/P:|1. Right ankle sprain.|2. Obesity class 2.', 'S93.401A E66.812'],
  ['Assessment: recheck of left ankle sprain', 'S93.402D'],
  ['Assessment: COPD with acute exacerbation. Former smoker.', 'J44.1 Z87.891'],
  ['Impression: Mild persistent asthma without exacerbation.', 'J45.30'],
  ['Impression: asthma exacerbation', 'J45.901'],
  ['Assessment/Plan: Annual physical. Screening mammogram ordered. Flu vaccine given.', 'Z00.00 Z12.31 Z23'],
  ['Mother states child has ear pain. Exam: right TM bulging. A: Acute otitis media, right ear.', 'H66.91'],
  ['PMH: hypertension. FH: mother with diabetes. A/P: Acute bronchitis. Cough for 5 days.', 'J20.9'],
  ['Assessment: Probable pneumonia. Cough.', 'R05.9'],
  ['Assessment: Cough, suspected COVID-19.', 'R05.9'],
  ['Assessment: Influenza A. Likely pneumonia.', 'J10.1'],
  ['Assessment: chest pain, no shortness of breath. ECG normal.', 'R07.9'],
  ['Assessment: low back pain with right sided sciatica', 'M54.41'],
  ['Plan: laceration of left index finger repaired.', 'S61.211A'],
  ['Assessment: GERD. Return if fever or chest pain.', 'K21.9'],
  ['Assessment: left-handed patient with right shoulder pain', 'M25.511'],
  ['Assessment: acute cystitis without hematuria', 'N30.00'],
  ['Assessment: UTI. Dysuria.', 'N39.0'],
  ['Assessment: Depression. Denies suicidal ideation. Anxiety.', 'F32.A F41.9'],
  ['Assessment: history of asthma, here for a cold sore', 'B00.1'],
  ['Her father has gout. Assessment: prediabetes', 'R73.03'],
  ['Assessment: screening for colon cancer', 'Z12.11'],
  ['Assessment: Well child visit. Immunizations up to date.', 'Z00.129'],
  ['Assessment: nausea and vomiting', 'R11.2'],
  ['Assessment: cellulitis of left lower leg after a dog bite', 'L03.116 W54.0XXA'],
  ['Assessment: Hypertension is\nwell controlled; hypothyroidism, TSH at goal.', 'I10 E03.9'],
  ['Assessment: Right elbow pain, consistent with medial epicondylitis.', 'M25.521'],
  ['Assessment: Bilateral foot pain.', 'M79.671 M79.672'],
  ['Assessment: 1. Type 2 diabetes. 2. Neuropathy.', 'E11.40'],
  ['Assessment: 1. Type 2 diabetes. 2. Peripheral neuropathy.', 'E11.42'],
  ['Assessment: 1. COPD. 2. Acute bronchitis.', 'J44.0 J20.9'],
  ['Assessment: Right hip pain due to osteoarthritis.', 'M16.11'],
  ['Assessment: 1. Type 2 diabetes with CKD stage 4. 2. Peripheral neuropathy.', 'E11.42 E11.22 N18.4'],
  ['HPI: well.|Assessment: She presents today for her annual exam.|1. Gout.|Same tablets.', 'M10.9 Z00.00'],
  ['HPI: red eye.|Assessment: Conjunctivitis, likely viral.', 'H10.9'],
  ['HPI: here for her postoperative follow-up.|Assessment: Status post right total hip replacement.', 'Z47.1 Z96.641'],
  ['HPI: here for her postoperative follow-up.|Assessment: Gout.', 'M10.9 Z48.89'],
  ['Assessment: bilateral knee osteoarthritis', 'M17.0'],
  ['Assessment: blood pressure has been running low at home', ''],
  ['Assessment: Primary osteoarthritis, right knee.', 'M17.11'],
  ['HPI: here for the yearly flu shot.|Assessment: Encounter for immunization.', 'Z23'],
  ['', ''],
  ['The weather is nice.', ''],
];

for (const [note, codes] of TABLE) {
  test(`"${note}" is suggested ${codes === '' ? 'nothing' : codes}`, () =>
    assert.equal(codesOf(note.replaceAll('|', '\n')), codes));
}

test('a suggestion shows its words, its way to the code, and the sibling a word would have chosen', () => {
  const text = 'Assessment: Pain of the shoulder, right.';
  const [first] = suggestForText('Assessment: right shoulder impingement', on, codeSets);
  assert.equal(first?.code, 'M7541');
  assert.match(first.indexPath, /^shoulder impingement › M75 .* › M75\.41 /);
  assert.ok(first.rejected.some(({ code, because }) => code === 'M7542' && /"left"/.test(because)));
  assert.ok(suggestForText(text, on, codeSets).every(({ spans }) => spans.every((s) => text.slice(s.start, s.end) === s.words)));
});

const everyWord = [...new Set(readStarterIcd10().terms.flatMap(({ words }) => words.split(/[^A-Za-z0-9]+/)))];
const anyWord = fc.constantFrom(
  ...everyWord,
  ...'no denies left right bilateral history of family probable if but . , ; : \n • A/P: PMH: ROS: Assessment: é 😀 R/O 3a 1.5 \t'.split(
    ' ',
  ),
);

test('law: no suggestion is non-billable on the date, and every span is exactly the text’s', () => {
  const notes = fc.oneof(
    fc.array(anyWord, { maxLength: 120 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .constantFrom(...TABLE.map(([note]) => note))
      .chain((note) => fc.nat(note.length).map((cut) => note.slice(cut) + note.slice(0, cut))),
  );
  const days = fc.constantFrom(...['2025-09-30', '2025-10-01', '2026-09-30', '2026-12-31', '2027-10-01'].map(plainDate));
  fc.assert(
    fc.property(notes, days, (text, day) => {
      for (const { code, spans, score, title } of suggestForText(text, day, codeSets)) {
        const answer = codeSets.icd10(code, day);
        assert.ok(answer.kind === 'billable' && answer.title === title, code);
        assert.ok(spans.length > 0 && score >= 0 && score <= 1);
        for (const span of spans) assert.ok(span.words !== '' && text.slice(span.start, span.end) === span.words);
      }
    }),
    { numRuns: 300 },
  );
});

test('a code that the words name but that is not in force on the date is not suggested', () => {
  const without: typeof codeSets = {
    ...codeSets,
    icd10: (code, day) => {
      const answer = codeSets.icd10(code, day);
      return code === 'K219' ? { ...answer, kind: 'not-on-date', title: '', inForce: [], near: [] } : answer;
    },
  };
  assert.deepEqual(
    suggestForText('Assessment: GERD. Hypothyroidism.', on, without).map(({ code }) => code),
    ['E039'],
  );
});

test('two hundred thousand characters of one sentence are answered, with a bounded number of spans', () => {
  for (const piece of ['knee pain right ', 'no pain in knee ', 'right left ', 'if ', ': a', '\n\n']) {
    const suggestions = suggestForText(piece.repeat(200_000 / piece.length), on, codeSets);
    assert.ok(suggestions.every(({ spans }) => spans.length <= 8));
  }
});

test('how much is shown changes no code: with all that is unsure, what is suggested stays as it was', () => {
  const note = readVisitNote('HPI: heart failure in the chart.\n\nA/P:\n1. Hypertension.\n2. Cough.', {
    on,
    codeSets,
    mode: 'billing',
  });
  const codes = (least?: number): readonly string[] =>
    suggestionsOf(note, codeSets, least === undefined ? {} : { least }).map(({ code }) => code);
  const all = codes(0);
  assert.ok(
    codes().every((code) => all.includes(code)),
    `${codes().join(' ')} of ${all.join(' ')}`,
  );
  assert.deepEqual(codes(), ['I10', 'R059']);
});

/** The `note` column of a quoted CSV. */
function notesIn(csv: string): readonly string[] {
  const cells = [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^,\n]*))(?=,|\r?\n|$)/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
  );
  return cells.filter((cell) => /ASSESSMENT|IMPRESSION|PLAN/.test(cell));
}

test('the ACI-BENCH visit notes are read without a non-billable code or a span outside the text', {
  skip: withoutOfficialData(),
}, () => {
  const folder = join(officialDataDirectory() ?? '', 'notes/aci-bench');
  assert.ok(existsSync(folder));
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && !name.includes('metadata'));
  const notes = files.flatMap((name) => notesIn(readFileSync(join(folder, name), 'utf8')));
  assert.ok(notes.length >= 200, `${notes.length} notes`);
  let withCodes = 0;
  for (const note of notes) {
    const suggestions = suggestForText(note, on, codeSets);
    if (suggestions.length > 0) withCodes += 1;
    for (const { code, spans } of suggestions) {
      assert.equal(codeSets.icd10(code, on).kind, 'billable');
      for (const span of spans) assert.equal(note.slice(span.start, span.end), span.words);
    }
  }
  assert.ok(withCodes > notes.length * 0.8, `${withCodes} of ${notes.length} notes have a suggestion`);
});
