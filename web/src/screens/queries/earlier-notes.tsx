/** The patient's earlier signed notes, to cite from where they bear on this visit. */
import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import { useFormats } from '../../formats.ts';

/** One of them with its text; nothing is asked while none is chosen. */
export const useEarlierNote = (encounterId: EncounterId, earlierId: EncounterId | undefined) =>
  useQuery({
    queryKey: ['encounters', 'earlier-note', encounterId, earlierId],
    queryFn: ({ signal }) => {
      if (earlierId === undefined) throw new Error('no earlier note is chosen');
      return api.get('/encounters/{encounterId}/earlier-notes/{earlierId}', { path: { encounterId, earlierId }, signal });
    },
    enabled: earlierId !== undefined,
  });

export type NotePickerProps = {
  readonly encounterId: EncounterId;
  readonly chosen: EncounterId | undefined;
  readonly onChoose: (earlierId: EncounterId | undefined) => void;
};

/** Nothing to choose where the patient has no earlier signed note. */
export function NotePicker({ encounterId, chosen, onChoose }: NotePickerProps) {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const list = useQuery({
    queryKey: ['encounters', 'earlier-notes', encounterId],
    queryFn: ({ signal }) => api.get('/encounters/{encounterId}/earlier-notes', { path: { encounterId }, signal }),
  });
  const notes = list.data?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <NativeSelect
      label={i18n._('Cite from')}
      description={i18n._('An earlier note is cited only where it bears on this visit.')}
      value={chosen ?? ''}
      data={[
        { value: '', label: i18n._('The note of this visit') },
        ...notes.map((note) => ({
          value: note.encounterId,
          label: `${date(note.serviceDate)}, ${note.reason}, ${note.clinician}`,
        })),
      ]}
      onChange={(event) => onChoose(notes.find((note) => note.encounterId === event.currentTarget.value)?.encounterId)}
    />
  );
}
