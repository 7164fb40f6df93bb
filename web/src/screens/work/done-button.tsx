import { useLingui } from '@lingui/react';
import { Button, Group, Popover, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { ProblemNote, useProblemText } from '../../parts/problem-note.tsx';
import { notifyProblem } from '../../parts/notify.ts';
import { useDraft } from '../../parts/draft.ts';

type Props = { readonly row: WorkRow; readonly announce: (text: string) => void };

/** Asks for a note (which may stay empty), then the thing leaves the list; "undo" stands under Done. */
export function DoneButton({ row, announce }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [note, setNote, forget] = useDraft(`work/${row.workItemId}/note`, '');
  const finish = useMutation({
    mutationFn: () =>
      api.post('/work/items/{workItemId}/done', {
        path: { workItemId: row.workItemId },
        body: note.trim() === '' ? {} : { note: note.trim() },
      }),
    onSuccess: () => {
      forget();
      setOpen(false);
      announce(i18n._('Done. It stands under “Done” and can be taken back there.'));
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['work'] }),
  });
  return (
    <Popover opened={open} onChange={setOpen} trapFocus position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpen(!open)}>
          {i18n._('Done')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown onClick={(event) => event.stopPropagation()}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            finish.mutate();
          }}
        >
          <TextInput
            label={i18n._('Note, if there is something to say')}
            value={note}
            maxLength={300}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {finish.isError ? <ProblemNote problem={finish.error} /> : null}
          <Group justify="flex-end" mt="xs" gap="xs">
            <Button variant="default" size="xs" onClick={() => setOpen(false)}>
              {i18n._('Cancel')}
            </Button>
            <Button type="submit" size="xs" loading={finish.isPending}>
              {i18n._('Mark as done')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

export function ReopenButton({ row, announce }: Props) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const tell = useProblemText();
  const reopen = useMutation({
    mutationFn: () => api.post('/work/items/{workItemId}/reopen', { path: { workItemId: row.workItemId } }),
    onSuccess: () => announce(i18n._('It is open again.')),
    onError: (error) => notifyProblem(tell(error).detail),
    onSettled: () => void client.invalidateQueries({ queryKey: ['work'] }),
  });
  return (
    <Button variant="subtle" size="compact-xs" loading={reopen.isPending} onClick={() => reopen.mutate()}>
      {i18n._('Take back')}
    </Button>
  );
}
