/** A convention that allows a reason: the reason is given here, shown, changed and taken back. */
import { useLingui } from '@lingui/react';
import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CodingAdvice } from '../../api/paths.gen.ts';
import { useSay } from '../../parts/say.tsx';
import type { Leaving } from './leaving.ts';
import classes from './workspace.module.css';

export type LeaveItProps = {
  readonly one: CodingAdvice & { readonly override: NonNullable<CodingAdvice['override']> };
  readonly leaving: Leaving;
};

export function LeaveIt({ one, leaving }: LeaveItProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const [isAsked, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const given = leaving.reasons[one.about];
  // What was pressed is gone with the press: its place is taken by what stands there now.
  useEffect(() => {
    if (hadFocus.current) button.current?.focus();
    hadFocus.current = false;
  });
  const close = (): void => {
    hadFocus.current = true;
    ask(false);
  };
  if (isAsked) {
    return <Ask one={one} words={given ?? ''} onCancel={close} onKeep={(words) => (leaving.leave(one.about, words), close())} />;
  }
  if (given === undefined) {
    return (
      <Button ref={button} size="compact-xs" variant="default" data-about={one.about} onClick={() => ask(true)}>
        {i18n._('Leave it, with a reason')}
      </Button>
    );
  }
  return (
    <Group gap={6}>
      <span>
        {i18n._('Reason:')} <q>{given === '' ? say(one.override) : given}</q>
      </span>
      <Button ref={button} size="compact-xs" variant="subtle" onClick={() => ask(true)}>
        {i18n._('Change the reason')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => {
          hadFocus.current = true;
          leaving.takeBack(one.about);
        }}
      >
        {i18n._('Take it back')}
      </Button>
    </Group>
  );
}

type AskProps = {
  readonly one: LeaveItProps['one'];
  readonly words: string;
  readonly onKeep: (words: string) => void;
  readonly onCancel: () => void;
};

/** The reason that the rule offers stands in the field: it is taken as it is, or said otherwise. */
function Ask({ one, words, onKeep, onCancel }: AskProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const offered = say(one.override);
  const [typed, type] = useState(words === '' ? offered : words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const reason = typed.trim();
  return (
    <form
      className={classes['leaveAsk']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') onKeep(reason === offered ? '' : reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        // In a service line Enter would add another line.
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)) event.stopPropagation();
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        maxLength={300}
        label={i18n._('Why it may stay as it is')}
        description={i18n._('It is kept with the decision and shown to whoever checks the codes.')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Group gap={6}>
        <Button type="submit" size="compact-xs" disabled={reason === ''}>
          {i18n._('Keep this reason')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </Group>
    </form>
  );
}
