/** Injections of joints, tendons and muscles. Written from general knowledge; a person decides. */
import type { OfficeProcedure } from './office-procedure.ts';

const LARGE = 'knees?|shoulders?|hips?|subacromial|trochanteric|glenohumeral|prepatellar|sacroiliac';
const MEDIUM = 'ankles?|elbows?|wrists?|acromioclavicular|ac joint|olecranon|temporomandibular';
const SMALL = 'fingers?|toes?|thumb|interphalangeal|metacarpophalangeal|mcp|pip|dip|cmc|carpometacarpal';
const JOINT_WORDS =
  'of|into|in|to|the|a|an|right|left|both|bilateral|her|his|was|were|steroid|cortisone|corticosteroid|joints?|fluid|performed|given|administered|greater|intra-articular|first|second|third|base';

const injected = (joints: string): RegExp =>
  new RegExp(
    `\\b(?:${joints})\\b(?: \\w+){0,4} (?:was |were )?(?:injected|injections?|aspirated|aspiration)\\b|\\b(?:injected|injections?|aspirated|aspiration|arthrocentesis)\\b(?: (?:${JOINT_WORDS})){0,7} (?:${joints})\\b`,
    'g',
  );

/** A tendon, its sheath or a nerve near the joint is no injection of the joint. */
const NOT_THE_JOINT =
  /\b(?:trigger (?:finger|thumb|point)|tendon sheath|a1 pulley|de quervain|epicondyl|carpal tunnel|plantar fasci|nerve block|ganglion)\b/;
const GUIDED = /\bultrasound[ -]guid|\bunder ultrasound\b/;

/** The joint is named where its skin was cleaned, and the needle goes into 'the joint'. */
const INTO_THE_JOINT =
  /\b(?:(?:mixture|solution)\b[^.]{0,60} was (?:then )?injected|inject(?:ed|ion) (?:was )?(?:made |given |placed )?into the (?:joint(?: space| capsule)?|intra-articular space|bursa)|medication was (?:then )?injected|fluid was (?:then )?(?:aspirated|withdrawn))\b/g;

export const INJECTIONS: readonly OfficeProcedure[] = [
  {
    words: 'Injection or drainage of a large joint',
    codes: ['20610'],
    by: [[GUIDED, '20611']],
    pattern: INTO_THE_JOINT,
    near: new RegExp(`\\b(?:${LARGE})\\b`),
    without: NOT_THE_JOINT,
    hasSides: true,
  },
  {
    words: 'Injection or drainage of a large joint',
    codes: ['20610'],
    by: [[GUIDED, '20611']],
    pattern: injected(LARGE),
    without: NOT_THE_JOINT,
    hasSides: true,
  },
  {
    words: 'Injection or drainage of a middle joint',
    codes: ['20605'],
    by: [[GUIDED, '20606']],
    pattern: injected(MEDIUM),
    without: NOT_THE_JOINT,
    hasSides: true,
  },
  {
    words: 'Injection or drainage of a small joint',
    codes: ['20600'],
    by: [[GUIDED, '20604']],
    pattern: injected(SMALL),
    without: NOT_THE_JOINT,
    hasSides: true,
  },
  {
    words: 'Injection of trigger points in muscles',
    codes: ['20552'],
    pattern: /\btrigger points?\b(?:[^.]{0,80})\binject(?:ed|ions?)\b|\btrigger point injections?\b/g,
    by: [[/\b(?:three|four|five|six|seven|eight|[3-9]|1\d) (?:or more )?(?:separate |different )?muscles?\b/, '20553']],
  },
  {
    words: 'Injection of a tendon or its sheath',
    codes: ['20550', '20551'],
    by: [[/\b(?:epicondyle|origin|insertion)\b/, '20551']],
    pattern:
      /\b(?:trigger (?:finger|thumb)|tendon sheath|a1 pulley|de quervain\w*(?: tenosynovitis)?|first dorsal compartment|plantar fascia\w*|(?:lateral|medial) epicondyle)(?: \w+){0,6} (?:injected|injection)\b|\binject\w+ (?:of |into |at )?(?:the )?(?:right |left )?(?:tendon sheath|plantar fascia|a1 pulley|(?:lateral|medial) epicondyle|first dorsal compartment)\b/g,
    hasSides: true,
  },
  {
    words: 'Injection of the carpal tunnel',
    codes: ['20526'],
    pattern:
      /\bcarpal tunnel(?: \w+){0,3} (?:injected|injection)\b|\binject\w+ (?:of |into )?the (?:right |left )?carpal tunnel\b/g,
    hasSides: true,
  },
  {
    words: 'Drainage or injection of a ganglion',
    codes: ['20612'],
    pattern:
      /\bganglion(?: cyst)?\b(?: \w+){0,5} (?:aspirated|injected|drained|aspiration)\b|\baspirat\w+ of (?:the |a )?(?:\w+ ){0,3}ganglion\b/g,
    hasSides: true,
  },
  {
    words: 'Numbing of the nerve at the back of the head',
    codes: ['64405'],
    pattern: /\boccipital nerve blocks?\b|\b(?:greater |lesser )?occipital nerves?\b(?: \w+){0,4} (?:blocked|injected)\b/g,
    hasSides: true,
  },
  {
    words: 'Injection into skin lesions, up to 7',
    codes: ['11900'],
    pattern:
      /\bintralesional\w*\b(?: [\w/-]+){0,8} (?:injected|injections?|given|administered)\b|\binject\w+ (?:\w+ ){0,3}intralesional\w*\b/g,
    counted: { things: /(?:lesion|cyst|keloid|patch|spot|site|scar|papule|nodule)/, steps: [{ from: 8, code: '11901' }] },
  },
  {
    words: 'Allergy shot',
    codes: ['95115'],
    pattern:
      /\b(?:allergy (?:shots?|injections?)|allergen immunotherapy(?: injections?)?|immunotherapy (?:shots?|injections?))\b/g,
    by: [[/\bshots\b|\binjections\b|\b(?:two|2|times two|x ?2|both arms|three|3)\b/, '95117']],
  },
];
