import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { ApiProblem } from '../api/client.ts';
import classes from './problem-note.module.css';
import { Icon } from './icons.tsx';
import { isField, type ProblemText, problemText } from './problem-words.ts';

/** `const tell = useProblemText(); tell(error).detail` */
export function useProblemText(): (problem: unknown) => ProblemText {
  const { i18n } = useLingui();
  return (problem) => problemText(i18n, problem);
}

type ProblemNoteProps = {
  readonly problem: unknown;
  readonly retry?: () => void;
  /** The screen says by itself where the fields stand. */
  readonly hideFields?: boolean;
};

/** What happened and what to do, read out when it appears. */
export function ProblemNote({ problem, retry, hideFields = false }: ProblemNoteProps) {
  const { i18n } = useLingui();
  const { title, detail } = problemText(i18n, problem);
  const reference = problem instanceof ApiProblem ? problem.reference : undefined;
  const fields = problem instanceof ApiProblem && !hideFields ? problem.paths.filter(isField) : [];
  return (
    <div role="alert" className={classes['note']}>
      <Icon name="warn" />
      <div>
        <strong>{title}</strong>
        <div>{detail}</div>
        {reference === undefined ? null : (
          <div className="text-muted">{i18n._('Reference for the log: {reference}', { reference })}</div>
        )}
        {fields.length === 0 ? null : (
          <div className={`${classes['fields'] ?? ''} mono`}>{fields.map((field) => field.path).join(', ')}</div>
        )}
        {retry === undefined ? null : (
          <Button variant="default" size="xs" mt="xs" onClick={retry}>
            {i18n._('Try again')}
          </Button>
        )}
      </div>
    </div>
  );
}
