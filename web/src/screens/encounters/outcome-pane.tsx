/** What becomes of the codes: while they are chosen what the edits would say, after saving what was made of them. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { BillingOutcome, DecidedVisit } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useMay } from '../../session.ts';
import { KeyHint } from './key-hint.tsx';
import { useNextVisit } from './next-visit.ts';
import classes from './workspace.module.css';

const SEVERITIES = {
  error: { word: words('holds the claim'), tone: 'bad' },
  warning: { word: words('warns'), tone: 'warn' },
  info: { word: words('for your knowledge'), tone: 'note' },
} as const;

const RANKS = { primary: words('first payer'), secondary: words('second payer'), tertiary: words('third payer') } as const;

export function OutcomeView({ outcome, isDone = false }: { readonly outcome: BillingOutcome; readonly isDone?: boolean }) {
  const { i18n } = useLingui();
  if (outcome.kind === 'incomplete') {
    return <p className="text-muted">{i18n._('Not complete yet: what is missing stands beside each line.')}</p>;
  }
  if (outcome.kind === 'stopped') {
    return (
      <>
        <p>
          <ToneBadge tone="bad">{isDone ? i18n._('Recorded, but stopped') : i18n._('Would be stopped')}</ToneBadge>
        </p>
        <p>
          <Say said={outcome.reason} />
        </p>
        <p>
          <strong>{i18n._('What to do')}</strong> <Say said={outcome.nextAction} />
        </p>
      </>
    );
  }
  if (outcome.kind === 'self-pay') {
    return (
      <>
        <p>
          <ToneBadge tone="note">{i18n._('The patient pays')}</ToneBadge>
        </p>
        <p>
          {outcome.reason === 'self-pay-restriction'
            ? i18n._('The patient asked to keep this visit from the plan: no claim is made, the charges go to the patient.')
            : i18n._('No coverage holds on the date of the visit: no claim is made, the charges go to the patient.')}
        </p>
      </>
    );
  }
  return <ClaimOutcome outcome={outcome} isDone={isDone} />;
}

type OfClaim = Extract<BillingOutcome, { kind: 'claim' }>;

function ClaimOutcome({ outcome, isDone }: { readonly outcome: OfClaim; readonly isDone: boolean }) {
  const { i18n } = useLingui();
  const isReady = outcome.state === 'ready';
  const word = isDone
    ? isReady
      ? i18n._('Claim ready to send')
      : i18n._('Claim held')
    : isReady
      ? i18n._('The claim would be ready to send')
      : i18n._('The claim would be held');
  return (
    <>
      <p>
        <ToneBadge tone={isReady ? 'good' : 'warn'}>{word}</ToneBadge>{' '}
        {i18n._('to {payer}, {rank}', { payer: outcome.payerName, rank: i18n._(RANKS[outcome.rank]) })}
      </p>
      {outcome.findings.length === 0 ? (
        <p className="text-muted">{i18n._('The edits found nothing.')}</p>
      ) : (
        <ul className={classes['findings']} aria-label={i18n._('What the edits say')}>
          {outcome.findings.map((finding) => (
            <li key={`${finding.ruleId} ${finding.line ?? 0} ${JSON.stringify(finding.message)}`}>
              <ToneBadge tone={SEVERITIES[finding.severity].tone}>{i18n._(SEVERITIES[finding.severity].word)}</ToneBadge>{' '}
              <Say said={finding.message} />
              <div>
                <strong>{i18n._('Fix')}</strong> <Say said={finding.fix} />
              </div>
              <div className="text-muted">
                {i18n._('Edit')} <CodeTip system="rule" code={finding.ruleId} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** After "Code and bill". */
export function DecidedView({ decided }: { readonly decided: DecidedVisit }) {
  const { i18n } = useLingui();
  const mayReadClaims = useMay('claim:read');
  const next = useNextVisit();
  const told = useRef<HTMLDivElement>(null);
  // It appears when somebody has saved: what they pressed is gone, and they go on from here.
  useEffect(() => told.current?.focus(), []);
  return (
    <div ref={told} tabIndex={-1}>
      <OutcomeView outcome={decided.outcome} isDone />
      <p>
        {i18n._('Charged')} <Money cents={decided.totalCents} strong />
      </p>
      <div className={classes['buttons']}>
        {decided.claimId === undefined || !mayReadClaims ? null : (
          <TextLink to="/claims/$claimId" params={{ claimId: decided.claimId }}>
            {i18n._('Open the claim')}
          </TextLink>
        )}
        <Button variant="default" size="xs" onClick={next}>
          {i18n._('Next visit to code')}
        </Button>
        <KeyHint keys="n" />
      </div>
    </div>
  );
}
