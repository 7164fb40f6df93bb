import { useLingui } from '@lingui/react';
import { Loader, Menu, UnstyledButton } from '@mantine/core';
import type { JobStatus } from '../api/paths.gen.ts';
import { useFormats } from '../formats.ts';
import { Icon } from '../parts/icons.tsx';
import { isOpenJob } from '../parts/job.ts';
import { JobProgress } from '../parts/job-progress.tsx';
import { notifyDone, notifyProblem } from '../parts/notify.ts';
import { useProblemText } from '../parts/problem-note.tsx';
import { useSay } from '../parts/say.tsx';
import { useShortcut } from '../parts/shortcuts.ts';
import { useMay, useSession } from '../session.ts';
import { type Advance, type Ending, useAdvance } from './advance-calendar.ts';
import classes from './header.module.css';

/** Tells how the turning of the calendar has ended. */
function useAdvanceTold(): Advance {
  const { i18n } = useLingui();
  const say = useSay();
  const tell = useProblemText();
  const onEnd = (ending: Ending, job: JobStatus): void => {
    switch (ending) {
      case 'moved':
        return notifyDone(i18n._('The calendar was advanced. Every list shows the new day.'));
      case 'answered':
        return notifyDone(i18n._('A payment has come in. It stands under payments received.'));
      case 'unanswered':
        return notifyDone(i18n._('No payment came in a month. Look at the claims that wait for an answer.'));
      case 'failed':
        return notifyProblem(say(job.problem ?? 'Stopped by a problem'));
    }
  };
  return useAdvance(onEnd, (problem) => notifyProblem(tell(problem).detail));
}

/** The practice's day, and, in the demonstration, the way to the next ones. */
export function CalendarMenu() {
  const { i18n } = useLingui();
  const { date, dateLong } = useFormats();
  const { today, calendarIsSimulated } = useSession();
  const mayAdvance = useMay('calendar:advance') && calendarIsSimulated;
  const advance = useAdvanceTold();
  useShortcut('alt+d', i18n._('Advance the calendar 1 day'), () => advance.byDays(1), { enabled: mayAdvance && !advance.busy });
  if (!calendarIsSimulated) return <DayText day={date(today)} />;
  return (
    <Menu position="bottom-end" width={290} closeOnItemClick={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes['control'] ?? ''}
          aria-label={i18n._('Simulated calendar: {day}', { day: dateLong(today) })}
        >
          {advance.busy ? <Loader size={16} aria-hidden="true" /> : <Icon name="calendar" />}
          <span className="tabular">{date(today)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{i18n._('Simulated calendar')}</Menu.Label>
        <div style={{ padding: '0 12px 8px' }}>{dateLong(today)}</div>
        {advance.job !== undefined && isOpenJob(advance.job) ? (
          <div style={{ padding: '0 12px 10px' }}>
            <JobProgress job={advance.job} />
          </div>
        ) : null}
        {mayAdvance ? (
          <Steps advance={advance} />
        ) : (
          <div style={{ padding: '0 12px 10px' }} className="text-muted">
            {i18n._('Billers, posters and managers can advance it.')}
          </div>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Steps({ advance }: { readonly advance: Advance }) {
  const { i18n } = useLingui();
  const steps = [
    { label: i18n._('Advance 1 day'), act: () => advance.byDays(1) },
    { label: i18n._('Advance 1 week'), act: () => advance.byDays(7) },
    { label: i18n._('Advance to the next payment'), act: advance.toNextAnswer },
  ];
  // A disabled button loses the focus, and with it the keys: the item that was chosen keeps them while it runs.
  return steps.map(({ label, act }) => (
    <Menu.Item
      key={label}
      aria-disabled={advance.busy}
      {...(advance.busy ? { 'data-disabled': true } : { onClick: act })}
      leftSection={<Icon name="next" size={14} />}
    >
      {label}
    </Menu.Item>
  ));
}

function DayText({ day }: { readonly day: string }) {
  return (
    <span className={`${classes['control'] ?? ''} tabular`}>
      <Icon name="calendar" />
      {day}
    </span>
  );
}
