/** What an office does to skin, nails and wounds. Written from general knowledge; a person decides. */
import { said } from '../../kernel/said.ts';
import type { OfficeProcedure } from './office-procedure.ts';

const COLD = 'frozen|froze|liquid nitrogen|ln2|cryotherapy|cryosurgery|cryoablation';
const DESTROYED = new RegExp(`\\b(?:${COLD}|cauterized|destroyed|electrodesiccat\\w+)\\b`, 'g');
const FACE = /\b(?:face|facial|chin|cheek|forehead|eyebrow|eyelid|nose|lip|ears?|mouth)\b/;
const NOT_STITCHES = said('Taking out stitches belongs to whoever placed them, in the days after it.');

export const SKIN: readonly OfficeProcedure[] = [
  {
    words: 'Destroying warts or molluscum',
    codes: ['17110'],
    pattern: DESTROYED,
    about: /\b(?:warts?|verruc\w+|molluscum|condylom\w+|seborrheic keratos[ei]s)\b/,
    counted: { things: /(?:wart|verruc|lesion|papule|mollusc|seborrheic)/, steps: [{ from: 15, code: '17111' }] },
  },
  {
    words: 'Destroying growths of skin that may turn bad',
    codes: ['17000'],
    pattern: new RegExp(`\\b(?:${COLD}|destroyed)\\b`, 'g'),
    about: /\b(?:actinic keratos[ei]s|aks?)\b/,
    counted: { things: /(?:lesion|keratos|\baks?\b)/, further: '17003', steps: [{ from: 15, code: '17004' }] },
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
    by: [[/\b(?:complicated|multiple|loculat\w+)\b/, '10061']],
    pattern:
      /\b(?:incision and drainage|incised and drained|i ?(?:&|and) ?d|(?:abscess|boil|furuncle|carbuncle|paronychia)\b(?: \w+){0,6} (?:opened|drained|incised|lanced))(?=\W|$)/g,
  },
  {
    words: 'Taking a foreign body out of the skin',
    codes: ['10120'],
    pattern:
      /\b(?:splinter|foreign body|glass|thorn|fish ?hook|tick)\b(?: \w+){0,3} (?:removed|extracted) (?:\w+ ){0,4}(?:skin|subcutaneous\w*|palm|sole|foot|hand|finger|heel|leg|arm|scalp)\b/g,
    without: /\b(?:eye|cornea|conjunctiva|ear canal|nostril|nose)\b/,
    notice: said('The code is for what needed a cut; without one it belongs to the visit.'),
  },
  {
    words: 'Tangential biopsy of skin',
    codes: ['11102'],
    pattern: /\b(?:shave|tangential) biops(?:y|ies)\b|\bbiopsied by (?:the )?shave\b/g,
    counted: { things: /(?:shave |tangential )?biops|lesion|site/, further: '11103' },
  },
  {
    words: 'Punch biopsy of skin',
    codes: ['11104'],
    pattern: /\bpunch biops(?:y|ies)\b|\bbiopsied by (?:the )?punch\b/g,
    counted: { things: /(?:punch )?biops|lesion|site/, further: '11105' },
  },
  {
    words: 'Taking a nail off',
    codes: ['11730'],
    by: [[/\bmatri(?:x|cectomy)|\bphenol/, '11750']],
    pattern:
      /\b(?:nail avulsion|(?:toe|finger)?nail\b(?: \w+){0,3} (?:avulsed|removed)|avuls\w+ of (?:the )?(?:\w+ ){0,4}(?:toe|finger)?nail|matri(?:x|c)ectomy)\b/g,
  },
  {
    words: 'Thinning of nails, up to 5',
    codes: ['11720'],
    pattern:
      /\b(?:toe)?nails?\b(?: \w+){0,4} (?:debrided|debulked|thinned|ground)\b|\bdebrid\w+ of (?:the )?(?:\w+ ){0,4}nails?\b/g,
    counted: { things: /(?:\w+ )?(?:toe)?nails?/, steps: [{ from: 6, code: '11721' }] },
  },
  {
    words: 'Paring of corns or calluses',
    codes: ['11055'],
    pattern:
      /\b(?:callus(?:es)?|corns?|hyperkerato\w+)\b(?:,? \w+){0,6} (?:pared|trimmed|debrided|shaved)\b|\bpar(?:ed|ing) (?:of )?(?:\w+ ){0,3}(?:callus(?:es)?|corns?|hyperkerato\w+)\b/g,
    counted: {
      things: /(?:callus|corn|lesion|hyperkerat)/,
      steps: [
        { from: 2, code: '11056' },
        { from: 5, code: '11057' },
      ],
    },
  },
  {
    words: 'Cleaning of a wound from dead tissue',
    codes: ['97597'],
    by: [
      [/\bbone\b/, '11044'],
      [/\b(?:muscle|fascia)\b/, '11043'],
      [/\b(?:subcutaneous|fat|adipose)\b/, '11042'],
    ],
    pattern:
      /\b(?:wound|ulcer|eschar|slough)\b(?: \w+){0,5} debrided\b|\bdebrided (?:the )?(?:\w+ ){0,3}(?:wound|ulcer|eschar|slough)\b|\bdebridement\b(?: (?:of|to|the|down|an?|her|his|right|left|foot|leg|heel|diabetic)){0,6} (?:wound|ulcer|subcutaneous|eschar)\b|\bperformed (?:an? )?(?:\w+ )?debridement\b/g,
    without: /\b(?:nails?|callus\w*|corns?)\b/,
    notice: said('The code goes by the deepest tissue that was taken and by its area: see that the note says both.'),
  },
  {
    words: 'Closing a simple wound',
    codes: ['12001', '12002', '12004'],
    pattern:
      /\b(?:laceration|wound|cut)\b(?:,? [\w.-]+){0,8},? (?:repaired|closed|sutured|stapled|approximated|glued)\b|\b(?:repaired|sutured|closed) (?:the |a )?(?:[\w.]+ ){0,4}(?:laceration|wound)\b|\blaceration repair\b|\brepair of (?:an? |the )?(?:[\w.]+ ){0,4}laceration\b/g,
    without: new RegExp(`${FACE.source}|\\b(?:layered|intermediate|complex|deep layer)\\b`),
    byLength: [
      [2.5, '12001'],
      [7.5, '12002'],
      [12.5, '12004'],
      [20, '12005'],
    ],
  },
  {
    words: 'Closing a simple wound of the face',
    codes: ['12011', '12013', '12014'],
    pattern:
      /\b(?:laceration|wound|cut)\b(?:,? [\w.-]+){0,8},? (?:repaired|closed|sutured|approximated|glued)\b|\b(?:repaired|sutured|closed) (?:the |a )?(?:[\w.]+ ){0,4}(?:laceration|wound)\b|\brepair of (?:an? |the )?(?:[\w.]+ ){0,4}laceration\b/g,
    about: FACE,
    without: /\b(?:scalp|neck|trunk|arm|forearm|leg|hand|foot|finger|thumb|knee|elbow|shin|thigh|layered|intermediate|complex)\b/,
    byLength: [
      [2.5, '12011'],
      [5, '12013'],
      [7.5, '12014'],
    ],
  },
  {
    words: 'Dressing of a small burn',
    codes: ['16020'],
    pattern: /\bburns?\b(?: \w+){0,6} (?:dressed|debrided|dressing)\b|\bburn dressing\b/g,
  },
  {
    words: 'Taking out stitches or staples',
    codes: ['S0630', '15853'],
    pattern:
      /\b(?:sutures?|stitches|staples)\b(?: \w+){0,2} (?:removed|taken out)\b|\bsuture removal (?:was )?(?:performed|done)\b/g,
    notice: NOT_STITCHES,
  },
];
