/** What the coder must know of the visit beside the note, in one strip. */
import { useLingui } from '@lingui/react';
import type { EncounterView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { type Fact, Facts } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import classes from './workspace.module.css';

const SEXES = { F: words('female'), M: words('male'), U: words('sex not stated') } as const;
const RANKS = { primary: words('first'), secondary: words('second'), tertiary: words('third') } as const;
const ACCIDENTS = {
  employment: words('at work'),
  auto: words('car accident'),
  other: words('other accident'),
} as const;

const DOCUMENTS: Readonly<Record<EncounterView['documents'][number]['kind'], string>> = {
  order: words('order'),
  result: words('result'),
  referral: words('referral'),
  'advance-beneficiary-notice': words('advance notice'),
  'good-faith-estimate': words('estimate'),
  consent: words('consent'),
  'insurance-card': words('insurance card'),
  other: words('other document'),
};

export function VisitFacts({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  const items = [...usePatientFacts(view), ...useVisitFacts(view)];
  return (
    <section aria-label={i18n._('Facts of the visit')} className={classes['facts']}>
      <Facts items={items} />
    </section>
  );
}

function usePatientFacts(view: EncounterView): readonly Fact[] {
  const { i18n } = useLingui();
  const { patient } = view;
  const history = [...patient.problems, ...patient.medications];
  return [
    {
      label: i18n._('Patient'),
      value: (
        <TextLink to="/patients/$patientId" params={{ patientId: patient.patientId }}>
          {i18n._('{age} years, {sex}, chart {chart}', {
            age: patient.age,
            sex: i18n._(SEXES[patient.sex]),
            chart: patient.chartNumber,
          })}
        </TextLink>
      ),
    },
    {
      label: i18n._('Seen before'),
      value: view.patientStatus === 'new' ? i18n._('new patient') : i18n._('established patient'),
    },
    ...(history.length === 0 ? [] : [{ label: i18n._('Known history'), value: history.join('; ') }]),
    ...(patient.allergies.length === 0 ? [] : [{ label: i18n._('Allergies'), value: patient.allergies.join('; ') }]),
  ];
}

function useVisitFacts(view: EncounterView): readonly Fact[] {
  const { i18n } = useLingui();
  const { accident, authorization } = view;
  return [
    { label: i18n._('Clinician'), value: `${view.rendering.name}, ${view.rendering.credential}` },
    ...(view.referring === undefined ? [] : [{ label: i18n._('Referred by'), value: view.referring.name }]),
    {
      label: i18n._('Place'),
      value: (
        <>
          {view.location} <CodeTip system="pos" code={view.placeOfService} on={view.serviceDate} />
        </>
      ),
    },
    { label: i18n._('Coverage on the date'), value: <Coverages view={view} /> },
    ...(accident === undefined
      ? []
      : [
          {
            label: i18n._('Accident'),
            value: (
              <>
                {i18n._(ACCIDENTS[accident.kind])}, <When on={accident.date} />
              </>
            ),
          },
        ]),
    ...(authorization === undefined
      ? []
      : [
          {
            label: i18n._('Approved before'),
            value: i18n._('{codes}, {n, plural, one {# unit} other {# units}} left, number {number}', {
              codes: authorization.procedures.join(', '),
              n: authorization.unitsLeft,
              number: authorization.number,
            }),
          },
        ]),
    ...(view.beneficiaryNotice === undefined
      ? []
      : [{ label: i18n._('Advance notice signed for'), value: view.beneficiaryNotice.procedures.join(', ') }]),
    ...(view.patientPaidCents === 0
      ? []
      : [{ label: i18n._('Paid at the desk'), value: <Money cents={view.patientPaidCents} /> }]),
    ...(view.estimateCents === undefined
      ? []
      : [{ label: i18n._('Estimate given'), value: <Money cents={view.estimateCents} /> }]),
    ...(view.documents.length === 0
      ? []
      : [
          {
            label: i18n._('Documents'),
            value: view.documents.map((document) => `${document.title} (${i18n._(DOCUMENTS[document.kind])})`).join('; '),
          },
        ]),
  ];
}

function Coverages({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  if (view.selfPayRestriction) {
    return <ToneBadge tone="warn">{i18n._('The patient pays and keeps it from the plan')}</ToneBadge>;
  }
  const active = view.coverages.filter((coverage) => coverage.active);
  if (active.length === 0) return <ToneBadge tone="warn">{i18n._('none: the patient pays')}</ToneBadge>;
  return (
    <>
      {active.map((coverage) => (
        <div key={coverage.coverageId}>
          {coverage.payerName} <span className="text-muted">({i18n._(RANKS[coverage.rank])})</span>
        </div>
      ))}
    </>
  );
}
