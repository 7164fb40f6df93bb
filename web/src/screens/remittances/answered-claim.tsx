import { useLingui } from '@lingui/react';
import { Button, Collapse, Group } from '@mantine/core';
import { useId, useState } from 'react';
import type { AnsweredClaim } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { BalanceProof, Holds } from './balance-proof.tsx';
import { CLAIM_STATUSES } from './claim-status-words.ts';
import classes from './remittances.module.css';

/** One claim of a payment: what was charged and paid, and on request every line with its reasons and its proof. */
export function AnsweredClaimRow({ answered }: { readonly answered: AnsweredClaim }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { claim } = answered;
  return (
    <li className={classes['claim']}>
      <div className={classes['claimHead']}>
        <Group gap="sm" align="baseline">
          <ClaimName answered={answered} />
          <span className="text-muted">{i18n._(CLAIM_STATUSES[claim.statusCode] ?? claim.statusCode)}</span>
          {answered.claimId === undefined ? <ToneBadge tone="warn">{i18n._('No claim of ours found')}</ToneBadge> : null}
          {answered.equation.holds ? null : <Holds holds={false} />}
        </Group>
        <Group gap="sm" align="baseline">
          <span className="text-muted">
            {i18n._('billed')} <Money cents={claim.chargeCents} />
          </span>
          <span>
            {i18n._('paid')} <Money cents={claim.paidCents} strong />
          </span>
          <Button variant="default" size="xs" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
            {open ? i18n._('Hide the lines') : i18n._('Show the lines')}
          </Button>
        </Group>
      </div>
      <Collapse expanded={open} id={panel}>
        {open ? <Lines answered={answered} /> : null}
      </Collapse>
    </li>
  );
}

function ClaimName({ answered: { claim, claimId, patientId, patientName } }: { readonly answered: AnsweredClaim }) {
  const { i18n } = useLingui();
  const number = <span className="mono">{claim.patientControlNumber}</span>;
  return (
    <>
      {claimId === undefined ? (
        number
      ) : (
        <TextLink
          to="/claims/$claimId"
          params={{ claimId }}
          aria-label={i18n._('Claim {number}', { number: claim.patientControlNumber })}
        >
          {number}
        </TextLink>
      )}
      {patientId === undefined || patientName === undefined ? null : (
        <TextLink to="/patients/$patientId" params={{ patientId }}>
          {patientName}
        </TextLink>
      )}
    </>
  );
}

function Lines({ answered }: { readonly answered: AnsweredClaim }) {
  const { i18n } = useLingui();
  const { claim } = answered;
  return (
    <div className={classes['lines']}>
      <p className="text-muted">
        {i18n._('Payer’s number')} <span className="mono">{claim.payerClaimControlNumber}</span> · {i18n._('posted')}{' '}
        <Money cents={answered.postedCents} /> · {i18n._('patient’s part as the payer states it')}{' '}
        <Money cents={claim.patientResponsibilityCents} />
      </p>
      {answered.lines.map((line, at) => (
        <section key={at} className={classes['line']} aria-label={i18n._('Line {n}', { n: at + 1 })}>
          <div>
            <strong>
              <CodeTip system="hcpcs" code={line.line.procedure.replace(/^HC:/, '').slice(0, 5)} on={line.line.serviceDate} />
            </strong>{' '}
            {line.line.modifiers.map((modifier) => (
              <CodeTip key={modifier} system="modifier" code={modifier} />
            ))}{' '}
            {line.line.serviceDate === undefined ? null : <When on={line.line.serviceDate} />}
          </div>
          <Reasons adjustments={line.adjustments} remarks={line.remarks} />
          <BalanceProof equation={line.equation} stated={i18n._('paid for the line')} />
        </section>
      ))}
      <Reasons adjustments={answered.adjustments} remarks={answered.remarks} />
      <BalanceProof equation={answered.equation} stated={i18n._('paid for the claim')} />
    </div>
  );
}

function Reasons({ adjustments, remarks }: Pick<AnsweredClaim, 'adjustments' | 'remarks'>) {
  return (
    <ul className={classes['reasons']}>
      {adjustments.map((one) => (
        <li key={`${one.group}${one.carc}${one.cents}`}>
          <Money cents={one.cents} /> <span className="mono">{one.group}-</span>
          <CodeTip system="carc" code={one.carc} /> {one.words === undefined ? null : <Say said={one.words} />}
        </li>
      ))}
      {remarks.map((one) => (
        <li key={one.code}>
          <CodeTip system="rarc" code={one.code} /> {one.words === undefined ? null : <Say said={one.words} />}
        </li>
      ))}
    </ul>
  );
}
