import { useLingui } from '@lingui/react';
import type { ClaimView, ReasonView } from '../../api/paths.gen.ts';
import { Source } from '../../parts/source.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Tip } from '../../parts/tip.tsx';
import { When } from '../../parts/when.tsx';
import { CLAIM_STATUSES } from '../remittances/claim-status-words.ts';
import classes from './claims.module.css';

export function AnswersPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  if (claim.answers.length === 0) return null;
  return (
    <Panel title={i18n._('What the payers answered')}>
      {claim.answers.map((answer, index) => (
        // A payer may answer twice in one payment.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={`${answer.traceNumber}-${index}`} className={classes['finding']}>
          <h3 style={{ margin: 0, fontSize: 15 }}>
            <bdi>{answer.payerName}</bdi>, <When on={answer.on} />
          </h3>
          <p className={classes['small']}>
            {i18n._('Payment {trace}, the payer’s number {number}. {status}.', {
              trace: answer.traceNumber,
              number: answer.payerClaimControlNumber,
              status: i18n._(CLAIM_STATUSES[answer.statusCode] ?? answer.statusCode),
            })}{' '}
            <TextLink underline="always" to="/remittances/$paymentKey" params={{ paymentKey: answer.paymentKey }}>
              {i18n._('Open the payment')}
            </TextLink>{' '}
            <TextLink underline="always" to="/files/$fileId" params={{ fileId: answer.file.fileId }}>
              {i18n._('Open the file')}
            </TextLink>
          </p>
          <dl className={classes['totals']} style={{ marginTop: 8 }}>
            <Amount label={i18n._('Charged')} cents={answer.chargeCents} />
            <Amount label={i18n._('Paid')} cents={answer.paidCents} />
            <Amount label={i18n._('Left to the patient')} cents={answer.patientCents} />
          </dl>
          {answer.crossoverTo === undefined ? null : <p>{i18n._('Forwarded to {name}', { name: answer.crossoverTo })}</p>}
          <Reasons reasons={answer.reasons} />
          {answer.lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at} style={{ marginTop: 10 }}>
              <strong className="mono">{[line.procedure, ...line.modifiers].join('-')}</strong>{' '}
              <span className={classes['small']}>
                {line.lineNumber === undefined ? '' : i18n._('Line {n}', { n: line.lineNumber })}
              </span>{' '}
              {i18n._('Paid')} <Money cents={line.paidCents} />
              <Reasons reasons={line.reasons} />
            </div>
          ))}
        </section>
      ))}
    </Panel>
  );
}

const Amount = ({ label, cents }: { readonly label: string; readonly cents: number }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <Money cents={cents} />
    </dd>
  </div>
);

/** Each reason with its meaning, the next step, and who says so. */
function Reasons({ reasons }: { readonly reasons: readonly ReasonView[] }) {
  const { i18n } = useLingui();
  if (reasons.length === 0) return null;
  return (
    <ul className={classes['list']}>
      {reasons.map((reason, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${reason.code}-${index}`}>
          <Tip
            label={i18n._('meaning and source')}
            content={() => (
              <>
                <Say said={reason.words} />
                {reason.cite === undefined ? null : <Source cite={reason.cite} />}
              </>
            )}
          >
            <span className="mono">{reason.code}</span>
          </Tip>{' '}
          {reason.cents === undefined ? null : <Money cents={reason.cents} />} <Say said={reason.words} />{' '}
          {reason.denial ? <ToneBadge tone="bad">{i18n._('Denial')}</ToneBadge> : null}
          {reason.next === '' ? null : (
            <div className={classes['small']}>
              <Say said={reason.next} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
