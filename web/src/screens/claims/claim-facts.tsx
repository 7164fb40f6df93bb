import { useLingui } from '@lingui/react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { ACCIDENTS, FREQUENCIES, nameOf, RANKS, RELATIONSHIPS } from './claim-words.ts';
import classes from './claims.module.css';

/** The amounts that everybody asks first. */
export function MoneyHead({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const { money } = claim;
  const shown: readonly { readonly label: string; readonly cents: number | undefined }[] = [
    { label: i18n._('Charged'), cents: money.chargeCents },
    { label: i18n._('Allowed'), cents: money.allowedCents },
    { label: i18n._('Paid by plans'), cents: money.insurancePaidCents },
    { label: i18n._('Adjusted'), cents: money.adjustedCents },
    { label: i18n._('Paid by the patient'), cents: money.patientPaidCents },
    { label: i18n._('Open with plans'), cents: money.openInsuranceCents },
    { label: i18n._('Open with the patient'), cents: money.openPatientCents },
  ];
  return (
    <dl className={classes['totals']}>
      {shown.map(({ label, cents }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{cents === undefined ? '–' : <Money cents={cents} />}</dd>
        </div>
      ))}
      {claim.filing === undefined ? null : (
        <div>
          <dt>{i18n._('Time left to file')}</dt>
          <dd>
            <Filing filing={claim.filing} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const SOON_DAYS = 30;

function Filing({ filing }: { readonly filing: NonNullable<ClaimView['filing']> }) {
  const { i18n } = useLingui();
  const { daysLeft, deadline } = filing;
  const text = daysLeft < 0 ? i18n._('The time has passed') : i18n._('{n, plural, one {# day} other {# days}}', { n: daysLeft });
  return (
    <>
      {daysLeft < SOON_DAYS ? <ToneBadge tone={daysLeft < 0 ? 'bad' : 'warn'}>{text}</ToneBadge> : text}{' '}
      <span className={classes['small']}>
        {i18n._('until')} <When on={deadline} />
      </span>
    </>
  );
}

export function FactsPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const { patient, payer, coverage, people } = claim;
  const person = (one: ClaimView['people']['rendering'] | undefined) =>
    one === undefined ? undefined : (
      <>
        <bdi>{nameOf(one.name)}</bdi> <span className={classes['small']}>NPI {one.npi}</span>
      </>
    );
  return (
    <Panel title={i18n._('Facts')}>
      <Facts
        items={[
          {
            label: i18n._('Patient'),
            value: (
              <>
                <TextLink to="/patients/$patientId" params={{ patientId: patient.patientId }}>
                  <bdi>{nameOf(patient.name)}</bdi>
                </TextLink>{' '}
                <span className={classes['small']}>
                  {patient.chartNumber} · <When on={patient.birthDate} />
                </span>
              </>
            ),
          },
          {
            label: i18n._('Visit'),
            value: (
              <TextLink to="/encounters/$encounterId" params={{ encounterId: claim.encounterId }}>
                <When on={claim.serviceDate} />
              </TextLink>
            ),
          },
          { label: i18n._('Payer'), value: <bdi>{payer.name}</bdi> },
          { label: i18n._('Rank of the plan'), value: i18n._(RANKS[claim.rank]) },
          { label: i18n._('Member number'), value: <span className="mono">{coverage.memberId}</span> },
          {
            label: i18n._('Subscriber'),
            value: (
              <>
                <bdi>{nameOf(coverage.subscriber)}</bdi>{' '}
                <span className={classes['small']}>{i18n._(RELATIONSHIPS[coverage.relationship])}</span>
              </>
            ),
          },
          {
            label: i18n._('Coverage'),
            value: (
              <>
                <When on={coverage.from} /> – {coverage.to === undefined ? i18n._('open') : <When on={coverage.to} />}
              </>
            ),
          },
          { label: i18n._('Group number'), value: coverage.groupNumber },
          { label: i18n._('Case number'), value: coverage.caseNumber },
          { label: i18n._('Rendering provider'), value: person(people.rendering) },
          { label: i18n._('Referring provider'), value: person(people.referring) },
          {
            label: i18n._('Place'),
            value: (
              <>
                <bdi>{people.location}</bdi> <CodeTip system="pos" code={claim.placeOfService} on={claim.serviceDate} />
              </>
            ),
          },
          { label: i18n._('Authorization'), value: claim.authorizationNumber },
          {
            label: i18n._('Accident'),
            value:
              claim.accident === undefined ? undefined : (
                <>
                  {i18n._(ACCIDENTS[claim.accident.kind])}, <When on={claim.accident.date} />
                </>
              ),
          },
          { label: i18n._('Kind of claim'), value: i18n._(FREQUENCIES[claim.frequency]) },
          { label: i18n._('The payer’s number of the first claim'), value: claim.originalPayerControlNumber },
        ].filter((fact) => fact.value !== undefined)}
      />
    </Panel>
  );
}
