import { Progress } from '@mantine/core';
import type { JobStatus } from '../api/paths.gen.ts';
import { useSay } from './say.tsx';

/** What a job is doing and how far it is. */
export function JobProgress({ job }: { readonly job: JobStatus }) {
  const say = useSay();
  const step = say(job.step);
  const share = job.of === undefined || job.of === 0 ? undefined : Math.min(100, Math.round((100 * job.done) / job.of));
  return (
    <div>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, fontSize: 13 }}>
        <span>{step}</span>
        {job.of === undefined ? null : (
          <span className="tabular text-muted">
            {job.done} / {job.of}
          </span>
        )}
      </div>
      <Progress.Root mt={4} size="sm">
        <Progress.Section value={share ?? 100} animated={share === undefined} striped={share === undefined} aria-label={step} />
      </Progress.Root>
    </div>
  );
}
