import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { Form, FormValues } from './form.ts';
import { useUnsavedWarning } from './form.ts';
import { ProblemNote } from './problem-note.tsx';
import classes from './save-bar.module.css';
import { useShortcut } from './shortcuts.ts';

type SaveBarProps<V extends FormValues> = {
  readonly form: Form<V>;
  /** The verb on the button: "Save the address". */
  readonly label?: string;
};

/** Stays in sight while something is unsaved: save (Ctrl+S), discard, and what the server refused. */
export function SaveBar<V extends FormValues>({ form, label }: SaveBarProps<V>) {
  const { i18n } = useLingui();
  const verb = label ?? i18n._('Save');
  useUnsavedWarning(form.changed);
  useShortcut('mod+s', verb, form.submit, { enabled: form.changed });
  return (
    <div className={`${classes['bar'] ?? ''} print-hide`} data-changed={form.changed || undefined}>
      {form.problem === undefined ? null : <ProblemNote problem={form.problem} />}
      <div className={classes['row']}>
        <span role="status" className="text-muted">
          {form.changed ? i18n._('Not saved yet. It is kept in this tab.') : ''}
        </span>
        <span className={classes['buttons']}>
          <Button variant="default" onClick={form.discard} disabled={!form.changed || form.saving}>
            {i18n._('Discard')}
          </Button>
          <Button onClick={form.submit} loading={form.saving} disabled={!form.changed}>
            {verb}
          </Button>
        </span>
      </div>
    </div>
  );
}
