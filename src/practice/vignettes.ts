/**
 * Short clinical stories with known codes: what the patient says, what the clinician finds, concludes and plans.
 * They are written the way notes are, with negations, family history and ruled-out conditions around the truth.
 */
import { asIcd10, type Icd10 } from '../claims/identifiers.ts';

export type Vignette = {
  readonly id: string;
  /** The codes a coder assigns, most relevant first. */
  readonly codes: readonly Icd10[];
  readonly complaint: string;
  readonly story: string;
  readonly exam: string;
  readonly assessment: string;
  readonly plan: string;
};

const vignette = (
  id: string,
  codes: readonly string[],
  complaint: string,
  text: Omit<Vignette, 'id' | 'codes' | 'complaint'>,
): Vignette => ({
  id,
  codes: codes.map(asIcd10),
  complaint,
  ...text,
});

export const CHRONIC: readonly Vignette[] = [
  vignette('hypertension', ['I10'], 'blood pressure follow-up', {
    story: 'Home readings run 126 to 138 over low 80s on lisinopril 20 mg daily. No chest pain, no leg swelling.',
    exam: 'BP 134/82, regular rhythm, no edema.',
    assessment: 'Essential hypertension, at goal.',
    plan: 'Continue lisinopril 20 mg. Basic metabolic panel with next visit.',
  }),
  vignette('diabetes', ['E11.9', 'Z79.84'], 'diabetes follow-up', {
    story: 'Taking metformin 1000 mg twice a day. Fasting sugars 110 to 140. No numbness in the feet.',
    exam: 'Feet with intact monofilament sensation, pulses present.',
    assessment: 'Type 2 diabetes mellitus without complications. Long term current use of oral hypoglycemic drugs.',
    plan: 'Continue metformin. Eye examination due this year.',
  }),
  vignette('lipids', ['E78.5'], 'cholesterol follow-up', {
    story: 'Tolerating atorvastatin 20 mg without muscle aches.',
    exam: 'No xanthelasma.',
    assessment: 'Hyperlipidemia, improved on statin.',
    plan: 'Continue atorvastatin. Fasting lipids in three months.',
  }),
  vignette('thyroid', ['E03.9'], 'thyroid follow-up', {
    story: 'Energy is good on levothyroxine 75 mcg. No palpitations.',
    exam: 'Thyroid not enlarged.',
    assessment: 'Hypothyroidism, clinically euthyroid on replacement.',
    plan: 'Continue levothyroxine, TSH in six months.',
  }),
  vignette('reflux', ['K21.9'], 'heartburn', {
    story: 'Heartburn twice a week after late meals, none at night. No difficulty swallowing.',
    exam: 'Abdomen soft, not tender.',
    assessment: 'GERD without esophagitis.',
    plan: 'Omeprazole 20 mg before breakfast for eight weeks.',
  }),
  vignette('anxiety', ['F41.1'], 'anxiety follow-up', {
    story: 'Worry is less on sertraline 50 mg; sleeping six to seven hours. Denies suicidal thoughts.',
    exam: 'Calm, good eye contact.',
    assessment: 'Generalized anxiety disorder, improving.',
    plan: 'Continue sertraline, counselling every two weeks.',
  }),
];

export const ACUTE: readonly Vignette[] = [
  vignette('cold', ['J06.9'], 'cough and runny nose', {
    story: 'Four days of runny nose, sore throat and dry cough. No fever. No shortness of breath. Mother has asthma.',
    exam: 'Lungs clear, pharynx mildly red, no exudate.',
    assessment: 'Acute upper respiratory infection, viral. No evidence of pneumonia.',
    plan: 'Fluids and rest; return if fever or worse after a week.',
  }),
  vignette('sinusitis', ['J01.90'], 'sinus pressure', {
    story: 'Eleven days of facial pressure and thick nasal discharge, worse after first improving.',
    exam: 'Maxillary tenderness on both sides.',
    assessment: 'Acute sinusitis.',
    plan: 'Amoxicillin-clavulanate for seven days, saline rinses.',
  }),
  vignette('back-pain', ['M54.50'], 'low back pain', {
    story: 'Low back pain for a week after moving furniture. No leg weakness, no numbness, no bladder trouble.',
    exam: 'Paraspinal tenderness, straight leg raise negative.',
    assessment: 'Low back pain, mechanical.',
    plan: 'Naproxen with food, heat, walking; physical therapy if not better in three weeks.',
  }),
  vignette('migraine', ['G43.909'], 'headache', {
    story: 'Throbbing one-sided headache with nausea and light sensitivity since this morning, like earlier ones.',
    exam: 'Neurologic examination normal, neck supple.',
    assessment: 'Migraine, not intractable.',
    plan: 'Ketorolac here, sumatriptan at home as needed.',
  }),
  vignette('rash', ['L30.9'], 'itchy rash', {
    story: 'Itchy patches in both elbow creases for two weeks. No new soaps. No fever.',
    exam: 'Scaly red patches without crusting.',
    assessment: 'Dermatitis, unspecified.',
    plan: 'Triamcinolone 0.1% cream twice a day, emollient.',
  }),
];

export const STREP = vignette('strep', ['J02.0'], 'sore throat', {
  story: 'Two days of sore throat and fever to 101.5. No cough. Brother had strep last week.',
  exam: 'Tonsils red with exudate, tender neck nodes. Rapid strep test positive.',
  assessment: 'Streptococcal pharyngitis.',
  plan: 'Penicillin V for ten days.',
});

export const URINARY = vignette('urinary', ['N39.0'], 'burning urination', {
  story: 'Burning and frequency for two days. No flank pain, no fever.',
  exam: 'No costovertebral tenderness. Dipstick positive for nitrite and leukocyte esterase.',
  assessment: 'Urinary tract infection.',
  plan: 'Nitrofurantoin for five days.',
});

export const CERUMEN = vignette('cerumen', ['H61.21'], 'blocked ear', {
  story: 'Right ear blocked for a week, hearing muffled. No pain.',
  exam: 'Right canal filled with hard wax; left canal clear. Wax removed with a curette under direct vision, drum normal.',
  assessment: 'Impacted cerumen, right ear.',
  plan: 'Removed today. Drops once a month.',
});

export const WART = vignette('wart', ['B07.9'], 'warts on the hand', {
  story: 'Three warts on the left hand for months, spreading.',
  exam: 'Three verrucous papules on the dorsal hand. Frozen with liquid nitrogen, tolerated well.',
  assessment: 'Viral warts.',
  plan: 'Repeat in three weeks if needed.',
});

export const KNEE = vignette('knee', ['M17.11'], 'knee pain', {
  story: 'Right knee pain on stairs for a year, worse this month. No locking.',
  exam: 'Right knee crepitus, small effusion. Right knee injected with triamcinolone and lidocaine under sterile technique.',
  assessment: 'Primary osteoarthritis, right knee.',
  plan: 'Injected today, quadriceps exercises.',
});

export const SKIN_TAG = vignette('skin-tag', ['L91.8'], 'skin tags', {
  story: 'Skin tags on the neck that catch on a necklace; wants them removed.',
  exam: 'Six skin tags on the neck, snipped with scissors.',
  assessment: 'Acrochordon (skin tag) of the neck.',
  plan: 'Removed today. Told that a plan may not pay for it.',
});

export const SCIATICA = vignette('radiculopathy', ['M54.16'], 'MRI of the lower back', {
  story: 'Referred for MRI. Eight weeks of low back pain down the left leg despite therapy and medication.',
  exam: 'Images acquired in the standard sequences without contrast.',
  assessment: 'Lumbar radiculopathy. Findings are reported separately to the referring physician.',
  plan: 'Report sent.',
});

export const VACCINE = vignette('vaccine', ['Z23'], 'flu vaccine', {
  story: 'Here for the flu vaccine. Feels well. No egg allergy, no reaction to earlier vaccines.',
  exam: 'Given in the left deltoid, observed fifteen minutes.',
  assessment: 'Encounter for immunization.',
  plan: 'Next dose next season.',
});

export const PREVENTIVE = vignette('preventive', ['Z00.00'], 'yearly preventive visit', {
  story: 'Feels well, no complaints. Father had hypertension.',
  exam: 'Complete examination normal.',
  assessment: 'General adult medical examination without abnormal findings.',
  plan: 'Screening reviewed and up to date.',
});

export const VITAMIN_D = vignette('vitamin-d', ['R53.83'], 'tiredness', {
  story: 'Tired for a month and asks for a vitamin D level. Told that Medicare may not pay for it, notice signed.',
  exam: 'Well appearing, thyroid not enlarged.',
  assessment: 'Fatigue.',
  plan: 'Vitamin D level drawn at her request.',
});

export const ANKLE_AT_WORK = vignette('ankle', ['S93.401A', 'W18.30XA', 'Y99.0'], 'ankle injury at work', {
  story: 'Slipped and fell on a level floor in the warehouse while working, turned the right ankle. Able to walk four steps.',
  exam: 'Right ankle swollen over the lateral side, no bony tenderness.',
  assessment: 'Sprain of right ankle, initial encounter. Fall on same level, civilian activity done for income.',
  plan: 'Brace, ice, no ladder work for a week. First report of injury sent.',
});
