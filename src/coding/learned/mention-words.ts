/**
 * Words that a corpus of mentions codes and a claim would not: general words as the index refers them on ('Necrosis, see also
 * Gangrene'; 'Trauma, see also Injury'), and how reports of cases speak. Ours; for mention mode alone. `code ~ words; words`.
 */
import type { CodeCandidate } from '../visit-note.ts';
import { type LearnedWords, learnedWords } from './learned-words.ts';

const TABLE = `
R69 ~ disease; illness
I96 ~ necrosis; necrotic; slough
T1490XA ~ trauma; traumatic; traumatism
T148XXA ~ hematoma; bruise
B259 ~ cytomegalovirus; cmv
R52 ~ painful; discomfort
F329 ~ depression; depressive
F17200 ~ smoker; smoking
F17210 ~ cigarette
R590 ~ lymphadenopathy; adenopathy; enlarged lymph node; lymph node
R599 ~ adenomegaly; adenopathy
Z7952 ~ prednisone; corticosteroid; dexamethasone; prednisolone; steroid treatment
Z7901 ~ anticoagulant; anticoagulation; acenocoumarol; warfarin; sintrom; anticoagulated
K659 ~ peritoneal irritation; peritonitis
R310 ~ macroscopic hematuria; gross hematuria; frank hematuria
R3129 ~ microhematuria; microscopic hematuria
R7401 ~ transaminase; hypertransaminasemia; elevated transaminase
R231 ~ pallor; pale; mucocutaneous pallor
L905 ~ scar; scarring; cicatricial
R99 ~ death; died
R140 ~ abdominal distension; distended abdomen; bloating
R1900 ~ abdominal mass; abdominal lump
N2889 ~ renal mass; kidney mass; renal lesion
N3289 ~ bladder mass; bladder lesion
D494 ~ bladder tumor; bladder neoplasm
N5089 ~ testicular mass; scrotal mass; testicular lesion; scrotal swelling
D4959 ~ testicular tumor; ovarian tumor; testicular neoplasm; prostate tumor
D49511 ~ right renal tumor
D49519 ~ renal tumor; kidney tumor; renal neoplasm
D490 ~ gastric tumor; colon tumor; pancreatic tumor; retroperitoneal tumor; gastric neoplasm
D492 ~ bone tumor; skin tumor; mandibular tumor; maxillary tumor
N200 ~ renal lithiasis; kidney lithiasis; nephrolithiasis; renal calculus
C169 ~ gastric adenocarcinoma; gastric carcinoma; gastric cancer
C779 ~ lymph node metastasis; nodal metastasis; lymph metastasis
C799 ~ metastasis; metastatic disease; metastatic
C800 ~ disseminated disease; carcinomatosis; disseminated metastasis
N189 ~ chronic renal failure; chronic kidney failure; crf
N289 ~ deterioration of renal function; renal impairment; renal deterioration
F1010 ~ alcohol consumption; drinker; alcohol abuse
L989 ~ skin lesion; cutaneous lesion; lesion
N489 ~ penile lesion; glans lesion; penis lesion
B9561 ~ staphylococcus aureus
B9620 ~ escherichia coli; e coli
B965 ~ pseudomonas; pseudomonas aeruginosa
N281 ~ renal cyst; kidney cyst
H0520 ~ proptosis; exophthalmos
R61 ~ sweating; profuse sweating; diaphoresis
H547 ~ decreased visual acuity; decreased vision; loss of visual acuity; low vision
D721 ~ eosinophilia; eosinophil
K010 ~ included tooth; impacted canine; included canine
E119 ~ diabetic; diabetes
G839 ~ paresis
G40409 ~ tonic clonic seizure; generalized seizure
R1031 ~ right iliac fossa pain; right inguinal pain; right groin pain
T8149XA ~ surgical wound infection
I2699 ~ pulmonary thromboembolism; pte
K668 ~ pneumoperitoneum
B1910 ~ hbv; hepatitis b virus
B1920 ~ hcv; hepatitis c virus
H3581 ~ macular edema; retinal edema
R1030 ~ hypogastric pain; lower abdominal pain
R1084 ~ diffuse abdominal pain; generalized abdominal pain
R600 ~ lower limb edema; localized edema; edema of leg
R6889 ~ general syndrome; constitutional syndrome
R634 ~ weight loss; weigh loss
R630 ~ anorexia; loss of appetite
R109 ~ abdominal pain
R509 ~ fever; febrile; pyrexia; hyperthermia
R110 ~ nausea; nauseous
R1110 ~ vomiting; vomit
R531 ~ weakness; asthenia
R5383 ~ fatigue; tiredness
I10 ~ hypertension; hypertensive; hbp; aht
Z880 ~ allergic to penicillin; penicillin allergy
Z87891 ~ ex smoker; former smoker
B999 ~ infection; infectious; infected
R58 ~ hemorrhage; bleeding; hemorrhagic
I8290 ~ thrombosis; thrombus; thrombotic
I709 ~ arteriosclerosis; atheromatosis
R188 ~ ascites; free fluid
J90 ~ pleural effusion
R0602 ~ shortness of breath
R0600 ~ dyspnea
D649 ~ anemia; anemic
E8770 ~ fluid overload
R001 ~ bradycardia
R000 ~ tachycardia; tachycardic
`;

type MentionWords = { readonly code: string; readonly words: readonly string[] };

const LISTED: readonly MentionWords[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', said = ''] = line.split(' ~ ');
    return said.split('; ').map((words) => ({ code, words: learnedWords(words, 'en').words }));
  });

const byFirst: ReadonlyMap<string, readonly MentionWords[]> = Map.groupBy(LISTED, ({ words }) => words[0] ?? '');

/** Words of an entry beside each other in any order: 'abdominal pain' and, word by word from Spanish, 'pain abdominal'. */
function placeOf(
  { words, sentence }: LearnedWords,
  sought: readonly string[],
  at: number,
): readonly [number, number] | undefined {
  const reach = sought.length;
  const [low, high] = [Math.max(0, at - reach), Math.min(words.length - 1, at + reach)];
  const found = [at];
  for (const word of sought.slice(1)) {
    let place = -1;
    for (let i = low; i <= high; i += 1) if (words[i] === word && !found.includes(i) && sentence[i] === sentence[at]) place = i;
    if (place < 0) return undefined;
    found.push(place);
  }
  const [from, to] = [Math.min(...found), Math.max(...found)];
  return to - from > reach ? undefined : [from, to];
}

type Met = { readonly entry: MentionWords; readonly from: number; readonly to: number };

const NEGATED = new Set(['no', 'not', 'without', 'nor', 'denie', 'denied', 'absence', 'negative']);

function candidateFor(code: string, met: readonly Met[], words: LearnedWords, text: string): CodeCandidate {
  const [first] = met;
  const length = first?.entry.words.length ?? 1;
  const negated = met.filter(({ from }) => [1, 2, 3].some((back) => NEGATED.has(words.words[from - back] ?? ''))).length;
  return {
    code,
    title: '',
    heading: code,
    spans: met.slice(0, 4).map(({ from, to }) => {
      const [start, end] = [words.start[from] ?? 0, words.end[to] ?? 0];
      return { start, end, words: text.slice(start, end) };
    }),
    steps: [],
    rejected: [],
    facts: {
      source: 'inclusion',
      termWords: length,
      rarity: 6 * length,
      gap: 0,
      slips: 0,
      inOrder: true,
      mentions: met.length,
      contexts: { affirmed: met.length - negated, negated },
      sections: { none: met.length },
      context: negated === met.length ? 'negated' : 'affirmed',
      section: 'none',
      heading: 0,
      unread: 0,
      first: (first?.from ?? 0) / Math.max(1, words.words.length),
      noteLength: words.words.length,
      chosenLevels: 0,
      defaultLevels: 0,
      siblings: 0,
      betterSiblings: 0,
      covered: false,
      ambiguity: 1,
    },
  };
}

/** The candidates, and those of the table that they lack. In: English text, or a gloss of it. */
export function withMentionWords(candidates: readonly CodeCandidate[], text: string): readonly CodeCandidate[] {
  const words = learnedWords(text, 'en');
  const known = new Set(candidates.map(({ code }) => code));
  const met: Met[] = [];
  for (const [at, word] of words.words.entries()) {
    for (const entry of byFirst.get(word) ?? []) {
      const place = known.has(entry.code) ? undefined : placeOf(words, entry.words, at);
      if (place !== undefined) met.push({ entry, from: place[0], to: place[1] });
    }
  }
  const more = Map.groupBy(met, ({ entry }) => entry.code);
  return [...candidates, ...[...more].map(([code, all]) => candidateFor(code, all, words, text))];
}
