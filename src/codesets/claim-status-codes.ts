/**
 * What a status of an acknowledgement is about (STC01-2), and whose (STC01-3), in our own short words: those that a small office
 * meets at a front door. The official wording is X12's and is not here.
 */
import { type Said, said } from '../kernel/said.ts';

/** From memory of the public list, checked 2026-11-22: they explain and decide nothing. */
const STATUSES: Readonly<Record<string, Said>> = {
  19: said('the receiver has it'),
  20: said('taken in for a decision'),
  21: said('something is missing or not valid'),
  26: said('somebody who is named was not found'),
  33: said('the member or the member number was not found'),
  35: said('the claim was not found'),
  97: said('the patient is not covered by this payer'),
  116: said('this payer does not answer for the claim'),
  122: said('what is missing or not valid keeps it from being decided'),
  125: said('the name'),
  126: said('the address'),
  128: said('the tax number'),
  145: said('the specialty code'),
  153: said('the identifier'),
  158: said('the birth date'),
  164: said('the member number'),
  178: said('the amount charged'),
  187: said('the day of service'),
  188: said('the first and last day of the statement'),
  218: said('the drug code'),
  247: said('a service line'),
  249: said('the place of service'),
  252: said('the authorization number'),
  254: said('the first diagnosis'),
  255: said('a diagnosis'),
  453: said('a modifier'),
  454: said('a procedure code'),
  476: said('the number of units'),
  477: said('the line that points at a diagnosis'),
  481: said('the form of the file'),
  496: said('the sender is not approved to send for this practice'),
  507: said('a HCPCS code'),
  535: said('the claim’s frequency: original, replacement or void'),
  562: said('the NPI'),
  746: said('the same claim came before'),
};

const ENTITIES: Readonly<Record<string, Said>> = {
  '40': said('receiver'),
  '41': said('sender'),
  '77': said('place of service'),
  '82': said('rendering clinician'),
  '85': said('billing practice'),
  DK: said('ordering clinician'),
  DN: said('referring clinician'),
  DQ: said('supervising clinician'),
  IL: said('member'),
  PR: said('payer'),
  QC: said('patient'),
};

/** In: 'A3:33 (IL)', '33' or '33 (IL)'. Out: undefined for a status that is not in our list. */
export function statusInWords(text: string): Said | undefined {
  const [, code = '', entity = ''] = /(?:^|:)(\d{1,3})(?: \((\w{1,3})\))?$/.exec(text.trim()) ?? [];
  const about = STATUSES[String(Number(code))];
  const whose = ENTITIES[entity];
  if (about === undefined || code === '') return undefined;
  return whose === undefined ? about : said('{what} ({whose})', { what: about, whose });
}
