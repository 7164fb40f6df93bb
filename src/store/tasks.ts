/**
 * The outbox: enqueued in the caller's transaction, taken up after it. A taken task stays locked until its
 * transaction ends; finished in that transaction it is done, otherwise it is there again. At least once.
 */
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import type { Tenant } from './tenant.ts';

type Waiting = { readonly taskId: string; readonly kind: string; readonly subject: string };

export const taskUnit = (tenant: Tenant): Pick<Unit, 'enqueue' | 'takeTasks' | 'finishTask'> => {
  const waiting: Waiting[] = [];
  const write = async (): Promise<void> => {
    await tenant.query(
      sql`select enqueue_tasks(p_organization_id => ${tenant.organizationId}, p_tasks => ${JSON.stringify(waiting)}::jsonb)`,
    );
  };
  return {
    enqueue: (task) => {
      if (waiting.length === 0) tenant.atCommit(write);
      waiting.push({ taskId: tenant.newId(), kind: task.kind, subject: task.subject });
      return Promise.resolve();
    },
    takeTasks: async (kind, limit) => {
      const rows = await tenant.query<{ task_id: string; subject: string }>(sql`
        with taken as (
          update task set attempts = attempts + 1
           where organization_id = ${tenant.organizationId} and task_id in (
                 select task_id from task
                  where organization_id = ${tenant.organizationId} and kind = ${kind} and done_at is null
                  order by enqueued_at, task_id limit ${limit} for update skip locked)
          returning task_id, subject, enqueued_at
        )
        select task_id, subject from taken order by enqueued_at, task_id`);
      return rows.map((row) => ({ taskId: row.task_id, subject: row.subject }));
    },
    finishTask: async (taskId) => {
      await tenant.query(sql`
        update task set done_at = now()
         where organization_id = ${tenant.organizationId} and task_id = ${taskId}::uuid and done_at is null`);
    },
  };
};
