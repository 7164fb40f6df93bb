import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { Icon } from '../../parts/icons.tsx';
import { isOpenJob, useJob } from '../../parts/job.ts';
import { JobProgress } from '../../parts/job-progress.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import classes from './claims.module.css';

/** The run that sends, followed to its end. */
export function useSending(onDone?: () => void) {
  const client = useQueryClient();
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const job = useJob(jobId);
  const start = useMutation({
    mutationFn: (claimIds: readonly string[]) =>
      api.post('/claims/send', { body: claimIds.length === 0 ? {} : { claimIds: [...claimIds] } }),
    onSuccess: (status) => setJobId(status.jobId),
  });
  const state = job?.state;
  useEffect(() => {
    if (state !== 'done' && state !== 'failed') return;
    void client.invalidateQueries({ queryKey: ['claims'] });
    void client.invalidateQueries({ queryKey: ['work'] });
    if (state === 'done') onDone?.();
    // Only when the run ends.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);
  return { start, job, busy: start.isPending || isOpenJob(job) };
}

export type Sending = ReturnType<typeof useSending>;

/** How the run goes, and how it ended. */
export function SendingNote({ sending }: { readonly sending: Sending }) {
  const { i18n } = useLingui();
  const say = useSay();
  const { start, job } = sending;
  if (start.isError) return <ProblemNote problem={start.error} />;
  if (job === undefined) return null;
  return (
    <div role="status" className={classes['preview']}>
      {isOpenJob(job) ? <JobProgress job={job} /> : null}
      {job.state === 'done' ? i18n._('Sent. The payers’ answers come with the next files.') : null}
      {job.state === 'failed' ? say(job.problem ?? 'Stopped by a problem') : null}
    </div>
  );
}

type BarProps = {
  readonly chosen: ReadonlySet<string>;
  readonly ready: number;
  readonly clear: () => void;
  readonly chooseAll: () => void;
};

/** The chosen claims leave, or every ready one when none is chosen. */
export function SendBar({ chosen, ready, clear, chooseAll }: BarProps) {
  const { i18n } = useLingui();
  const sending = useSending(clear);
  if (ready === 0 && sending.job === undefined) return null;
  const label = i18n._('{n, plural, one {Send # ready claim} other {Send # ready claims}}', {
    n: chosen.size === 0 ? ready : chosen.size,
  });
  return (
    <>
      <div className={`${classes['bulk'] ?? ''} print-hide`} role="group" aria-label={i18n._('Ready claims')}>
        <span>
          {i18n._('{n, plural, one {# claim is ready} other {# claims are ready}}', { n: ready })}
          {chosen.size === 0 ? '' : ` · ${i18n._('{n} chosen', { n: chosen.size })}`}
        </span>
        <Button variant="default" size="xs" onClick={chosen.size === 0 ? chooseAll : clear}>
          {chosen.size === 0 ? i18n._('Choose the ready ones shown') : i18n._('Choose none')}
        </Button>
        <ConfirmAction
          label={label}
          variant="filled"
          size="xs"
          leftSection={<Icon name="send" size={14} />}
          title={i18n._('Send the ready claims')}
          body={
            chosen.size === 0
              ? i18n._('Every ready claim is written into a file and leaves now. What has left cannot be called back.')
              : i18n._(
                  '{n, plural, one {The chosen claim leaves now, and no other.} other {The {n} chosen claims leave now, and no others.}} What has left cannot be called back.',
                  { n: chosen.size },
                )
          }
          confirmLabel={label}
          disabled={sending.busy || ready === 0}
          onConfirm={() => sending.start.mutateAsync([...chosen])}
        />
      </div>
      <SendingNote sending={sending} />
    </>
  );
}
