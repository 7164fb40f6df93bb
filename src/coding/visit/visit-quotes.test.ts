/** The quotes of an element say what it is counted for: no word of another problem, no wish, no goal, no name of a disease. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findData } from './find-data.ts';
import { namer, topicsOf } from './problem-topics.ts';
import { visitElementsOf } from './visit-elements.ts';
import { readVisit } from './visit-note.ts';

const plan = (...lines: readonly string[]): string => `ASSESSMENT AND PLAN\n\n${lines.join('\n')}\n`;
const inPlan = (...paragraphs: readonly string[]): string =>
  `ASSESSMENT\n\n1. Knee pain.\n2. Hypertension.\n3. Type 2 diabetes.\n\nPLAN\n\n${paragraphs.join('\n\n')}\n`;
const kindsOf = (text: string): readonly string[] => visitElementsOf({ text }).problems.map(({ kind }) => kind);
const dataOf = (text: string): readonly string[] => visitElementsOf({ text }).data.map(({ kind, what }) => `${kind} ${what}`);
const quotesOf = (text: string, kind: string): readonly string[] =>
  visitElementsOf({ text }).risks.flatMap((row) => (row.kind === kind ? row.quotes.map(({ words }) => words) : []));

test('in paragraphs below a list of names, each sentence speaks of the problem that its paragraph names', () => {
  const text = inPlan(
    'X-rays show some arthritis of the knee. I am going to prescribe meloxicam 15 mg.',
    'Her blood pressure is well controlled. Continue lisinopril.',
    'Her sugars have been elevated. I will increase her metformin to 1000 mg twice a day.',
  );
  assert.deepEqual(kindsOf(text), ['worse-chronic', 'stable-chronic', 'worse-chronic']);
  const nothing = inPlan('All of this is stable. Continue the current medications.');
  assert.deepEqual(kindsOf(nothing).slice(1), ['stable-chronic', 'stable-chronic'], 'named by none, it is said of all');
  const { sentences } = readVisit(
    plan('1. Gout.', 'We talked. His gout flared. He will rest. His asthma, and his gout, are stable.'),
  );
  const names = [namer('gout'), namer('asthma')];
  assert.deepEqual(
    topicsOf(sentences.slice(1), names).map((topic) => [...(topic ?? [])].toSorted((a, b) => a - b)),
    [[0], [0], [0], [0, 1]],
  );
});

test('a diagnosis on the line of its heading is a problem, what is done for it is none', () => {
  const [problem, ...others] = visitElementsOf({ text: 'Diagnosis: Vertigo, right. No stroke.\nPlan: maneuver.\n' }).problems;
  assert.deepEqual([problem?.what, others.length], ['Vertigo, right', 0]);
});

test('what is told of a flare to come, of effects that were explained, of another cause is not worse', () => {
  for (const words of [
    'Use the steroid cream for flare-ups. Continue it.',
    'We discussed the common side effects of the drug. Continue it.',
    'The itch is made worse by heat. Continue the cream.',
    'Low impact exercises are low impact. Continue.',
    'Labs were ordered to ensure that it is stable. Continue.',
  ])
    assert.deepEqual(kindsOf(plan('1. Psoriasis.', `- ${words}`)), ['stable-chronic'], words);
  assert.deepEqual(kindsOf(plan('1. Non-healing venous ulcer.', '- Continue the dressing.')), ['worse-chronic']);
  assert.deepEqual(kindsOf(plan('1. Type 2 diabetes.', '- This appears to be unstable. Continue metformin.')), ['worse-chronic']);
  assert.deepEqual(
    kindsOf(plan('1. Foot ulcer.', '- Continue the antibiotic that her primary care physician prescribed.')),
    ['stable-chronic'],
    'by somebody else',
  );
});

test('a cue beside the name of another problem is that problem’s; a test that has shown something is no search', () => {
  const both = (first: string): string => plan('1. Heart failure.', `- ${first}`, '2. Hypertension.', '- Well controlled.');
  assert.deepEqual(kindsOf(both('Brought on by uncontrolled hypertension. Continue Bumex.')), [
    'stable-chronic',
    'stable-chronic',
  ]);
  assert.deepEqual(kindsOf(both('Uncontrolled. Continue Bumex.')), ['worse-chronic', 'stable-chronic']);
  assert.deepEqual(kindsOf(plan('1. Knee arthritis.', '- A recent knee x-ray demonstrated arthritis. Ice.')), ['stable-chronic']);
  assert.deepEqual(kindsOf(plan('1. Knee arthritis.', '- We will order a knee x-ray. Ice.')), ['worse-chronic']);
});

test('of the sentences about a child’s mother the one in which she tells is quoted', () => {
  const text =
    'HISTORY\n\nA 3-year-old boy. The specialist informed the mother of the plan. His mother reports a cough.\n\nASSESSMENT\n\nCough.\n';
  const [row] = visitElementsOf({ text }).data.filter(({ kind }) => kind === 'historian');
  assert.equal(row?.quotes[0]?.words, 'His mother reports a cough.');
});

test('a test is ordered or reviewed where the words say so, and not where it names a disease, a goal or what is still to come', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [plan('1. Back pain.', '- Low back x-ray ordered.'), ['ordered x-ray, lumbar spine']],
    [plan('1. Diabetes.', '- A1c ordered as the last is 5 months old.'), ['ordered hemoglobin A1c']],
    [plan('1. Heart failure.', '- Metabolic panel and creatinine in 2 weeks.'), ['ordered metabolic panel']],
    [plan('1. Diabetes.', '- Diet to bring his A1c to a better level.'), []],
    [plan('1. Diabetes.', '- We must keep his hemoglobin A1c below 7.'), []],
    [plan('1. Hypertension.', '- Tips on increasing his potassium intake.'), []],
    [plan('1. Hepatitis C.', '- Refer to hepatology.'), []],
    [plan('1. High cholesterol.', '- Diet.'), []],
    [plan('1. Mole.', '- The pathology is still pending.'), []],
    [plan('1. Mole.', '- It will be removed and sent to pathology.'), []],
    [plan('1. Anemia.', '- She presents for abnormal labs.'), ['reviewed laboratory results']],
    [plan('1. Small kidney.', '- She is here for an abnormal renal ultrasound.'), ['reviewed ultrasound, kidney']],
    [plan('1. Knee pain.', '- If it does not improve, she will call and we will obtain an MRI.'), []],
    [plan('1. Liver.', '- Schedule a liver ultrasound pending lab results.'), ['ordered ultrasound, liver']],
    [plan('1. Stone.', '- A prior CT scan was reviewed and shows a kidney stone.'), ['reviewed CT']],
    [plan('1. Family history.', '- Genetic testing can be done to see if it is inherited.'), []],
  ];
  for (const [text, expected] of rows) assert.deepEqual(dataOf(text), expected, text);
  assert.deepEqual(findData(readVisit('RESULTS\n\nBiopsy results are pending.\n')), []);
});

test('a drug is quoted where something is done with it, begun before continued; what is asked for or spoken of is not', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [plan('1. High cholesterol.', '- Screen his cholesterol again. Full cholesterol panel ordered.'), []],
    [plan('1. Back pain.', '- We had a long talk regarding pain medication.'), []],
    [plan('1. Back pain.', '- The patient requested a prescription for Vicodin.'), []],
    [plan('1. Back pain.', '- She should be careful with an overuse of muscle relaxers.'), []],
    [plan('1. Infection.', '- A prescription for cephalexin 500 mg was sent.'), ['A prescription for cephalexin 500 mg']],
    [plan('1. Acne.', '- Better since the discontinuation of Microgestin. Start tretinoin.'), ['tretinoin']],
    [plan('1. Mouth sores.', '- Probably secondary to methotrexate, which she has used for years.'), []],
    [plan('1. Asthma.', '- We will start her on a daily medication.'), ['start her on a daily medication']],
    [plan('1. Wrist.', '- I want to increase her dose to 600 mg.'), ['increase her dose to 600 mg']],
    [
      plan('1. Heart.', '- Continue Toprol. Continue Lipitor. Continue Plavix. Start Lasix 40 mg.'),
      ['Toprol', 'Lipitor', 'Lasix 40 mg'],
    ],
  ];
  for (const [text, expected] of rows) assert.deepEqual(quotesOf(text, 'prescription-drugs'), expected, text);
});

test('a procedure that was done before, or whose result is told, is not decided on now', () => {
  for (const words of [
    'No pain since receiving a steroid injection some months ago.',
    'The biopsy revealed a benign mole.',
    'We do not think that she needs to be sent for any further steroid injections.',
  ])
    assert.deepEqual(quotesOf(plan('1. Shoulder.', `- ${words}`), 'minor-surgery'), [], words);
  assert.deepEqual(
    quotesOf(plan('1. Shoulder.', '- I do not think we need any further injections or physical therapy.'), 'therapy'),
    [],
  );
  assert.deepEqual(quotesOf(plan('1. Mole.', '- We will do a punch biopsy today.'), 'minor-surgery'), ['punch biopsy']);
});
