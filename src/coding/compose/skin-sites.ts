/**
 * Growths of the skin by site: the index files 'basal cell carcinoma' under no site, the tabular list by the part of the skin, and a note
 * names the part as it likes: 'BCC of the left cheek'. Source: ICD-10-CM tabular list, C43, C44, D03, D17, D22, D23.
 */
import { termWords } from '../note/note-text.ts';

const SITES = ['lip', 'eyelid', 'ear', 'nose', 'face', 'neck', 'trunk', 'arm', 'leg'] as const;
export type SkinSite = (typeof SITES)[number];

const WORDS: { readonly [site in SkinSite]: string } = {
  lip: 'lip',
  eyelid: 'eyelid canthus',
  ear: 'ear earlobe auricle helix',
  nose: 'nose nasal',
  face: 'face facial cheek forehead chin temple jaw eyebrow jawline',
  neck: 'scalp neck',
  trunk: 'trunk back chest abdominal flank buttock torso breast scapula',
  arm: 'arm forearm hand wrist elbow shoulder finger thumb',
  leg: 'leg thigh calf shin knee ankle foot heel toe hip',
};

/** The words of sites, to be numbered with the terms, each with its site. */
export const skinSiteWords: ReadonlyMap<string, SkinSite> = new Map(
  SITES.flatMap((site) => termWords(WORDS[site]).map((word) => [word, site] as const)),
);

/** Words of other organs: what grows there is no growth of the skin. */
export const innerSiteWords: ReadonlySet<string> = new Set(
  termWords(
    'lung tongue cervix esophageal larynx tonsil throat mouth oral anal anus vulva penis bladder oropharynx pharynx sinus',
  ),
);

/** By site in the order above; `open` is the code where no site is said. A heading is taken down by the side. */
const GROWTHS: readonly { readonly open: string; readonly bySite: readonly string[] }[] = [
  { open: 'C4491', bySite: ['C4401', 'C4411', 'C4421', 'C44311', 'C44319', 'C4441', 'C44519', 'C4461', 'C4471'] },
  { open: 'C4492', bySite: ['C4402', 'C4412', 'C4422', 'C44321', 'C44329', 'C4442', 'C44529', 'C4462', 'C4472'] },
  { open: 'C439', bySite: ['C430', 'C431', 'C432', 'C4331', 'C4339', 'C434', 'C4359', 'C436', 'C437'] },
  { open: 'D039', bySite: ['D030', 'D031', 'D032', 'D0339', 'D0339', 'D034', 'D0359', 'D036', 'D037'] },
  { open: 'D179', bySite: ['D170', 'D170', 'D170', 'D170', 'D170', 'D170', 'D171', 'D172', 'D172'] },
  { open: 'D229', bySite: ['D220', 'D221', 'D222', 'D2239', 'D2239', 'D224', 'D225', 'D226', 'D227'] },
  { open: 'D239', bySite: ['D230', 'D231', 'D232', 'D2339', 'D2339', 'D234', 'D235', 'D236', 'D237'] },
];

const OPEN: ReadonlySet<string> = new Set(GROWTHS.map(({ open }) => open));

/** Whether a site beside the words chooses among codes of this growth. */
export const isOfSkin = (code: string): boolean => OPEN.has(code);

/** The heading or code of a growth at a site; the code itself where it is none. */
export const skinCode = (code: string, site: SkinSite): string =>
  GROWTHS.find(({ open }) => open === code)?.bySite[SITES.indexOf(site)] ?? code;
