/** What would become of the codes, and the one button that makes it so. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { DecidedVisit } from '../../api/paths.gen.ts';
import { Panel } from '../../parts/panel.tsx';
import { Money } from '../../parts/money.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import { KeyHint } from './key-hint.tsx';
import { DecidedView, OutcomeView } from './outcome-pane.tsx';
import { type Previewed, problemsOfWhole } from './preview.ts';
import classes from './workspace.module.css';

export type SavePaneProps = {
  readonly previewed: Previewed;
  readonly save: { readonly isPending: boolean; readonly error: unknown };
  readonly onSave: () => void;
  /** Of an earlier "Code and bill" that was stopped. */
  readonly decided: DecidedVisit | undefined;
};

export function SavePane({ previewed, save, onSave, decided }: SavePaneProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const { preview, written, error, isBehind } = previewed;
  const halfTyped = written.faults.length;
  return (
    <>
      {decided === undefined ? null : (
        <Panel title={i18n._('What came of it')}>
          <div role="status" className={classes['prose']}>
            <DecidedView decided={decided} />
          </div>
        </Panel>
      )}
      <Panel
        title={i18n._('What will come of it')}
        aside={preview === undefined ? undefined : <Money cents={preview.totalCents} strong />}
      >
        <div
          aria-live="polite"
          aria-busy={isBehind}
          className={`${classes['prose'] ?? ''} ${isBehind ? (classes['behind'] ?? '') : ''}`}
        >
          {error !== null && error !== undefined ? <ProblemNote problem={error} retry={previewed.retry} /> : null}
          {preview === undefined ? null : (
            <>
              {problemsOfWhole(preview.problems)
                .map(say)
                .map((text) => (
                  <p key={text}>{text}</p>
                ))}
              <OutcomeView outcome={preview.outcome} />
            </>
          )}
          {halfTyped === 0 ? null : (
            <p className={classes['problem']}>
              {i18n._(
                '{n, plural, one {# line is half typed and not counted.} other {# lines are half typed and not counted.}}',
                {
                  n: halfTyped,
                },
              )}
            </p>
          )}
        </div>
        {save.error !== null && save.error !== undefined ? <ProblemNote problem={save.error} /> : null}
        <div className={classes['buttons']}>
          <Button onClick={onSave} loading={save.isPending}>
            {i18n._('Code and bill')}
          </Button>
          <KeyHint keys="mod+Enter" />
        </div>
      </Panel>
    </>
  );
}
