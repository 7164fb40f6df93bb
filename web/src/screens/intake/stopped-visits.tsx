import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoppedVisit } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../session.ts';
import { AssignForm } from './assign-form.tsx';
import classes from './intake.module.css';

const SHOWN_AT_FIRST = 5;

/** Visits and notes that lack what a visit must have; a person adds it here. */
export function StoppedVisits({ runId }: { readonly runId?: string }) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const query = useQuery({
    queryKey: ['intake', 'stopped', runId ?? 'all'],
    queryFn: ({ signal }) => api.get('/intake/stopped-visits', { query: runId === undefined ? {} : { runId }, signal }),
  });
  if (query.error !== null) return <ProblemNote problem={query.error} retry={() => void query.refetch()} />;
  const rows = query.data?.rows ?? [];
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <Panel title={i18n._('Notes and visits to assign')} aside={i18n._('{n, number}', { n: rows.length })}>
      <ul className={classes['cards']}>
        {shown.map((visit) => (
          <li key={`${visit.system} ${visit.type} ${visit.id}`} className={classes['card']}>
            <Stopped visit={visit} />
          </li>
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {i18n._('Show all {n}', { n: rows.length })}
        </Button>
      )}
    </Panel>
  );
}

function Stopped({ visit }: { readonly visit: StoppedVisit }) {
  const { i18n } = useLingui();
  const say = useSay();
  const mayRun = useMay('intake:run');
  const [open, setOpen] = useState(false);
  const { file, line } = visit.place;
  return (
    <>
      <div className={classes['cardHead']}>
        <span>
          <strong>{visit.patientWords ?? i18n._('No patient is named')}</strong>{' '}
          <span className="text-muted">
            {visit.serviceDate === undefined ? i18n._('no date of service') : <When on={visit.serviceDate} />} ·{' '}
            {line === undefined ? file : i18n._('{file}, line {line}', { file, line })}
          </span>
        </span>
        {mayRun ? (
          <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? i18n._('Close') : i18n._('Assign')}
          </Button>
        ) : null}
      </div>
      <div>{say(visit.reason)}</div>
      {visit.noteBegins === undefined ? null : (
        <p translate="no" className={`${classes['note'] ?? ''} text-muted`}>
          {visit.noteBegins}
        </p>
      )}
      {open ? <AssignForm visit={visit} /> : null}
    </>
  );
}
