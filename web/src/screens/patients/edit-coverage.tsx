import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CoverageView, PatientPage } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { CheckField, DateField, SelectField, TextField } from '../../parts/fields.tsx';
import { type Form, useForm } from '../../parts/form.ts';
import { notifyDone } from '../../parts/notify.ts';
import { SaveBar } from '../../parts/save-bar.tsx';
import { optionsOf } from './patient-fields.tsx';
import { coverageEdit, type CoverageValues, coverageValues, EMPTY_COVERAGE, freeRank } from './patient-values.ts';
import { MEDICARE_SECOND, RANK, RELATIONSHIP, SEX } from './person-words.ts';
import classes from './patients.module.css';

type Props = { readonly page: PatientPage; readonly view?: CoverageView; readonly close: () => void };
type Values = CoverageValues & { readonly revision: number; readonly coverageId: string };

/** With `view` it changes that coverage, without it adds one. */
export function EditCoverage({ page, view, close }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { patient } = page;
  const { patientId } = patient;
  const [newId] = useState(() => crypto.randomUUID());
  const form = useForm<Values, unknown>({
    draftKey: `patient/${patientId}/coverage/${view?.coverage.coverageId ?? 'new'}`,
    initial: {
      ...(view === undefined ? { ...EMPTY_COVERAGE, 'coverage.rank': freeRank(page) } : coverageValues(view.coverage)),
      revision: view?.revision ?? 0,
      coverageId: view?.coverage.coverageId ?? newId,
    },
    check: useCheckCoverage(),
    save: (values) => {
      const coverage = coverageEdit(values, patient, view?.coverage.subscriber);
      return view === undefined
        ? api.post('/patients/{patientId}/coverages', { path: { patientId }, body: { coverageId: values.coverageId, coverage } })
        : api.put('/coverages/{coverageId}', {
            path: { coverageId: values.coverageId },
            body: { revision: values.revision, coverage },
          });
    },
    onSaved: () => {
      void client.invalidateQueries({ queryKey: ['patients'] });
      notifyDone(i18n._('The coverage is saved.'));
      close();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <CoverageFields form={form} />
      <SaveBar form={form} label={i18n._('Save the coverage')} />
      <Button variant="subtle" size="xs" onClick={close}>
        {i18n._('Close the form; what is typed stays')}
      </Button>
    </form>
  );
}

/** Errors by path, before anything is sent. */
export function useCheckCoverage(): (values: CoverageValues) => Record<string, string> {
  const { i18n } = useLingui();
  return (values) => ({
    ...(values['coverage.payerId'] === '' ? { 'coverage.payerId': i18n._('Choose the payer.') } : {}),
    ...(values['coverage.from'] === '' ? { 'coverage.from': i18n._('Write the first day.') } : {}),
    ...(values['coverage.to'] !== '' && values['coverage.to'] < values['coverage.from']
      ? { 'coverage.to': i18n._('It ends before it begins.') }
      : {}),
    ...(/^[A-Za-z0-9]{2,80}$/.test(values['coverage.subscriber.memberId'].replace(/[\s-]/g, ''))
      ? {}
      : { 'coverage.subscriber.memberId': i18n._('Letters and digits, as on the card.') }),
    ...(values['coverage.relationship'] === 'self'
      ? {}
      : {
          ...(values['coverage.subscriber.name.last'].trim() === ''
            ? { 'coverage.subscriber.name.last': i18n._('Write the last name.') }
            : {}),
          ...(values['coverage.subscriber.name.first'].trim() === ''
            ? { 'coverage.subscriber.name.first': i18n._('Write the first name.') }
            : {}),
          ...(values['coverage.subscriber.birthDate'] === ''
            ? { 'coverage.subscriber.birthDate': i18n._('Write the birth date.') }
            : {}),
        }),
  });
}

export function CoverageFields<V extends CoverageValues>(props: { readonly form: Form<V> }) {
  const { i18n } = useLingui();
  const form = props.form as unknown as Form<CoverageValues>;
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const payers = [
    { value: '', label: i18n._('Choose') },
    ...(practice.data?.payers ?? []).map(({ payerId, name }) => ({ value: payerId, label: name })),
  ];
  const program = practice.data?.payers.find(({ payerId }) => payerId === form.values['coverage.payerId'])?.program;
  const isMedicareLater = program === 'medicare' && form.values['coverage.rank'] !== 'primary';
  return (
    <div className={classes['fields']}>
      <SelectField form={form} path="coverage.payerId" label={i18n._('Payer')} options={payers} required />
      <TextField form={form} path="coverage.subscriber.memberId" label={i18n._('Member number')} required maxLength={80} mono />
      <SelectField form={form} path="coverage.rank" label={i18n._('Billed')} options={optionsOf(RANK, i18n)} />
      {isMedicareLater ? (
        <SelectField
          form={form}
          path="coverage.medicareSecondaryReason"
          label={i18n._('Why Medicare does not come first')}
          options={[{ value: '', label: i18n._('Not asked yet') }, ...optionsOf(MEDICARE_SECOND, i18n)]}
        />
      ) : null}
      <DateField form={form} path="coverage.from" label={i18n._('From')} required />
      <DateField form={form} path="coverage.to" label={i18n._('To')} hint={i18n._('Empty while it lasts.')} />
      <TextField form={form} path="coverage.groupNumber" label={i18n._('Group number')} maxLength={50} />
      <TextField form={form} path="coverage.groupName" label={i18n._('Group name')} maxLength={60} />
      <SelectField form={form} path="coverage.relationship" label={i18n._('Member')} options={optionsOf(RELATIONSHIP, i18n)} />
      {form.values['coverage.relationship'] === 'self' ? null : (
        <>
          <TextField
            form={form}
            path="coverage.subscriber.name.last"
            label={i18n._('Member’s last name')}
            required
            maxLength={60}
          />
          <TextField
            form={form}
            path="coverage.subscriber.name.first"
            label={i18n._('Member’s first name')}
            required
            maxLength={35}
          />
          <DateField form={form} path="coverage.subscriber.birthDate" label={i18n._('Member’s birth date')} required />
          <SelectField form={form} path="coverage.subscriber.sex" label={i18n._('Member’s sex')} options={optionsOf(SEX, i18n)} />
        </>
      )}
      <TextField
        form={form}
        path="coverage.caseNumber"
        label={i18n._('Case number')}
        hint={i18n._('Only for an accident at work or with a car.')}
        maxLength={50}
      />
      <CheckField
        form={form}
        path="coverage.mayNotBillPatient"
        label={i18n._('The patient may not be billed any share (Medicare savings program)')}
      />
    </div>
  );
}
