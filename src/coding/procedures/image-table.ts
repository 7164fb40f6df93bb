/** X-rays by the part of the body and the number of views: numbers as identifiers, words our own. Written from general knowledge. */

export type ImagedPart = {
  readonly words: string;
  readonly pattern: RegExp;
  /** From so many views on this number; by rising number of views. */
  readonly byViews: readonly (readonly [number, string])[];
  /** Where the views are not said. */
  readonly usual: string;
  readonly hasSides?: boolean;
};

const part = (words: string, pattern: RegExp, byViews: ImagedPart['byViews'], usual?: string): ImagedPart => ({
  words,
  pattern,
  byViews,
  usual: usual ?? byViews[0]?.[1] ?? '',
});
const sided = (...given: Parameters<typeof part>): ImagedPart => ({ ...part(...given), hasSides: true });

/** Smaller parts first: a finger is no hand. */
export const IMAGED_PARTS: readonly ImagedPart[] = [
  sided('X-ray of a finger', /\b(?:fingers?|thumb|phalan(?:x|ges))\b/, [[1, '73140']]),
  sided('X-ray of a toe', /\btoes?\b/, [[1, '73660']]),
  sided('X-ray of the heel', /\b(?:heel|calcaneus)\b/, [[1, '73650']]),
  sided(
    'X-ray of the wrist',
    /\bwrists?\b/,
    [
      [1, '73100'],
      [3, '73110'],
    ],
    '73110',
  ),
  sided(
    'X-ray of the hand',
    /\bhands?\b/,
    [
      [1, '73120'],
      [3, '73130'],
    ],
    '73130',
  ),
  sided('X-ray of the forearm', /\b(?:forearm|radius and ulna)\b/, [[1, '73090']]),
  sided(
    'X-ray of the elbow',
    /\belbows?\b/,
    [
      [1, '73070'],
      [3, '73080'],
    ],
    '73080',
  ),
  sided('X-ray of the upper arm', /\b(?:humerus|upper arm)\b/, [[1, '73060']]),
  sided('X-ray of the collarbone', /\bclavicle\b/, [[1, '73000']]),
  sided(
    'X-ray of the shoulder',
    /\bshoulders?\b/,
    [
      [1, '73020'],
      [2, '73030'],
    ],
    '73030',
  ),
  sided(
    'X-ray of the ankle',
    /\bankles?\b/,
    [
      [1, '73600'],
      [3, '73610'],
    ],
    '73610',
  ),
  sided(
    'X-ray of the foot',
    /\b(?:foot|feet)\b/,
    [
      [1, '73620'],
      [3, '73630'],
    ],
    '73630',
  ),
  sided('X-ray of the lower leg', /\b(?:tibia|fibula|tib[ /-]?fib|lower leg)\b/, [[1, '73590']]),
  sided(
    'X-ray of the knee',
    /\bknees?\b/,
    [
      [1, '73560'],
      [3, '73562'],
      [4, '73564'],
    ],
    '73562',
  ),
  sided(
    'X-ray of the thigh',
    /\bfemur\b/,
    [
      [1, '73551'],
      [2, '73552'],
    ],
    '73552',
  ),
  sided(
    'X-ray of the hip',
    /\bhips?\b/,
    [
      [1, '73501'],
      [2, '73502'],
      [4, '73503'],
    ],
    '73502',
  ),
  part('X-ray of the pelvis', /\bpelvis\b/, [
    [1, '72170'],
    [3, '72190'],
  ]),
  sided('X-ray of the ribs', /\bribs?\b/, [
    [1, '71100'],
    [3, '71101'],
  ]),
  part(
    'X-ray of the chest',
    /\b(?:chest|lungs?|cxr)\b/,
    [
      [1, '71045'],
      [2, '71046'],
      [3, '71047'],
      [4, '71048'],
    ],
    '71046',
  ),
  part('X-ray of the lower spine', /\b(?:lumbar|lumbosacral|l-spine|lower back|low back)\b/, [
    [1, '72100'],
    [4, '72110'],
    [6, '72114'],
  ]),
  part('X-ray of the neck', /\b(?:cervical|c-spine|neck)\b/, [
    [1, '72040'],
    [4, '72050'],
    [6, '72052'],
  ]),
  part('X-ray of the middle spine', /\b(?:thoracic|t-spine)\b/, [
    [1, '72070'],
    [3, '72072'],
    [4, '72074'],
  ]),
  part('X-ray of the belly', /\b(?:abdomen|abdominal|kub)\b/, [
    [1, '74018'],
    [2, '74019'],
    [3, '74021'],
  ]),
  part('X-ray of the sinuses', /\bsinus(?:es)?\b/, [
    [1, '70210'],
    [3, '70220'],
  ]),
];
