import type { ClaimBody, ClaimLine } from '../../claims/claim.ts';
import { isWithin } from '../../kernel/effective.ts';
import { type Said, said } from '../../kernel/said.ts';
import { defineRule } from '../../rules/rule.ts';
import { payerTests, practicePolicy } from '../sources.ts';
import type { ScrubContext, ScrubSubject } from '../subject.ts';

function fault(line: ClaimLine, claim: ClaimBody, { authorization }: ScrubContext): Said | undefined {
  if (authorization === undefined) return said('none is on file');
  if (authorization.payerId !== claim.payer.payerId)
    return said('the one on file is from {other}', { other: authorization.payerId });
  if (!authorization.procedures.includes(line.procedure)) return said('the one on file is for other procedures');
  if (!isWithin(line.serviceDate, authorization.from, authorization.to))
    return said('the one on file holds from {from} to {to}', { from: authorization.from, to: authorization.to });
  const wanted = claim.lines.reduce((sum, one) => sum + (authorization.procedures.includes(one.procedure) ? one.units : 0), 0);
  const left = authorization.unitsAuthorized - authorization.unitsUsed;
  if (wanted > left) return said('the claim bills {wanted} units and {left} are left', { wanted, left });
  return claim.authorizationNumber === authorization.number ? undefined : said('its number is not on the claim');
}

export const authorizationOnFile = defineRule<ScrubSubject>({
  id: 'authorization-on-file',
  severity: 'error',
  message: 'Line {line}: {payer} wants an authorization for {procedure}, and {why}.',
  fix: "Get or extend the payer's authorization, register its number, dates and units, and build the claim again.",
  prevents: ['CARC 197', 'CARC 198', 'CARC 15'],
  cite: [
    practicePolicy("the list of procedures is each payer's own, from its contract"),
    payerTests('prior authorization: absent 197, exceeded 198, wrong number 15'),
  ],
  check: ({ claim, context }) => {
    const { authorizationRequired } = context.payerRules;
    if (authorizationRequired.length === 0) return [];
    return claim.lines.flatMap((line) => {
      const why = authorizationRequired.includes(line.procedure) ? fault(line, claim, context) : undefined;
      return why === undefined ? [] : [{ line: line.lineNumber, payer: claim.payer.name, procedure: line.procedure, why }];
    });
  },
  cases: {
    pass: [
      {
        title: 'authorized, in date, on the claim',
        sketch:
          'claim CLM-1\nauth AU1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 72148 used 0/1 from 2026-01-01 to 2026-12-31',
      },
      { title: 'a procedure that needs none', sketch: 'claim CLM-1\nline 71046 x1 85.00 A\nrequires 72148' },
    ],
    fail: [
      { title: 'none on file', sketch: 'claim CLM-1\nline 72148 x1 980.00 A\nrequires 72148' },
      {
        title: 'it ended before the service',
        sketch:
          'claim CLM-1\nauth AU1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 72148 used 0/1 from 2026-01-01 to 2026-02-28',
      },
      {
        title: 'its units are used up',
        sketch:
          'claim CLM-1\nauth AU1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 72148 used 1/1 from 2026-01-01 to 2026-12-31',
      },
      {
        title: "it is another payer's",
        sketch:
          'claim CLM-1\nauth AU1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 72148 used 0/1 from 2026-01-01 to 2026-12-31 by COMM',
      },
      {
        title: 'it is for another procedure',
        sketch:
          'claim CLM-1\nauth AU1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 70551 used 0/1 from 2026-01-01 to 2026-12-31',
      },
      {
        title: 'its number is missing on the claim',
        sketch:
          'claim CLM-1\nline 72148 x1 980.00 A\nrequires 72148\nauthorized AU1 72148 used 0/1 from 2026-01-01 to 2026-12-31',
      },
    ],
  },
});
