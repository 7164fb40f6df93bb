import { useLingui } from '@lingui/react';
import { Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Registered, SimilarPatient } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { useForm } from '../../parts/form.ts';
import { notifyDone } from '../../parts/notify.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { CoverageFields, useCheckCoverage } from './edit-coverage.tsx';
import { PatientFields, useCheckPatient } from './patient-fields.tsx';
import {
  coverageEdit,
  type CoverageValues,
  EMPTY_COVERAGE,
  EMPTY_PATIENT,
  patientEdit,
  type PatientValues,
} from './patient-values.ts';
import { listedName } from './person-words.ts';
import classes from './patients.module.css';

type Values = PatientValues &
  CoverageValues & { readonly patientId: string; readonly coverageId: string; readonly hasCoverage: boolean };

const WHY: Readonly<Record<SimilarPatient['why'][number], string>> = {
  'same-birth-date-and-similar-name': words('same birth date and a similar name'),
  'same-member-id': words('same member number'),
};

/** A new patient; who it may already be is shown before anything is saved, and the person decides. */
export function RegisterPage() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [similar, setSimilar] = useState<readonly SimilarPatient[]>([]);
  const [isAnother, setIsAnother] = useState(false);
  const form = useRegistration(isAnother, (answer) => {
    setSimilar(answer.similar);
    if (answer.outcome !== 'registered' || answer.patientId === undefined) return;
    void client.invalidateQueries({ queryKey: ['patients'] });
    notifyDone(i18n._('The patient is registered.'));
    void navigate({ to: '/patients/$patientId', params: { patientId: answer.patientId } });
  });
  return (
    <>
      <PageHead title={i18n._('Register a patient')} back={{ to: '/patients', label: i18n._('Patients') }} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <div className="stack">
          {similar.length === 0 ? null : <Similar similar={similar} isAnother={isAnother} setIsAnother={setIsAnother} />}
          <Panel title={i18n._('Patient')}>
            <PatientFields form={form} />
          </Panel>
          <Panel title={i18n._('Coverage')}>
            <div className="stack">
              <Checkbox
                label={i18n._('The patient has a plan that may be billed')}
                checked={form.values.hasCoverage}
                onChange={(event) => form.set('hasCoverage', event.currentTarget.checked)}
              />
              {form.values.hasCoverage ? <CoverageFields form={form} /> : null}
            </div>
          </Panel>
          <SaveBar form={form} label={i18n._('Register the patient')} />
          {/* Enter in a field sends the form. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        </div>
      </form>
    </>
  );
}

function useRegistration(isAnotherPerson: boolean, onAnswer: (answer: Registered) => void) {
  const checkPatient = useCheckPatient();
  const checkCoverage = useCheckCoverage();
  const [initial] = useState<Values>(() => ({
    ...EMPTY_PATIENT,
    ...EMPTY_COVERAGE,
    patientId: crypto.randomUUID(),
    coverageId: crypto.randomUUID(),
    hasCoverage: true,
  }));
  const draftKey = 'patient/new';
  // A registration that only listed who it may be is not over: its draft stays.
  const [shown, setShown] = useState<Values | undefined>(undefined);
  const form = useForm<Values, { readonly answer: Registered; readonly values: Values }>({
    draftKey,
    initial: shown ?? initial,
    check: (values) => ({ ...checkPatient(values), ...(values.hasCoverage ? checkCoverage(values) : {}) }),
    save: async (values) => {
      const patient = patientEdit(values);
      const coverage = { coverageId: values.coverageId, coverage: coverageEdit(values, patient) };
      const answer = await api.post('/patients', {
        body: { patientId: values.patientId, patient, isAnotherPerson, ...(values.hasCoverage ? { coverage } : {}) },
      });
      return { answer, values };
    },
    onSaved: ({ answer, values }) => {
      if (answer.outcome === 'may-be-known') setShown(values);
      onAnswer(answer);
    },
  });
  return { ...form, changed: form.changed || shown !== undefined };
}

type SimilarProps = {
  readonly similar: readonly SimilarPatient[];
  readonly isAnother: boolean;
  readonly setIsAnother: (value: boolean) => void;
};

function Similar({ similar, isAnother, setIsAnother }: SimilarProps) {
  const { i18n } = useLingui();
  return (
    <div role="alert">
      <Panel title={i18n._('This may be somebody the practice knows')}>
        <p>{i18n._('Nothing is saved yet. Look at these first: two charts of one person are two halves of a history.')}</p>
        <ul className={classes['list']}>
          {similar.map(({ patient, why }) => (
            <li key={patient.patientId}>
              <TextLink to="/patients/$patientId" params={{ patientId: patient.patientId }}>
                <bdi>{listedName(patient.name)}</bdi>
              </TextLink>
              , {i18n._('born')} <When on={patient.birthDate} />, {i18n._('chart')}{' '}
              <span className="mono">{patient.chartNumber}</span> ({why.map((reason) => i18n._(WHY[reason])).join(', ')})
            </li>
          ))}
        </ul>
        <Checkbox
          mt="sm"
          label={i18n._('I looked: this is another person. Register anyway.')}
          checked={isAnother}
          onChange={(event) => setIsAnother(event.currentTarget.checked)}
        />
      </Panel>
    </div>
  );
}
