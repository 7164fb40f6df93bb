/** The frame of each question on the checks page: fields, one button, and the answer or what went wrong below. */
import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import classes from './codes.module.css';

export const PROCEDURE = /^[0-9A-Za-z]{5}$/;

type Question<Answer> = {
  readonly title: string;
  readonly ask: string;
  readonly ready: boolean;
  readonly check: UseMutationResult<Answer, Error, void>;
  readonly children: ReactNode;
  readonly answer: (answer: Answer) => ReactNode;
};

export function CheckPanel<Answer>({ title, ask, ready, check, children, answer }: Question<Answer>) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) check.mutate();
  };
  return (
    <Panel title={title}>
      <form onSubmit={submit} className={classes['asks']}>
        {children}
        <Button type="submit" disabled={!ready} loading={check.isPending}>
          {ask}
        </Button>
      </form>
      <div aria-live="polite">
        {check.isError ? <ProblemNote problem={check.error} /> : null}
        {check.data === undefined ? null : answer(check.data)}
      </div>
    </Panel>
  );
}
