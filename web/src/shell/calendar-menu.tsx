import { useLingui } from '@lingui/react';
import { Loader, Menu, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { JobStatus } from '../api/paths.gen.ts';
import { useFormats } from '../formats.ts';
import { Icon } from '../parts/icons.tsx';
import { isOpenJob, useJob } from '../parts/job.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { notifyDone, notifyProblem } from '../parts/notify.ts';
import { useProblemText } from '../parts/problem-note.tsx';
import { useSay } from '../parts/say.tsx';
import { useShortcut } from '../parts/shortcuts.ts';
import { useMay, useSession } from '../session.ts';
import classes from './header.module.css';
import { useAnnouncedJob } from './announced-job.ts';

/** One business day at a time is what people follow; two weeks is when most payers have answered. */
function useSteps(): readonly { readonly days: number; readonly label: string }[] {
  const { i18n } = useLingui();
  return [
    { days: 1, label: i18n._('Advance 1 day') },
    { days: 7, label: i18n._('Advance 1 week') },
    { days: 14, label: i18n._('Advance 2 weeks') },
  ];
}

/** Says when the job that moves the calendar has ended. */
function useEnding(job: JobStatus | undefined, day: string): void {
  const { i18n } = useLingui();
  const say = useSay();
  const [watched, setWatched] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (job === undefined || job.kind !== 'advance-calendar') return;
    if (isOpenJob(job)) setWatched(job.jobId);
    else if (watched === job.jobId) {
      setWatched(undefined);
      if (job.state === 'failed') notifyProblem(say(job.problem ?? 'Stopped by a problem'));
      else notifyDone(i18n._('The calendar was advanced. Every list shows the new day.'));
    }
    // The words change with the language; that is no new ending.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [job, watched, day]);
}

/** The practice's day, and, in the demonstration, the way to the next ones. */
export function CalendarMenu() {
  const { i18n } = useLingui();
  const tell = useProblemText();
  const { date, dateLong } = useFormats();
  const { today, calendarIsSimulated } = useSession();
  const mayAdvance = useMay('calendar:advance') && calendarIsSimulated;
  const [startedJob, setStartedJob] = useState<string | undefined>(undefined);
  const announced = useAnnouncedJob();
  const job = useJob(announced ?? startedJob);
  const running = job !== undefined && isOpenJob(job);
  useEnding(job, today);
  const advance = useMutation({
    mutationFn: (days: number) => api.post('/calendar/advance', { body: { days } }),
    onSuccess: (started) => setStartedJob(started.jobId),
    onError: (problem) => notifyProblem(tell(problem).detail),
  });
  const busy = running || advance.isPending;
  const steps = useSteps();
  useShortcut('alt+d', i18n._('Advance the calendar 1 day'), () => advance.mutate(1), { enabled: mayAdvance && !busy });
  if (!calendarIsSimulated) return <DayText day={date(today)} />;
  return (
    <Menu position="bottom-end" width={280} closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes['control'] ?? ''}
          aria-label={i18n._('Simulated calendar: {day}', { day: dateLong(today) })}
        >
          {busy ? <Loader size={16} aria-hidden="true" /> : <Icon name="calendar" />}
          <span className="tabular">{date(today)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{i18n._('Simulated calendar')}</Menu.Label>
        <div style={{ padding: '0 12px 8px' }}>{dateLong(today)}</div>
        {running ? (
          <div style={{ padding: '0 12px 10px' }}>
            <JobProgress job={job} />
          </div>
        ) : null}
        {mayAdvance ? (
          steps.map(({ days, label }) => (
            <Menu.Item
              key={days}
              disabled={busy}
              onClick={() => advance.mutate(days)}
              leftSection={<Icon name="next" size={14} />}
            >
              {label}
            </Menu.Item>
          ))
        ) : (
          <div style={{ padding: '0 12px 10px' }} className="text-muted">
            {i18n._('Billers, posters and managers can advance it.')}
          </div>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function DayText({ day }: { readonly day: string }) {
  return (
    <span className={`${classes['control'] ?? ''} tabular`}>
      <Icon name="calendar" />
      {day}
    </span>
  );
}
