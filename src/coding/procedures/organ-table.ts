/** What an office does to eyes, ears, nose, bladder, womb, heart and lungs, and by questionnaires. Written from general knowledge. */
import { said } from '../../kernel/said.ts';
import type { OfficeProcedure } from './office-procedure.ts';

const BOTH_EARS = 'ears?|canals?|ear ?wax|wax|cerumen';
const PLACE_AND_KIND = said('The code goes by the place and by what was done there: see that the note says both.');

const EAR_NOSE_EYE: readonly OfficeProcedure[] = [
  {
    words: 'Removing ear wax with instruments',
    codes: ['69210'],
    pattern:
      /\b(?:ear ?wax|wax|cerumen)\b(?: \w+){0,12} (?:curett?es?|curetted|forceps|loop|spoon|suction|instrument\w*)\b|\b(?:curett?e|forceps|loop|suction)\b(?: \w+){0,6} (?:ear ?wax|wax|cerumen)\b/g,
    hasSides: true,
  },
  {
    words: 'Flushing ear wax out',
    codes: ['69209'],
    pattern: new RegExp(
      `\\b(?:${BOTH_EARS})\\b(?: \\w+){0,5} (?:irrigated|flushed|lavaged?|irrigation)\\b|\\b(?:irrigated|flushed|irrigation of)\\b(?: \\w+){0,4} (?:ears?|canals?|cerumen|wax)\\b|\\birrigation of (?:the )?(?:right |left )?ears?\\b`,
      'g',
    ),
    hasSides: true,
  },
  {
    words: 'Taking something out of the ear canal',
    codes: ['69200'],
    pattern:
      /\b(?:bead|foreign body|insect|cotton|pebble|tube|seed)\b(?: \w+){0,3} removed from (?:the |her |his )?(?:right |left )?ear\b/g,
    hasSides: true,
  },
  {
    words: 'Taking something out of the nose',
    codes: ['30300'],
    pattern:
      /\b(?:bead|foreign body|pebble|seed|toy)\b(?: \w+){0,3} removed from (?:the |her |his )?(?:right |left )?(?:nostril|nose|nasal)\b/g,
  },
  {
    words: 'Stopping a nosebleed in front',
    codes: ['30901'],
    pattern:
      /\b(?:nasal|nose|nares|naris|septum|anterior|epistaxis|nosebleed)\b(?: \w+){0,4} (?:cauteri[sz]ed|cautery|packed|packing)\b|\bsilver nitrate\b(?: \w+){0,8} (?:nos\w+|sept\w+|epistaxis)\b/g,
    hasSides: true,
  },
  { words: 'Looking into the nose by a scope', codes: ['31231'], pattern: /\bnasal endoscopy\b|\b(?:rhinoscop|nasoscop)\w+\b/g },
  {
    words: 'Looking at the larynx by a flexible scope',
    codes: ['31575'],
    pattern: /\b(?:flexible |fiberoptic )?(?:naso(?:pharyngo)?)?laryngoscop\w+\b/g,
  },
  { words: 'Pressure of the eardrum', codes: ['92567'], pattern: /\btympan(?:ometry|ogram)\b/g, hereOnly: true },
  {
    words: 'Hearing screen',
    codes: ['92551'],
    pattern:
      /\b(?:hearing screen\w*|pure tone(?: hearing)?(?: screen\w*)?)\b(?= (?:was |were )?(?:performed|done|completed|passed|normal|in the office|today))/g,
  },
  {
    words: 'Screen of sight',
    codes: ['99173', '99177'],
    pattern: /\b(?:visual acuity|vision) (?:screen\w*|test\w*)(?: \w+){0,8} (?:performed|done|completed|passed|normal)\b/g,
  },
  {
    words: 'Pulling out lashes that grow inward',
    codes: ['67820'],
    pattern: /\b(?:eye)?lash(?:es)?\b(?: \w+){0,3} (?:epilated|plucked|removed)\b/g,
  },
  {
    words: 'Taking something off the cornea',
    codes: ['65220'],
    by: [[/\bslit lamp\b/, '65222']],
    pattern:
      /\bforeign body\b(?: \w+){0,3} removed from (?:the )?(?:right |left )?cornea\b|\bcorneal foreign body\b(?: \w+){0,3} removed\b/g,
    hasSides: true,
  },
  {
    words: 'Taking something out of the eye’s lining',
    codes: ['65205'],
    pattern: /\bforeign body\b(?: \w+){0,3} removed from (?:the )?(?:\w+ ){0,2}(?:conjunctiva\w*|eyelid|fornix)\b/g,
    hasSides: true,
  },
];

const BELLY: readonly OfficeProcedure[] = [
  { words: 'Looking into the anus', codes: ['46600'], pattern: /\banoscop\w+\b/g },
  {
    words: 'Taking off an outer hemorrhoid’s clot',
    codes: ['46083'],
    pattern: /\bthrombosed\b(?: \w+){0,6} (?:incised|evacuated|drained|opened)\b/g,
  },
  {
    words: 'Looking at the cervix with a lens',
    codes: ['57452'],
    by: [
      [/\bbiops\w+.*\b(?:endocervical|ecc)\b|\b(?:endocervical|ecc)\b.*\bbiops/, '57454'],
      [/\bbiops/, '57455'],
      [/\b(?:endocervical|ecc)\b/, '57456'],
    ],
    pattern: /\bcolposcop\w+\b/g,
  },
  { words: 'Biopsy of the womb’s lining', codes: ['58100'], pattern: /\bendometrial (?:biopsy|sampling)\b|\bpipelle\b/g },
  {
    words: 'Putting in a device against pregnancy in the womb',
    codes: ['58300'],
    pattern:
      /\b(?:iud|mirena|kyleena|liletta|skyla|paragard)\b(?: \w+){0,4} (?:inserted|placed|insertion|placement)\b|\b(?:inserted|placed|insertion of|placement of) (?:\w+ ){0,2}(?:iud|mirena|kyleena|liletta|skyla|paragard)\b/g,
  },
  ...(
    [
      ['Mirena', 'J7298'],
      ['Kyleena', 'J7296'],
      ['Liletta', 'J7297'],
      ['Skyla', 'J7301'],
      ['Paragard', 'J7300'],
      ['Nexplanon', 'J7307'],
    ] as const
  ).map(
    ([name, code]): OfficeProcedure => ({
      words: name,
      codes: [code],
      pattern: new RegExp(
        `\\b${name.toLowerCase()}\\b(?: \\w+){0,4} (?:inserted|placed|insertion)\\b|\\b(?:inserted|placed) (?:\\w+ ){0,2}${name.toLowerCase()}\\b`,
        'g',
      ),
    }),
  ),
  {
    words: 'Taking out a device against pregnancy in the womb',
    codes: ['58301'],
    pattern:
      /\b(?:iud|mirena|kyleena|liletta|skyla|paragard)\b(?: \w+){0,4} (?:removed|removal|taken out)\b|\b(?:removed|removal of) (?:\w+ ){0,2}iud\b/g,
  },
  {
    words: 'Putting in an implant against pregnancy',
    codes: ['11981'],
    pattern: /\b(?:nexplanon|contraceptive implant)\b(?: \w+){0,4} (?:inserted|placed|insertion)\b/g,
  },
  {
    words: 'Taking out an implant against pregnancy',
    codes: ['11982'],
    by: [[/\b(?:new|another|replaced|reinserted)\b/, '11983']],
    pattern: /\b(?:nexplanon|contraceptive implant)\b(?: \w+){0,4} (?:removed|removal)\b/g,
  },
  {
    words: 'Emptying the bladder by a catheter once',
    codes: ['51701'],
    pattern: /\b(?:straight|in[ -]and[ -]out) cath\w*\b/g,
  },
  {
    words: 'Putting in a bladder catheter that stays',
    codes: ['51702'],
    pattern: /\b(?:foley|indwelling)(?: urinary)?(?: catheter)?\b(?: \w+){0,4} (?:placed|inserted|changed|exchanged)\b/g,
  },
  {
    words: 'Urine left in the bladder, by ultrasound',
    codes: ['51798'],
    pattern: /\b(?:post[ -]?void residual|pvr|bladder scan\w*)\b/g,
    hereOnly: true,
  },
  { words: 'Looking into the bladder', codes: ['52000'], pattern: /\bcystoscop\w+\b/g },
  { words: 'Circumcision', codes: ['54150'], pattern: /\bcircumcision\b/g },
];

export const HEART_AND_LUNGS: readonly OfficeProcedure[] = [
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
  {
    words: 'Spirometry',
    codes: ['94010'],
    pattern: /\bspirometry\b/g,
    without: /\b(?:pre|before)\b.*\b(?:post|after)\b/,
    hereOnly: true,
  },
  {
    words: 'Breathing treatment with a nebulizer',
    codes: ['94640'],
    pattern: /\b(?:nebuliz\w+(?: treatment)?|duoneb|albuterol (?:neb\w*|treatment)|breathing treatment)\b/g,
    hereOnly: true,
  },
  {
    words: 'Drawing blood from a vein',
    codes: ['36415'],
    pattern:
      /\b(?:venipuncture|blood (?:was )?(?:drawn|collected)|labs? (?:was |were )?drawn|level (?:was )?drawn|drawn (?:here|in (?:the |our )?(?:office|clinic)))\b/g,
  },
];

const QUESTIONNAIRES_AND_HANDS: readonly OfficeProcedure[] = [
  {
    words: 'Short questionnaire on mood or behavior',
    codes: ['96127', 'G0444'],
    pattern: /\b(?:phq-?9|gad-?7|vanderbilt\w*|edinburgh\w*|epds)\b(?: \w+){0,6} (?:completed|administered|scored?|performed)\b/g,
  },
  {
    words: 'Questionnaire on a child’s development',
    codes: ['96110'],
    pattern:
      /\b(?:m-?chat(?:-r)?|asq(?:-3)?|ages and stages|peds questionnaire|developmental screen\w*)\b(?: \w+){0,8} (?:completed|administered|scored|performed)\b/g,
  },
  {
    words: 'Treatment of the spine and limbs by hand',
    codes: ['98925'],
    by: [[/\b(?:three|four|3|4)(?: body)? regions\b|(?:\w+, ){1,2}\w+,? and \w+ regions\b/, '98926']],
    pattern: /\b(?:omt|osteopathic manipulat\w+(?: treatment)?)\b/g,
    notice: said('The code goes by how many regions of the body were treated.'),
  },
  {
    words: 'Putting a child’s elbow back',
    codes: ['24640'],
    pattern:
      /\b(?:nursemaid'?s? elbow|radial head subluxation)\b(?:[^.]{0,40}) reduced\b|\breduc\w+ (?:of )?(?:the |a )?(?:\w+ )?(?:nursemaid|radial head)\b/g,
    hasSides: true,
  },
  {
    words: 'Splint from the forearm to the hand',
    codes: ['29125'],
    pattern: /\b(?:short arm|volar|forearm|sugar[ -]?tong|thumb spica)(?: \w+){0,3} splint\b/g,
    hasSides: true,
    notice: PLACE_AND_KIND,
  },
  {
    words: 'Splint of the lower leg',
    codes: ['29515'],
    pattern: /\b(?:short leg|posterior(?: short)?(?: leg)?|ankle stirrup|stirrup)(?: \w+){0,2} splint\b/g,
    hasSides: true,
    notice: PLACE_AND_KIND,
  },
  { words: 'Splint of a finger', codes: ['29130'], pattern: /\bfinger splint\b/g, notice: PLACE_AND_KIND },
  {
    words: 'Cast from below the elbow',
    codes: ['29075'],
    by: [[/\blong arm\b/, '29065']],
    pattern: /\b(?:short|long) arm(?: \w+){0,2} cast\b/g,
    hasSides: true,
  },
  {
    words: 'Cast below the knee',
    codes: ['29405'],
    by: [
      [/\bwalking\b/, '29425'],
      [/\blong leg\b/, '29345'],
    ],
    pattern: /\b(?:short|long) leg(?: \w+){0,2} cast\b/g,
    hasSides: true,
  },
  {
    words: 'Boot for walking',
    codes: ['L4361', 'L4387', 'L4360'],
    pattern: /\b(?:walking|cam|fracture|pneumatic)(?: \w+)? boot\b/g,
    without: /\bcontinue|\bwears?\b|\bwearing\b/,
    hasSides: true,
  },
  { words: 'Arm sling', codes: ['A4565'], pattern: /\bsling\b(?: \w+){0,3} (?:dispensed|provided|given|applied|fitted)\b/g },
  { words: 'Crutches', codes: ['E0114', 'E0112'], pattern: /\bcrutches\b(?: \w+){0,3} (?:dispensed|provided|given|fitted)\b/g },
];

export const ORGANS: readonly OfficeProcedure[] = [...EAR_NOSE_EYE, ...BELLY, ...HEART_AND_LUNGS, ...QUESTIONNAIRES_AND_HANDS];
