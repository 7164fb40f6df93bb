/**
 * What an office does besides the visit, by the words that say so: numbers as identifiers, words our own. Only numbers that the
 * practice's charge master or an installed table knows are ever suggested. Written from general knowledge; a person decides.
 */

export type OfficeProcedure = {
  /** In our words. */
  readonly words: string;
  /** The first that is known is suggested; the others are named beside it. */
  readonly codes: readonly string[];
  /** With the flag g, on a sentence in lower case. */
  readonly pattern: RegExp;
  /** Also somewhere in the note: what it was done to. */
  readonly about?: RegExp;
  /** The sentence must also say that it was done here or today, for what may as well come from elsewhere. */
  readonly hereOnly?: boolean;
  readonly hasSides?: boolean;
  /** A waived test: QW where the practice says that it needs a certificate, and for Medicare. */
  readonly isWaived?: boolean;
  /** Units by a count of these. */
  readonly counted?: {
    readonly things: RegExp;
    readonly from: number;
    readonly further?: string;
    readonly many?: { readonly from: number; readonly code: string };
  };
};

const LARGE = 'knees?|shoulders?|hips?|subacromial|trochanteric|glenohumeral|prepatellar';
const MEDIUM = 'ankles?|elbows?|wrists?|acromioclavicular|ac joint|olecranon|temporomandibular';
const SMALL = 'fingers?|toes?|thumb|interphalangeal|metacarpophalangeal|mcp|pip|dip|cmc';
const injected = (joints: string): RegExp =>
  new RegExp(
    `\\b(?:${joints})\\b(?: \\w+){0,4} (?:was |were )?(?:injected|injection|aspirated|aspiration)\\b|\\b(?:injected|injection|aspirated|aspiration|arthrocentesis)\\b(?: (?:of|into|in|to|the|a|an|right|left|both|bilateral|her|his|was|steroid|cortisone|joint|fluid|performed|given|administered)){0,6} (?:${joints})\\b`,
    'g',
  );

export const OFFICE_PROCEDURES: readonly OfficeProcedure[] = [
  { words: 'Injection or drainage of a large joint', codes: ['20610'], pattern: injected(LARGE), hasSides: true },
  { words: 'Injection or drainage of a middle joint', codes: ['20605'], pattern: injected(MEDIUM), hasSides: true },
  { words: 'Injection or drainage of a small joint', codes: ['20600'], pattern: injected(SMALL), hasSides: true },
  { words: 'Injection of trigger points in muscles', codes: ['20552'], pattern: /\btrigger point injections?\b/g },
  {
    words: 'Injection of a tendon or its sheath',
    codes: ['20550', '20551'],
    pattern:
      /\b(?:trigger finger|tendon sheath|de quervain\w*|plantar fascia\w*)(?: \w+){0,3} (?:injected|injection)\b|\binject\w+ (?:of |into )?(?:the )?(?:tendon sheath|plantar fascia)\b/g,
    hasSides: true,
  },
  {
    words: 'Injection of the carpal tunnel',
    codes: ['20526'],
    pattern: /\bcarpal tunnel(?: \w+){0,3} (?:injected|injection)\b/g,
    hasSides: true,
  },
  {
    words: 'Removing ear wax with instruments',
    codes: ['69210'],
    pattern:
      /\b(?:ear ?wax|wax|cerumen)\b(?: \w+){0,6} (?:curett?e|forceps|loop|spoon|suction|instrument\w*)\b|\b(?:curett?e|forceps|loop|suction)\b(?: \w+){0,6} (?:ear ?wax|wax|cerumen)\b/g,
    hasSides: true,
  },
  {
    words: 'Flushing ear wax out',
    codes: ['69209'],
    pattern:
      /\b(?:ears?|canals?|ear ?wax|wax|cerumen)\b(?: \w+){0,5} (?:irrigated|flushed|lavaged?|irrigation)\b|\b(?:irrigated|flushed|irrigation of)\b(?: \w+){0,4} (?:ears?|canals?|cerumen|wax)\b/g,
    hasSides: true,
  },
  {
    words: 'Destroying warts or molluscum',
    codes: ['17110'],
    pattern: /\b(?:frozen|froze|liquid nitrogen|cryotherapy|cryosurgery|cauterized|destroyed|electrodesiccat\w+)\b/g,
    about: /\b(?:warts?|verruc\w+|molluscum|condylom\w+)\b/,
    counted: { things: /(?:wart|verruc|lesion|papule|mollusc)/, from: 1, many: { from: 15, code: '17111' } },
  },
  {
    words: 'Destroying growths of skin that may turn bad',
    codes: ['17000'],
    pattern: /\b(?:frozen|froze|liquid nitrogen|cryotherapy|cryosurgery|destroyed)\b/g,
    about: /\b(?:actinic keratos[ei]s|aks?)\b/,
    counted: { things: /(?:lesion|keratos|ak)/, from: 1, further: '17003', many: { from: 15, code: '17004' } },
  },
  {
    words: 'Removing skin tags, up to 15',
    codes: ['11200'],
    pattern:
      /\b(?:skin tags?|acrochordons?)\b(?:,? \w+){0,8},? (?:snipped|removed|excised|clipped|cut)\b|\b(?:snipped|removed|excised) (?:\w+ ){0,3}(?:skin tags?|acrochordons?)\b/g,
  },
  {
    words: 'Opening an abscess',
    codes: ['10060'],
    pattern: /\b(?:incision and drainage|incised and drained|i ?& ?d|abscess (?:was )?(?:opened|drained|incised))\b/g,
  },
  { words: 'Tangential biopsy of skin', codes: ['11102'], pattern: /\bshave biops(?:y|ies)\b/g },
  { words: 'Punch biopsy of skin', codes: ['11104'], pattern: /\bpunch biops(?:y|ies)\b/g },
  {
    words: 'Taking a nail off',
    codes: ['11730'],
    pattern: /\b(?:nail avulsion|(?:toe)?nail (?:plate )?(?:was )?(?:avulsed|removed))\b/g,
  },
  {
    words: 'Electrocardiogram with its reading',
    codes: ['93000'],
    pattern: /\b(?:ekg|ecg|electrocardiogram)\b/g,
    hereOnly: true,
  },
  {
    words: 'Spirometry before and after a drug that opens the airways',
    codes: ['94060'],
    pattern:
      /\b(?:spirometry|pulmonary function test)\b(?: \w+){0,6} (?:pre|before)(?: \w+){0,4} (?:post|after)\b|\b(?:pre|before)(?:-| )?(?:\w+ ){0,3}(?:and )?(?:post|after)[ -]?bronchodilator spirometry\b/g,
    hereOnly: true,
  },
  { words: 'Spirometry', codes: ['94010'], pattern: /\bspirometry\b/g, hereOnly: true },
  {
    words: 'Breathing treatment with a nebulizer',
    codes: ['94640'],
    pattern: /\b(?:nebuliz\w+(?: treatment)?|duoneb|albuterol neb\w*|breathing treatment)\b/g,
    hereOnly: true,
  },
  {
    words: 'Drawing blood from a vein',
    codes: ['36415'],
    pattern:
      /\b(?:venipuncture|blood (?:was )?(?:drawn|collected)|labs? (?:was |were )?drawn|level (?:was )?drawn|drawn (?:here|in (?:the |our )?(?:office|clinic)))\b/g,
  },
  {
    words: 'Rapid strep test',
    codes: ['87880'],
    pattern:
      /\brapid (?:strep\w*|group a strep)(?: (?:test|screen|antigen|swab))?\b|\bstrep (?:test|screen|swab) (?:is |was )?(?:positive|negative)\b/g,
    isWaived: true,
  },
  {
    words: 'Rapid influenza test',
    codes: ['87804'],
    pattern: /\brapid (?:flu|influenza)(?: (?:a ?(?:and|&|\/) ?b|test|screen|antigen|swab))*\b/g,
    isWaived: true,
  },
  {
    words: 'Rapid COVID-19 antigen test',
    codes: ['87811', '87426'],
    pattern: /\brapid (?:covid|sars)[\w-]*(?: (?:antigen|test|swab))*\b/g,
    isWaived: true,
  },
  { words: 'Rapid RSV test', codes: ['87807'], pattern: /\brapid rsv(?: \w+)?\b/g, isWaived: true },
  { words: 'Mononucleosis spot test', codes: ['86308'], pattern: /\bmono ?spot(?: test)?\b|\brapid mono\b/g, isWaived: true },
  {
    words: 'Urine strip',
    codes: ['81003', '81002'],
    pattern: /\b(?:urine )?dip ?stick(?: urinalysis)?\b|\burine dip\b/g,
    isWaived: true,
  },
  { words: 'Urine strip', codes: ['81003', '81002'], pattern: /\burinalysis\b/g, isWaived: true, hereOnly: true },
  { words: 'Urine pregnancy test', codes: ['81025'], pattern: /\burine (?:pregnancy test|hcg)\b/g },
  {
    words: 'Hemoglobin A1c in the office',
    codes: ['83036'],
    pattern: /\b(?:hemoglobin )?(?:hb)?a1c\b/g,
    hereOnly: true,
    isWaived: true,
  },
  {
    words: 'Blood glucose from a fingertip',
    codes: ['82962'],
    pattern:
      /\b(?:finger ?stick (?:blood )?(?:glucose|sugar)|(?:glucose|sugar) (?:by )?finger ?stick|point[ -]of[ -]care glucose|poc glucose)\b/g,
  },
  { words: 'Clotting time in the office', codes: ['85610'], pattern: /\b(?:pt\/)?inr\b/g, hereOnly: true, isWaived: true },
  { words: 'Hidden blood in the stool', codes: ['82272', '82270'], pattern: /\b(?:hemoccult|guaiac|stool occult blood)\b/g },
  { words: 'Wet mount', codes: ['87210'], pattern: /\bwet (?:mount|prep)\b/g, hereOnly: true },
  {
    words: 'Chest x-ray, two views',
    codes: ['71046', '71045'],
    pattern: /\b(?:chest x-?rays?|x-?rays? of the chest|cxr)\b/g,
    hereOnly: true,
  },
  {
    words: 'X-ray of the knee',
    codes: ['73562', '73560', '73564'],
    pattern:
      /\b(?:knee x-?rays?|x-?rays? of (?:the |her |his |both )*(?:right |left |bilateral )*knees?|x-?ray images of the (?:\w+ )?knees?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the ankle',
    codes: ['73610', '73600'],
    pattern: /\b(?:ankle x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?ankles?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the foot',
    codes: ['73630', '73620'],
    pattern: /\b(?:foot x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?(?:foot|feet))\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the shoulder',
    codes: ['73030'],
    pattern: /\b(?:shoulder x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?shoulders?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the wrist',
    codes: ['73110', '73100'],
    pattern: /\b(?:wrist x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?wrists?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the hand',
    codes: ['73130', '73120'],
    pattern: /\b(?:hand x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?hands?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the elbow',
    codes: ['73080', '73070'],
    pattern: /\b(?:elbow x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?elbows?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the hip',
    codes: ['73502', '73501'],
    pattern: /\b(?:hip x-?rays?|x-?rays? (?:images )?of the (?:\w+ )?hips?)\b/g,
    hereOnly: true,
    hasSides: true,
  },
  {
    words: 'X-ray of the lower spine',
    codes: ['72100', '72110'],
    pattern: /\b(?:lumbar (?:spine )?x-?rays?|x-?rays? (?:images )?of the (?:lumbar|lower back|low back)(?: spine)?)\b/g,
    hereOnly: true,
  },
  {
    words: 'X-ray of the neck',
    codes: ['72040', '72050'],
    pattern: /\b(?:cervical (?:spine )?x-?rays?|x-?rays? (?:images )?of the (?:cervical|neck)(?: spine)?)\b/g,
    hereOnly: true,
  },
  {
    words: 'Putting in a device against pregnancy in the womb',
    codes: ['58300'],
    pattern: /\biud\b(?: \w+){0,4} (?:inserted|placed)\b|\b(?:inserted|placed) (?:\w+ ){0,2}iud\b/g,
  },
  {
    words: 'Taking out a device against pregnancy in the womb',
    codes: ['58301'],
    pattern: /\biud\b(?: \w+){0,4} removed\b|\bremoved (?:\w+ ){0,2}iud\b/g,
  },
  {
    words: 'Putting in an implant against pregnancy',
    codes: ['11981'],
    pattern: /\bnexplanon\b(?: \w+){0,4} (?:inserted|placed)\b/g,
  },
  { words: 'Pressure of the eardrum', codes: ['92567'], pattern: /\btympanometry\b/g, hereOnly: true },
  { words: 'Hearing screen', codes: ['92551'], pattern: /\b(?:hearing screen|audiometry|pure tone)\w*\b/g, hereOnly: true },
  {
    words: 'Short questionnaire on mood or behavior',
    codes: ['96127', 'G0444'],
    pattern: /\b(?:phq-?9|gad-?7|vanderbilt)\b(?: \w+){0,4} (?:completed|administered|scored|performed)\b/g,
  },
];
