import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import classes from './intake.module.css';
import { type Defaults, NO_DEFAULTS, SenderDefaults } from './sender-defaults.tsx';
import type { Desk } from './use-chosen-files.ts';

const SYSTEM_KEPT_AS = 'claimwright.intake.system';

/** Whose records these are, from when on visits are billed, and the start. */
export function StartLoad({ desk }: { readonly desk: Desk }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [system, setSystem] = useState(() => localStorage.getItem(SYSTEM_KEPT_AS) ?? '');
  const [billableFrom, setBillableFrom] = useState('');
  const [defaults, setDefaults] = useState(NO_DEFAULTS);
  const [runId] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(undefined);
  const ready = desk.files.filter((one) => one.seen !== undefined && one.seen.faults.length === 0);
  const isReady = ready.length === desk.files.length && system.trim() !== '';
  const start = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      localStorage.setItem(SYSTEM_KEPT_AS, system.trim());
      await api.post('/intake/runs', { body: orderOf({ runId, system: system.trim(), billableFrom, defaults, ready }) });
      desk.clear();
      await client.invalidateQueries({ queryKey: ['intake'] });
      notifyDone(i18n._('The load has begun. It goes on by itself, even when you leave this page.'));
      await navigate({ to: '/intake/$runId', params: { runId } });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) void start();
      }}
    >
      <div className={classes['fields']}>
        <TextInput
          label={i18n._('Name of the sending system')}
          description={i18n._('Use the same name each time: by it the same records are known again.')}
          value={system}
          maxLength={80}
          required
          onChange={(event) => setSystem(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={i18n._('Bill visits from')}
          description={i18n._('Earlier visits become history. Left open, what no payer takes any more is history.')}
          value={billableFrom}
          onChange={(event) => setBillableFrom(event.currentTarget.value)}
        />
        <SenderDefaults value={defaults} onChange={setDefaults} />
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      <div className={classes['choices']} style={{ alignItems: 'center' }}>
        <Button type="submit" disabled={!isReady} loading={busy}>
          {i18n._('{n, plural, one {Take in # file} other {Take in # files}}', { n: desk.files.length })}
        </Button>
        {isReady ? null : (
          <span className="text-muted" role="status">
            {system.trim() === ''
              ? i18n._('Name the sending system first.')
              : i18n._('Every file must have arrived and be readable; leave out those that are not.')}
          </span>
        )}
      </div>
    </form>
  );
}

type Order = {
  readonly runId: string;
  readonly system: string;
  readonly billableFrom: string;
  readonly defaults: Defaults;
  readonly ready: Desk['files'];
};

const orderOf = ({ runId, system, billableFrom, defaults, ready }: Order) => ({
  run: {
    runId,
    system,
    ...(billableFrom === '' ? {} : { billableFrom }),
    ...(defaults.providerId === '' ? {} : { providerId: defaults.providerId }),
    ...(defaults.locationId === '' ? {} : { locationId: defaults.locationId }),
    files: ready.flatMap(({ file, seen }) =>
      seen === undefined ? [] : [{ name: file.name.slice(-255), format: seen.format, sizeBytes: file.size, sha256: seen.sha256 }],
    ),
  },
  totals: ready.flatMap(({ uploadId, totals }) => (totals === undefined ? [] : [{ uploadId, totals }])),
});
