import { useLingui } from '@lingui/react';
import type { CorrectedClaim } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Money } from '../../parts/money.tsx';
import { Say } from '../../parts/say.tsx';
import { words } from '../../language.ts';
import { useFormats } from '../../formats.ts';
import classes from './claims.module.css';

type Moves = NonNullable<CorrectedClaim['money']>;
type Move = Moves['lines'][number];

const WHAT: Readonly<Record<Move['what'], string>> = {
  kept: words('As before'),
  changed: words('Changed'),
  added: words('Added'),
  removed: words('Taken off the claim'),
};

/** What a correction moves in the books, before the person agrees: each service before and after, to the cent. */
export function MoneyMoves({ money }: { readonly money: Moves }) {
  const { i18n } = useLingui();
  const { money: amount } = useFormats();
  const change = money.payerChange;
  return (
    <>
      <div className={classes['scroll']} role="region" aria-label={i18n._('What moves in the books')} tabIndex={0}>
        <table className={classes['table']}>
          <caption style={{ captionSide: 'top', textAlign: 'start', padding: '8px 0', fontWeight: 650 }}>
            {i18n._('What moves in the books')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{i18n._('Service')}</th>
              <th scope="col" data-align="end">
                {i18n._('Charged')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Paid by plans')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Written off')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('With the patient')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Open with plans')}
              </th>
            </tr>
          </thead>
          <tbody>
            {money.lines.map((line, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <th scope="row" style={{ fontWeight: 400 }}>
                  <span className="mono">{line.procedure}</span> <Say said={line.words} />{' '}
                  <ToneBadge tone={line.what === 'kept' ? 'quiet' : 'note'}>{i18n._(WHAT[line.what])}</ToneBadge>
                </th>
                <Pair line={line} of={(side) => side?.chargeCents} />
                <Pair line={line} of={(side) => side?.insurancePaidCents} />
                <Pair line={line} of={(side) => side?.adjustedCents} />
                <Pair line={line} of={(side) => side && side.patientPaidCents + side.openPatientCents} />
                <Pair line={line} of={(side) => side?.openInsuranceCents} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={classes['list']}>
        {change === undefined ? null : (
          <li>
            {i18n._('{amount} that was open with {from} is asked of {to}.', {
              amount: amount(change.cents),
              from: change.from,
              to: change.to,
            })}
          </li>
        )}
        {money.planCreditCents === 0 ? null : (
          <li>
            {i18n._(
              '{amount} was paid beyond what is charged now: it stands as the plan’s credit, with work for a person to see it taken back or refunded.',
              { amount: amount(money.planCreditCents) },
            )}
          </li>
        )}
        {money.patientCreditCents === 0 ? null : (
          <li>
            {i18n._('{amount} that the patient paid becomes their credit until the payer has decided.', {
              amount: amount(money.patientCreditCents),
            })}
          </li>
        )}
      </ul>
    </>
  );
}

type Side = Move['before'];

/** Before and after, once where they are the same. */
function Pair({ line, of }: { readonly line: Move; readonly of: (side: Side) => number | undefined }) {
  const { i18n } = useLingui();
  const before = of(line.before);
  const after = of(line.after);
  return (
    <td data-align="end">
      {before === undefined || before === after ? null : (
        <>
          <span className="visually-hidden">{i18n._('before')}</span>{' '}
          <s>
            <Money cents={before} />
          </s>{' '}
          <span className="visually-hidden">{i18n._('after')}</span>
        </>
      )}
      <Money cents={after ?? 0} strong={before !== after} />
    </td>
  );
}
