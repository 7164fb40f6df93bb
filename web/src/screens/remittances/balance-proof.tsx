import { useLingui } from '@lingui/react';
import type { Equation } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Money } from '../../parts/money.tsx';
import { useSay } from '../../parts/say.tsx';
import classes from './remittances.module.css';

/** The equations' own words (app/read-remittance.ts), for the translation. */
const TERMS: readonly string[] = [
  words('claims paid'),
  words('the payer’s own adjustments'),
  words('posted for claims'),
  words('posted for the payer’s own adjustments'),
  words('charge'),
  words('adjustments'),
  words('adjustments of the claim'),
  words('adjustments of its lines'),
];
const LAWS: Readonly<Record<string, string>> = {
  'payment = sum of claims paid - provider adjustments': words(
    'The payment is what the claims were paid, less the payer’s own adjustments',
  ),
  'money in the books = payment': words('The books took in exactly the payment'),
  'claim paid = claim charge - all its adjustments': words('Paid is the charge less every adjustment'),
  'line paid = line charge - line adjustments': words('Paid is the charge less every adjustment'),
};

/** One equation: its terms, what they add up to, and whether that is what the payer states. */
export function BalanceProof({ equation, stated }: { readonly equation: Equation; readonly stated: string }) {
  const { i18n } = useLingui();
  const say = useSay();
  const law = LAWS[equation.law] ?? equation.law;
  return (
    <table className={classes['proof']}>
      <caption>
        {i18n._(law)} <Holds holds={equation.holds} />
      </caption>
      <tbody>
        {equation.terms.map((term) => (
          <tr key={term.words}>
            <th scope="row">{TERMS.includes(term.words) ? i18n._(term.words) : say(term.words)}</th>
            <td>
              <Money cents={term.cents} signed />
            </td>
          </tr>
        ))}
        <tr className={classes['sum']}>
          <th scope="row">{stated}</th>
          <td>
            <Money cents={equation.statedCents} strong />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

export function Holds({ holds }: { readonly holds: boolean }) {
  const { i18n } = useLingui();
  return holds ? (
    <ToneBadge tone="good">{i18n._('Balances')}</ToneBadge>
  ) : (
    <ToneBadge tone="bad">{i18n._('Does not balance')}</ToneBadge>
  );
}
