import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { PatientPage } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useForm } from '../../parts/form.ts';
import { notifyDone } from '../../parts/notify.ts';
import { SaveBar } from '../../parts/save-bar.tsx';
import { PatientFields, useCheckPatient } from './patient-fields.tsx';
import { patientEdit, type PatientValues, patientValues } from './patient-values.ts';

/** The form keeps the revision it began with: what somebody else changed meanwhile is never overwritten. */
export function EditPatient({ page, close }: { readonly page: PatientPage; readonly close: () => void }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { patientId } = page.patient;
  const form = useForm<PatientValues & { readonly revision: number }, unknown>({
    draftKey: `patient/${patientId}/edit`,
    initial: { ...patientValues(page.patient), revision: page.revision },
    check: useCheckPatient(),
    save: (values) =>
      api.put('/patients/{patientId}', {
        path: { patientId },
        body: { revision: values.revision, patient: patientEdit(values, page.patient) },
      }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: ['patients'] });
      notifyDone(i18n._('The patient is saved.'));
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
      <PatientFields form={form} />
      <SaveBar form={form} label={i18n._('Save the patient')} />
      <Button variant="subtle" size="xs" onClick={close}>
        {i18n._('Close the form; what is typed stays')}
      </Button>
    </form>
  );
}
