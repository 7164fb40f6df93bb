import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { ClaimLineView, ClaimView } from '../../api/paths.gen.ts';
import { Source } from '../../parts/source.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { withDot } from './fix-draft.ts';
import { letterOf } from './service-draft.ts';
import classes from './claims.module.css';

/** Diagnoses and services as billed; each amount opens the way of its money. */
export function LinesPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState<string | undefined>(undefined);
  return (
    <Panel title={i18n._('Diagnoses and services')} flush>
      <div className={classes['scroll']} role="region" aria-label={i18n._('Services')} tabIndex={0}>
        <table className={classes['table']}>
          <caption className="visually-hidden">{i18n._('Services of the claim')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n._('Line')}</th>
              <th scope="col">{i18n._('Service')}</th>
              <th scope="col">{i18n._('For diagnosis')}</th>
              <th scope="col" data-align="end">
                {i18n._('Units')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Charged')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Paid by plans')}
              </th>
              <th scope="col" data-align="end">
                {i18n._('Open')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{i18n._('Where the money went')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {claim.lines.map((line) => (
              <Fragment key={line.chargeId}>
                <LineRow
                  line={line}
                  open={open === line.chargeId}
                  toggle={() => setOpen(open === line.chargeId ? undefined : line.chargeId)}
                />
                {open === line.chargeId ? (
                  <tr>
                    <td colSpan={8} id={`story-${line.chargeId}`}>
                      <Story line={line} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <ol className={classes['story']} type="A" style={{ paddingLeft: 34 }} aria-label={i18n._('Diagnoses')}>
        {claim.diagnoses.map((diagnosis) => (
          <li key={diagnosis.code}>
            <CodeTip system="icd10cm" code={diagnosis.code} on={claim.serviceDate}>
              <span className="mono">{withDot(diagnosis.code)}</span>
            </CodeTip>{' '}
            <span lang="en">{diagnosis.title}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type RowProps = { readonly line: ClaimLineView; readonly open: boolean; readonly toggle: () => void };

function LineRow({ line, open, toggle }: RowProps) {
  const { i18n } = useLingui();
  const { money } = line;
  const isLevelTwo = /^[A-Z]/.test(line.procedure);
  return (
    <tr>
      <th scope="row">{line.lineNumber}</th>
      <td>
        {isLevelTwo ? (
          <CodeTip system="hcpcs" code={line.procedure} on={line.serviceDate} />
        ) : (
          <span className="mono">{line.procedure}</span>
        )}
        {line.modifiers.map((modifier) => (
          <Fragment key={modifier}>
            {' '}
            <CodeTip system="modifier" code={modifier} on={line.serviceDate} />
          </Fragment>
        ))}
        <div className={classes['small']}>
          <Say said={line.words} />
        </div>
        {line.drug === undefined ? null : (
          <div className={`${classes['small'] ?? ''} mono`}>
            NDC {line.drug.ndc} · {line.drug.quantityThousandths / 1000} {line.drug.unit}
          </div>
        )}
      </td>
      <td>{line.diagnosisPointers.map(letterOf).join(', ')}</td>
      <td data-align="end">{line.units}</td>
      <td data-align="end">
        <Money cents={line.chargeCents} />
      </td>
      <td data-align="end">
        {money === undefined ? null : (
          <>
            <Money cents={money.insurancePaidCents} />
            {money.patientPaidCents === 0 ? null : (
              <div className={classes['small']}>
                {i18n._('patient')} <Money cents={money.patientPaidCents} />
              </div>
            )}
          </>
        )}
      </td>
      <td data-align="end">{money === undefined ? '' : <Money cents={money.openInsuranceCents + money.openPatientCents} />}</td>
      <td>
        {line.story.length === 0 ? null : (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={open}
            aria-controls={`story-${line.chargeId}`}
            aria-label={i18n._('Where the money of line {n} went', { n: line.lineNumber })}
            onClick={toggle}
          >
            {open ? i18n._('Close') : i18n._('Why')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Every cent of a line: the day, the account, and the reason as the payer gave it. */
function Story({ line }: { readonly line: ClaimLineView }) {
  const { i18n } = useLingui();
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{i18n._('Where the money of line {n} went', { n: line.lineNumber })}</caption>
      <tbody>
        {line.story.map((step, index) => (
          // Steps have an order and no identity.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">
              <When on={step.on} />
            </th>
            <td data-align="end">
              <Money cents={step.cents} signed />
            </td>
            <td>
              {step.account} <Say said={step.accountName} />
            </td>
            <td>
              {step.reason === undefined ? null : <span className="mono">{step.reason} </span>}
              {step.words === undefined ? null : <Say said={step.words} />}
              {step.because === undefined ? null : (
                <div className={classes['small']}>
                  <Say said={step.because} /> {step.cite === undefined ? null : <Source cite={step.cite} />}
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
