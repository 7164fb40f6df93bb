/** Tests that an office runs itself. Written from general knowledge; a person decides. */
import type { OfficeProcedure } from './office-procedure.ts';

export const OFFICE_TESTS: readonly OfficeProcedure[] = [
  {
    words: 'Rapid strep test',
    codes: ['87880'],
    pattern:
      /\b(?:rapid|poc|point[ -]of[ -]care|in-?office) (?:strep\w*|group a strep)(?: (?:test|screen|antigen|swab))?\b|\bstrep (?:test|screen|swab)\b(?:(?: \w+){0,5})? (?:positive|negative)\b/g,
    isWaived: true,
  },
  {
    words: 'Rapid influenza test',
    codes: ['87804'],
    pattern:
      /\b(?:rapid|poc|point[ -]of[ -]care|in-?office) (?:flu|influenza)(?: (?:a ?(?:and|&|\/) ?b|test|screen|antigen|swab))*\b|\b(?:flu|influenza)(?: a ?(?:and|&|\/) ?b)? rapid\b/g,
    isWaived: true,
  },
  {
    words: 'Rapid COVID-19 antigen test',
    codes: ['87811', '87426'],
    pattern:
      /\b(?:rapid|poc|point[ -]of[ -]care|in-?office) (?:covid|sars)[\w-]*(?: (?:antigen|test|swab))*\b|\b(?:covid|sars)[\w-]* rapid\b/g,
    isWaived: true,
  },
  { words: 'Rapid RSV test', codes: ['87807'], pattern: /\brapid rsv(?: \w+)?\b/g, isWaived: true },
  { words: 'Mononucleosis spot test', codes: ['86308'], pattern: /\bmono ?spot(?: test)?\b|\brapid mono\b/g, isWaived: true },
  {
    words: 'Urine strip',
    codes: ['81003', '81002'],
    pattern: /\b(?:urine )?dip ?stick(?: urinalysis)?\b|\burine dip\b|\bua dip\b|\bdip(?: urinalysis| ua)\b/g,
    isWaived: true,
  },
  { words: 'Urine strip', codes: ['81003', '81002'], pattern: /\burinalysis\b/g, isWaived: true, hereOnly: true },
  {
    words: 'Urine pregnancy test',
    codes: ['81025'],
    pattern: /\burine (?:pregnancy test|hcg)\b|\bpregnancy test,? urine\b|\bupt\b/g,
  },
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
  {
    words: 'Hemoglobin from a fingertip',
    codes: ['85018'],
    pattern: /\b(?:finger ?stick|point[ -]of[ -]care|poc|hemocue) (?:hemoglobin|hgb)\b(?! a1c)/g,
    isWaived: true,
  },
  { words: 'Lead in the blood', codes: ['83655'], pattern: /\blead level\b/g, hereOnly: true, isWaived: true },
  { words: 'Clotting time in the office', codes: ['85610'], pattern: /\b(?:pt\/)?inr\b/g, hereOnly: true, isWaived: true },
  {
    words: 'Hidden blood in the stool',
    codes: ['82272', '82270'],
    pattern: /\b(?:hemoccult|guaiac|stool occult blood)\b/g,
  },
  { words: 'Wet mount', codes: ['87210'], pattern: /\bwet (?:mount|prep)\b/g, hereOnly: true },
  { words: 'Skin or hair under potash', codes: ['87220'], pattern: /\bkoh(?: (?:prep|scraping|slide))?\b/g, hereOnly: true },
  {
    words: 'Skin test for tuberculosis',
    codes: ['86580'],
    pattern: /\b(?:ppd|tuberculin skin test|tb skin test)\b(?: \w+){0,4} (?:placed|administered|planted|given|applied)\b/g,
  },
  {
    words: 'Allergy tests by pricking the skin',
    codes: ['95004'],
    pattern: /\b(?:skin prick|percutaneous|scratch) (?:allergy )?test\w*\b|\ballergy skin test\w*\b/g,
    counted: { things: /(?:\w+ )?(?:allergen|antigen|prick|test)/ },
  },
];
