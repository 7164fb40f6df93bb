import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { decisionOf, levelOfElements, visitElementsOf } from './visit-elements.ts';
import { visitTable } from './visit-table.ts';

const kindsOf = (text: string): readonly string[] => visitElementsOf({ text }).problems.map(({ kind }) => kind);
const dataOf = (text: string): readonly string[] => visitElementsOf({ text }).data.map(({ kind, what }) => `${kind} ${what}`);
const risksOf = (text: string): readonly string[] => visitElementsOf({ text }).risks.map(({ kind }) => kind);

const plan = (...lines: readonly string[]): string => `ASSESSMENT AND PLAN\n\n${lines.join('\n')}\n`;

test('a problem gets its kind from its own words and from what is said below it', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [plan('1. Hypertension.', '- Well controlled. Continue lisinopril.'), ['stable-chronic']],
    [plan('1. Hypertension.', '- Uncontrolled. Increase lisinopril to 20 mg.'), ['worse-chronic']],
    [plan('1. Type 2 diabetes.', '- Increase metformin, check A1c.'), ['worse-chronic']],
    [plan('1. Type 2 diabetes.', '- Increase fluids and exercise. Continue metformin.'), ['stable-chronic']],
    [plan('1. Gout.', '- Doing well.', 'Total time 32 minutes.'), ['stable-chronic']],
    [plan('1. Gout.', '- Doing well.', '', 'Total face-to-face time: 25 minutes'), ['stable-chronic']],
    [plan('1. Type 2 diabetes.', '- Initiate metformin 500 mg daily.'), ['worse-chronic']],
    [plan('1. Type 2 diabetes.', '- No worsening. Continue metformin. Call if it gets worse.'), ['stable-chronic']],
    [plan('1. Asthma.', '- Severe exacerbation today.'), ['severe-chronic']],
    [plan('1. Moderate persistent asthma.', '- Stable on the inhaler.'), ['stable-chronic']],
    [plan('1. Breast lump.', '- Ordered a mammogram and an ultrasound.'), ['undiagnosed-new']],
    [plan('1. Murmur.', '- Stable.'), ['stable-chronic']],
    [plan('1. Nasal congestion.', '- Saline spray.'), ['acute-uncomplicated']],
    [plan('1. Ankle sprain.', '- Ice and rest.'), ['acute-uncomplicated']],
    [plan('1. Ankle pain.', '- I believe this is a sprain.'), ['acute-uncomplicated']],
    [plan('1. Knee pain.', '- We will order an MRI to evaluate for a meniscal tear.'), ['complicated-injury']],
    [plan('1. Knee pain.', '- X-rays did not show any fracture. Rest.'), ['acute-uncomplicated']],
    [plan('1. Pneumonia.', '- Azithromycin.'), ['acute-systemic']],
    [plan('1. Acute stroke.', '- Send to the emergency room.'), ['threat']],
    [plan('1. Dandruff.', '- A medicated shampoo.'), ['minor']],
    [plan('1. Tennis elbow.', '- Ice.'), ['acute-uncomplicated']],
    [plan('1. Tennis elbow for 3 years.', '- Not improving. Ice.'), ['worse-chronic']],
    [plan('1. Health maintenance.', '- Flu shot next month.', '2. Gout.', '- Doing well.'), ['stable-chronic']],
    [plan('1. Hypertension.', '- Continue lisinopril. Elevated glucose was noted.'), ['stable-chronic']],
    [plan('1. Neuralgia.', '- Stable. Side effects can include sleepiness.'), ['stable-chronic']],
    [plan('1. Iron deficiency anemia.', '- Her hemoglobin was low, with a stable hematocrit.'), ['worse-chronic']],
    [plan('1. Status post hip replacement.', '- Healing well.'), ['stable-chronic']],
    [plan('1. Melanoma.', '- Newly diagnosed, excision planned.'), ['worse-chronic']],
    [plan('1. Headaches, concern for intracranial hypertension.', '- MRI of the brain ordered.'), ['undiagnosed-new']],
  ];
  for (const [text, kinds] of rows) assert.deepEqual(kindsOf(text), kinds, text);
});

test('a problem named under ASSESSMENT and taken up under PLAN is one', () => {
  const text =
    'ASSESSMENT\n\n• Rosacea.\n• Gout\n\nPLAN\n\nRosacea\nContinue the cream.\n\nGout\nFlare today. Start colchicine.\n';
  assert.deepEqual(kindsOf(text), ['stable-chronic', 'worse-chronic']);
});

test('what is said of one problem in a paragraph of its own is not said of the other', () => {
  const text =
    'ASSESSMENT\n\nGout.\nHypertension.\n\nPLAN\n\nRegarding his gout, it is stable.\n\nFor his hypertension, it is uncontrolled.\n';
  assert.deepEqual(kindsOf(text), ['stable-chronic', 'worse-chronic']);
});

test('a test counts once, ordered or reviewed, by any of its names; what is only thought of does not count', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [`RESULTS\n\nA1c 7.4\n\n${plan('1. Diabetes.', '- Repeat hemoglobin A1c in 3 months.')}`, ['reviewed hemoglobin A1c']],
    [plan('1. Diabetes.', '- We will order a CMP and a lipid panel.'), ['ordered metabolic panel', 'ordered lipid panel']],
    [plan('1. Knee pain.', '- If it does not improve, we will consider an MRI.'), []],
    [plan('1. Diabetes.', '- There is no need for an A1c today.'), []],
    [plan('1. Diabetes.', '- He will check his blood glucose at home.'), []],
    [
      `RESULTS\n\nX-ray of the left knee: normal.\n\n${plan('1. Knee pain.', '- His x-rays were normal. I ordered an MRI of the left knee.')}`,
      ['reviewed x-ray, knee', 'ordered MRI, knee'],
    ],
    [plan('1. Knee pain.', '- We spoke of the risk of elevated glucose levels.'), []],
    [plan('1. Angina.', '- She was seen in the cath lab.'), []],
    [plan('1. Fatigue.', '- Blood work was ordered.'), ['ordered laboratory tests ordered']],
    [plan('1. Fatigue.', '- I will call her with the lab results.'), []],
    [`RESULTS\n\nLabs: All normal.\n`, ['reviewed laboratory results']],
  ];
  for (const [text, expected] of rows) assert.deepEqual(dataOf(text), expected, text);
});

test('records from outside, an own reading, a talk and somebody who tells the history are found', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['HPI: I reviewed the discharge summary from the hospital.\n', ['note outside records']],
    [
      plan('1. Cough.', '- I personally reviewed the images of the chest x-ray.'),
      ['reviewed x-ray, chest', 'interpreted own reading'],
    ],
    [plan('1. Rash.', '- I discussed the case with the dermatologist.'), ['discussed discussion']],
    ['HPI: A 9-month-old boy with a cough, accompanied by his mother.\n', ['historian historian']],
    ['HPI: A 34-year-old woman. Her mother has diabetes.\n', []],
    ['HPI: An 80-year-old man with dementia. His daughter reports falls.\n', ['historian historian']],
  ];
  for (const [text, expected] of rows) assert.deepEqual(dataOf(text), expected, text);
});

test('a risk is what was decided, not what was declined, feared or left to somebody else', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [plan('1. Gout.', '- Continue allopurinol 300 mg daily.'), ['prescription-drugs']],
    [plan('1. Gout.', '- He declined medication.'), []],
    [plan('1. Pain.', '- Take ibuprofen as needed.'), ['over-the-counter']],
    [plan('1. Pain.', '- Take ibuprofen 800 mg three times a day.'), ['prescription-drugs']],
    [plan('1. Pain.', '- Start physical therapy.'), ['therapy']],
    [plan('1. Hip arthritis.', '- We will proceed with a total hip arthroplasty.'), ['major-surgery']],
    [plan('1. Knee pain.', '- Surgery is typically not needed.'), []],
    [plan('1. Hernia.', '- Surgical treatment is not recommended at this time.'), []],
    [plan('1. Pain.', '- We will hold off on pain medication.'), []],
    [plan('1. Anemia.', '- Continue ferrous sulfate 325 mg daily.'), ['over-the-counter']],
    [plan('1. Back pain.', '- The x-ray shows compression.'), []],
    [plan('1. Chest pain.', '- Go to the emergency room if it comes back.'), []],
    [plan('1. Chest pain.', '- We will send him to the emergency room now.'), ['hospital']],
    [plan('1. Diet.', '- She admits to dietary indiscretion.'), ['low-risk-care']],
    [
      plan('1. Arthritis.', '- Continue methotrexate. Monitor labs every 3 months for toxicity.'),
      ['prescription-drugs', 'low-risk-care'],
    ],
    [
      plan('1. Arthritis.', '- Continue methotrexate, and monitor his CBC for toxicity.'),
      ['toxicity-monitoring', 'prescription-drugs', 'low-risk-care'],
    ],
    [plan('1. Acne.', '- The cream was too expensive.'), ['social-limits']],
    [plan('1. Knee arthritis.', '- A cortisone injection of the knee was given.'), ['minor-surgery']],
  ];
  for (const [text, expected] of rows) assert.deepEqual(risksOf(text), expected, text);
});

test('stated minutes are the clinician’s, and those of services counted apart stay apart', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    ['I spent 45 minutes total on the date of the visit.', [['visit', 45]]],
    ['Total time: 1 hour and 5 minutes.', [['visit', 65]]],
    ['I spent more than 30 minutes on the discharge.', [['visit', 31]]],
    ['I spent forty-five minutes with the patient.', [['visit', 45]]],
    ['Ice the knee for 15 minutes every hour.', []],
    ['She walks 30 minutes a day.', []],
    ['I spent 5 minutes counseling on smoking cessation.', [['tobacco', 5]]],
    ['I spent 20 minutes on advance care planning.', [['advance-care', 20]]],
    ['Critical care time spent: 35 minutes.', [['critical-care', 35]]],
  ];
  for (const [sentence, expected] of rows) {
    const { times } = visitElementsOf({ text: plan('1. Gout.', `- ${sentence}`) });
    assert.deepEqual(
      times.map(({ kind, minutes }) => [kind, minutes]),
      expected,
      sentence,
    );
  }
});

test('a diagnosis that is known sorts a problem that no list knows', () => {
  const text = plan('1. Ollier trouble.', '- Come back in a year.');
  const span = { start: text.indexOf('Ollier'), end: text.indexOf('Ollier') + 6, words: 'Ollier' };
  assert.deepEqual(kindsOf(text), ['acute-uncomplicated']);
  assert.deepEqual(
    visitElementsOf({ text, diagnoses: [{ code: 'Q78.4', spans: [span] }] }).problems.map(({ kind }) => kind),
    ['stable-chronic'],
  );
});

const NOTE = `CHIEF COMPLAINT\n\nFollow-up.\n\nRESULTS\n\nA1c 8.1\n\n${plan(
  '1. Diabetes.',
  '- Above goal. Increase metformin to 1000 mg twice daily.',
  '2. Hypertension.',
  '- Well controlled. Continue lisinopril 10 mg.',
  'Time: I spent 42 minutes total on the date of the visit.',
)}`;
const facts = { on: plainDate('2026-03-02'), placeOfService: '11', patientStatus: 'established', prolongedBy: 'cpt' } as const;

test('the table shows the codes by decision making and by time side by side, and what limits them', () => {
  const table = visitTable({ text: NOTE, facts });
  const { family, level, minutes } = table;
  assert.deepEqual(
    [family, level?.byDecisionMaking, level?.byTime, level?.made.limitedBy, minutes?.minutes],
    ['office-established', '99214', '99215', ['problems', 'data', 'risk'], 42],
  );
  assert.equal(levelOfElements(visitElementsOf({ text: NOTE })), 4);
  assert.equal(decisionOf(visitElementsOf({ text: NOTE })).data, 'straightforward');
});

test('the table says what a person must look at: another status, a preventive visit, nothing found, another year', () => {
  const noticesOf = (text: string, more: object = {}): string =>
    visitTable({ text, facts: { ...facts, ...more } })
      .notices.map(inEnglish)
      .join(' ');
  assert.match(noticesOf(NOTE, { patientStatus: 'new' }), /differ on whether the patient is new/);
  assert.match(noticesOf(`CHIEF COMPLAINT\n\nAnnual exam.\n\n${NOTE}`), /preventive visit/);
  assert.match(noticesOf('Nothing at all.'), /no assessment or plan.*No problem was found/);
  assert.match(noticesOf(NOTE, { on: plainDate('2019-03-02') }), /other rules on 2019-03-02/);
  assert.match(noticesOf(`${NOTE}I spent 20 minutes on the visit.`), /several times/);
});

test('quotes are exactly the note’s words, whatever the note', () => {
  const parts = fc.constantFrom(
    NOTE,
    'ASSESSMENT',
    '\n',
    '• ',
    'MRI of the knee ',
    'İstanbul ',
    'ﬁ ',
    '1. ',
    'I spent 99 minutes total. ',
    '\u0000',
    'x-ray',
    ' if ',
    'continue lisinopril 5 mg',
    ';',
    '—',
    'Labs: ',
    '\t',
    '🙂',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const { problems, data, risks, times } = visitElementsOf({ text });
      for (const { quotes } of [...problems, ...data, ...risks, ...times]) {
        assert.ok(quotes.length > 0);
        for (const { start, end, words } of quotes) assert.equal(text.slice(start, end), words);
      }
    }),
    { numRuns: 150 },
  );
});

test('texts that are no visit’s note have an answer in bounded time', () => {
  const numbered = Array.from({ length: 8000 }, (_, at) => `${at % 90}. Knee pain number ${at}.`).join('\n');
  for (const text of ['', 'word', 'PLAN:\n'.repeat(30_000), '- '.repeat(100_000), `PLAN\n${numbered}`]) {
    const started = process.cpuUsage();
    const { problems } = visitElementsOf({ text });
    const { user } = process.cpuUsage(started);
    assert.ok(problems.length <= 40);
    assert.ok(user < 10_000_000, 'bounded');
  }
});

test('levels come out as the table of decision making has them, from the lowest to the highest', () => {
  const rows: readonly (readonly [string, 2 | 3 | 4 | 5])[] = [
    [plan('1. Mosquito bites.', '- Hydrocortisone 1% from the shelf.'), 2],
    [plan('1. Ankle sprain.', '- Ibuprofen as needed, brace.'), 3],
    [plan('1. Hypertension.', '- Uncontrolled. Increase lisinopril to 20 mg daily.'), 4],
    [
      plan(
        '1. Sinusitis.',
        '- Amoxicillin for seven days.',
        '2. Hypertension.',
        '- Stable on lisinopril.',
        '3. Gout.',
        '- Stable.',
      ),
      4,
    ],
    [plan('1. Sepsis.', '- We will send her to the emergency room now.'), 5],
  ];
  for (const [text, level] of rows) assert.equal(levelOfElements(visitElementsOf({ text })), level, text);
});

test('whether the patient is new is taken from words that say it, not from a visit to come or elsewhere', () => {
  const said = (text: string): string | undefined => visitElementsOf({ text }).patient?.status;
  assert.equal(said('HPI: She presents today as a new patient.'), 'new');
  assert.equal(said('CHIEF COMPLAINT\n\nFollow-up of gout.\n'), 'established');
  assert.equal(said('HPI: He was last seen here in May.'), 'established');
  assert.equal(said('CHIEF COMPLAINT\n\nHospital follow-up.\n'), undefined);
  assert.equal(said(plan('1. Gout.', '- She will follow up as needed.')), undefined);
  assert.equal(said('HPI: Her follow-up blood work was normal.'), undefined);
});

test('a very long text has an answer that says how much of it was read', () => {
  const long = `${'The patient walks every day and sleeps well. '.repeat(6000)}${NOTE}`;
  const started = process.cpuUsage();
  const { unread } = visitElementsOf({ text: long });
  const { user } = process.cpuUsage(started);
  assert.ok(unread.map(inEnglish).some((text) => text.includes('200000')));
  assert.ok(user < 20_000_000, 'bounded');
});
