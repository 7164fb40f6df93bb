import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { negationSentences } from '../evaluation/negation-sentences.ts';
import { contextsAt } from '../read-visit-note.ts';

/** Sentences with one condition each, marked as negated or not: the annotations published with the NegEx and ConText algorithms. */
const CORPUS = 'notes/negex-context/rsAnnotations-1-120-random.txt';

test('negation is told as well as the published algorithm tells it on its own corpus: F1 of .96 at least', {
  skip: withoutOfficialData(),
}, (t) => {
  const sentences = negationSentences(readFileSync(join(officialDataDirectory() ?? '', CORPUS), 'utf8'));
  const counts = { both: 0, only: 0, missed: 0, read: 0 };
  for (const { sentence, start, end, isDenied } of sentences) {
    const [context] = contextsAt(sentence, [{ start, end }], { codeSets: starterCodeSets(), on: plainDate('2026-03-04') });
    counts.read += 1;
    if (isDenied && context === 'negated') counts.both += 1;
    else if (isDenied) counts.missed += 1;
    else if (context === 'negated') counts.only += 1;
  }
  const f1 = (2 * counts.both) / (2 * counts.both + counts.only + counts.missed);
  t.diagnostic(`${counts.read} sentences, negation F1 ${f1}`);
  assert.ok(counts.read > 2300 && f1 >= 0.96, `F1 ${f1} of ${counts.read} sentences`);
});

/** Our own sentences, as notes put it: what the words around make of the condition in brackets. */
const SENTENCES = {
  uncertain: `
Chest pain likely due to [GERD].
Cough, likely secondary to [asthma].
Anemia thought to be due to [gastritis].
Anemia felt to be secondary to [gastritis].
Headache, most likely related to [hypertension].
Dizziness probably caused by [dehydration].
I feel this is [depression].
I think this is [gout].
I suspect that this represents [cellulitis].
I believe her symptoms are due to [anxiety].
Her symptoms point toward [asthma].
Looks to be [bronchitis].
Concern of [anemia].
Differential includes asthma and [GERD].
The differential diagnosis includes gout, cellulitis and [pneumonia].
Worrisome for [cellulitis].
Symptoms resemble [bronchitis].
Working up for [anemia].
Clinical picture suggests [pneumonia].
Findings are in keeping with [gout].
This could well be [migraine].
Possibly early [pneumonia].
[Pneumonia] is suspected.
[Pneumonia] is possible.
[Pneumonia] cannot be excluded.
[Gout] is a possibility.
[Gout] is likely.
[Sleep apnea] is in the differential.
Suspect underlying [sleep apnea].
X-ray to look for [pneumonia].
CT to rule out [kidney stone].
MRI to assess for [multiple sclerosis].
Presumed [cellulitis].
Provisional diagnosis of [gout].
Etiology may be [GERD].
I wonder about [sleep apnea].
She is worried that she has [lupus].
He is concerned he has [diabetes].
I am concerned about [sleep apnea].
There is a concern for [dementia].
Impression is that of probable [asthma].
Suspicion is high for [gout].
High suspicion for [gout].
It is unclear whether he has [asthma].
Might be related to [anxiety].`,
  affirmed: `
Crestor may be contributing to his [elevated liver enzymes].
Medications could be causing her [dizziness].
Stress may be worsening her [migraine].
Obesity likely contributes to her [hypertension].
The cause of her [anemia] is not clear.
[Anemia], likely due to blood loss.
[Anemia] of unknown etiology.
[Chest pain], most likely musculoskeletal.
[Fatigue], possibly from anemia.
[Asthma] is likely to worsen in spring.
Etiology of her [cough] is uncertain.
She likely needs more insulin for her [diabetes].
[Hypertension], not at goal.
[Asthma] without exacerbation.
Not well controlled [diabetes].
She does not take her tablets for [hypertension].
She has no side effects from treatment of [gout].
She has had no flares of her [gout].
Her [gout] has not flared.
No change in [asthma] therapy.
[Migraine] without aura.
He cannot tolerate metformin for his [diabetes].
Recheck [anemia].
We will monitor her [anemia].
Continue to monitor [hypertension].
No concerns today about her [asthma].
He was recently diagnosed with [diabetes].
History of present illness: [cough].
The patient with a history of asthma presents with [cough].
She has a 10-year history of [migraine].
Long history of [migraine].
Previously well controlled [hypertension] is now high.
His wife says he has [cough].
Avoid salt because of [hypertension].
Dizzy over the past couple of months, with [cough].
Regarding her [gout], she is not doing well with her diet.
[Cough] for the past week.
[Cough], COVID negative.
[Cough] and wheezing, COVID negative.
Labs to evaluate her [anemia].
Follow-up for [hypertension].
Screening positive for [depression].`,
  negated: `
Low suspicion for [pneumonia].
Ruled out [pneumonia].
We have ruled out [pneumonia].
[Pneumonia] has been ruled out.
[Pneumonia] was excluded.
No [pneumonia] seen.
I doubt [gout].
Doubtful [gout].
Not [gout].
No clinical signs of [pneumonia].
[Pneumonia] is less likely.
Less likely [pneumonia].
Unlikely [pneumonia].
Highly unlikely to be [pneumonia].
Does not meet criteria for [depression].
Lungs clear, ruling out [pneumonia].
There was no [anemia].
Never diagnosed with [asthma].
She has not had any [chest pain].
Without [chest pain] or fever.
Denies [chest pain], cough, fever.
Denies chest pain, cough, or [fever].
He denies any history of [asthma].
[Chest pain]: denies.
[Chest pain]: none.
[Fever] - no.
(-) [fever].
Absent [fever].
Resolved without [fever].
Neither cough nor [fever].
X-ray negative for [pneumonia].
[HIV disease] test negative.
[Influenza] and COVID negative.
Not suggestive of [pneumonia].
No convincing evidence of [pneumonia].
Low probability of [pulmonary embolism].`,
  historical: `
History of [asthma].
H/o [asthma].
Hx [asthma].
[Asthma] as a child.
[Asthma], resolved.
Her [pneumonia] has resolved.
Her [pneumonia] has completely resolved.
[Pneumonia] last year.
Previous [gout].
She used to have [migraine].
He had [asthma] in childhood.
Recovered from [pneumonia].
Status post treatment for [pneumonia].
[Pneumonia] is resolved.`,
  family: `
Mother with [asthma].
Father had [gout].
Family history is positive for [diabetes].
Strong family history of [diabetes].
[Diabetes] in her mother.
[Diabetes] runs in the family.
Her son has [asthma].
His daughter was diagnosed with [asthma].`,
  hypothetical: `
Labs to check for [anemia].
At risk for [osteoporosis].
Screening for [diabetes].
Return for [fever].
Call if [fever] or chest pain.
Go to the ER for [chest pain].
Seek care with any [chest pain].
Advised of the signs of [pneumonia].
Vaccinated for [pneumonia].
In case [asthma] returns.
Prophylaxis against [migraine].
Should she develop [fever], she will call.
To prevent [osteoporosis].
Side effects such as [nausea] were discussed.
Medication can cause [dizziness].
Risks include [pneumonia].
Complications such as [pneumonia] were discussed.
If he has [chest pain], he should go to the ED.
Keep an eye out for [fever].
She would like to be tested for [diabetes].
Monitor for [fever].
Exposed to [influenza].`,
} as const;

for (const [context, sentences] of Object.entries(SENTENCES)) {
  test(`what is ${context} is told by the words around it`, () => {
    const wrong = sentences
      .trim()
      .split('\n')
      .flatMap((sentence) => {
        const span = { start: sentence.indexOf('['), end: sentence.indexOf(']') - 1 };
        const [found] = contextsAt(sentence.replace(/[[\]]/g, ''), [span], {
          codeSets: starterCodeSets(),
          on: plainDate('2026-03-04'),
        });
        return found === context ? [] : [`${sentence} ${found}`];
      });
    assert.deepEqual(wrong, []);
  });
}
