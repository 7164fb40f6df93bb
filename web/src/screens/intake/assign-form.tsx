import { useLingui } from '@lingui/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PatientHit, StoppedVisit } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useToday } from '../../session.ts';
import classes from './intake.module.css';
import { PatientChoice } from './patient-choice.tsx';

/** Whose visit it is, when, where, and who treated. */
export function AssignForm({ visit }: { readonly visit: StoppedVisit }) {
  const { i18n } = useLingui();
  const today = useToday();
  const navigate = useNavigate();
  const client = useQueryClient();
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const [patient, setPatient] = useState<PatientHit | undefined>(undefined);
  const [serviceDate, setServiceDate] = useState<string>(visit.serviceDate ?? '');
  const [providerId, setProviderId] = useState('');
  const [locationId, setLocationId] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(undefined);
  const isReady = patient !== undefined && serviceDate !== '' && providerId !== '' && locationId !== '';
  const assign = async (): Promise<void> => {
    if (patient === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { system, type, id } = visit;
      const { encounterId } = await api.post('/intake/stopped-visits/assign', {
        body: { system, type, id, patientId: patient.patientId, serviceDate, providerId, locationId },
      });
      notifyDone(i18n._('The visit is in the books.'));
      await client.invalidateQueries({ queryKey: ['intake'] });
      await navigate({ to: '/encounters/$encounterId', params: { encounterId } });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) void assign();
      }}
    >
      <PatientChoice chosen={patient} choose={setPatient} />
      <div className={classes['fields']}>
        <TextInput
          type="date"
          label={i18n._('Date of service')}
          value={serviceDate}
          max={today}
          required
          onChange={(event) => setServiceDate(event.currentTarget.value)}
        />
        <NativeSelect
          label={i18n._('Clinician')}
          value={providerId}
          required
          onChange={(event) => setProviderId(event.currentTarget.value)}
          data={[
            { value: '', label: i18n._('Choose') },
            ...(practice.data?.providers ?? []).map((one) => ({
              value: one.providerId,
              label: `${one.name}, ${one.credential}`,
            })),
          ]}
        />
        <NativeSelect
          label={i18n._('Place')}
          value={locationId}
          required
          onChange={(event) => setLocationId(event.currentTarget.value)}
          data={[
            { value: '', label: i18n._('Choose') },
            ...(practice.data?.locations ?? []).map((one) => ({ value: one.locationId, label: one.name })),
          ]}
        />
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <div>
        <Button type="submit" disabled={!isReady} loading={busy}>
          {i18n._('Assign the visit')}
        </Button>
      </div>
    </form>
  );
}
