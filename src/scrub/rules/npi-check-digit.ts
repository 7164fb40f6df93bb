import type { ClaimBody } from '../../claims/claim.ts';
import { hasNpiCheckDigit } from '../../claims/identifiers.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p, read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';
import { said } from '../../kernel/said.ts';

/** Everyone on the claim who goes out under an NPI. */
const holders = (claim: ClaimBody) => [
  { role: said('billing organization'), npi: claim.billing.npi },
  { role: said('rendering provider'), npi: claim.rendering.npi },
  { role: said('referring provider'), npi: claim.referring?.npi },
  { role: said('ordering provider'), npi: claim.ordering?.npi },
  { role: said('supervising provider'), npi: claim.supervising?.npi },
  { role: said('service location'), npi: claim.location.npi },
];

export const npiCheckDigit = defineRule<ScrubSubject>({
  id: 'npi-check-digit',
  severity: 'error',
  message: 'The NPI of the {role}, {npi}, has a wrong check digit: it is mistyped.',
  fix: 'Read the NPI again from the registry entry of the {role} and correct it in the practice settings.',
  prevents: ['277CA A7', 'CARC 16'],
  cite: [
    read('Requirements for NPI Check Digit (CMS)', 'Luhn over 80840 and the first nine digits, as quoted in public notes'),
    guide837p('NPI passes the Luhn check with prefix 80840'),
  ],
  check: ({ claim }) =>
    holders(claim).flatMap(({ role, npi }) => (npi === undefined || hasNpiCheckDigit(npi) ? [] : [{ role, npi }])),
  cases: {
    pass: [{ title: 'valid NPIs throughout', sketch: 'claim CLM-1\nreferring\nnpi location 1234567893' }],
    fail: [
      { title: 'the billing NPI with its last digit mistyped', sketch: 'claim CLM-1\nnpi billing 1234567890' },
      { title: 'a referring NPI with two digits swapped', sketch: 'claim CLM-1\nnpi referring 1243567893' },
      { title: 'a number that starts with neither 1 nor 2', sketch: 'claim CLM-1\nnpi rendering 8234567893' },
    ],
  },
});
