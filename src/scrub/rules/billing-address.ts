import type { ClaimBody } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';
import { type Said, said } from '../../kernel/said.ts';

const BOX = /\b(p\.?\s*o\.?\s*box|post\s+office\s+box|lock\s*box)\b/i;

function faults(claim: ClaimBody): readonly { readonly whose: Said; readonly why: Said }[] {
  const { billing, location } = claim;
  const found: { whose: Said; why: Said }[] = [];
  if (BOX.test(billing.address.street) || BOX.test(billing.address.street2 ?? ''))
    found.push({ whose: said('billing organization'), why: said('a post-office box is not a street address') });
  if (billing.address.zip.length !== 9)
    found.push({ whose: said('billing organization'), why: said('the ZIP needs nine digits') });
  if (location.address.zip.length !== 9) found.push({ whose: said('service location'), why: said('the ZIP needs nine digits') });
  return found;
}

export const billingAddress = defineRule<ScrubSubject>({
  id: 'billing-address',
  severity: 'error',
  message: 'The address of the {whose} will be refused: {why}.',
  fix: 'Enter the street address with ZIP+4 in the practice settings; a box belongs in the pay-to address.',
  prevents: ['999', '277CA A7'],
  cite: [guide837p('no post-office box in 2010AA N3; ZIP+4 for billing provider and service facility')],
  check: ({ claim }) => faults(claim),
  cases: {
    pass: [{ title: 'a street and a ZIP+4', sketch: 'claim CLM-1' }],
    fail: [
      { title: 'a post-office box', sketch: 'claim CLM-1\nstreet billing PO BOX 12' },
      { title: 'a five-digit ZIP at the place of service', sketch: 'claim CLM-1\nzip location 53703' },
    ],
  },
});
