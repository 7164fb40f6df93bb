/** Why a suggestion is set aside: six reasons, a key each. What is learned from them is the practice's own. */
import { useLingui } from '@lingui/react';
import { Button, Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useShortcut } from '../../parts/shortcuts.ts';
import { REASONS } from './answers.ts';
import type { RejectReason } from './draft.ts';
import classes from './workspace.module.css';

export type RejectReasonsProps = {
  readonly display: string;
  readonly onReason: (reason: RejectReason) => void;
  readonly onCancel: () => void;
};

export function RejectReasons({ display, onReason, onCancel }: RejectReasonsProps) {
  const { i18n } = useLingui();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      className={classes['reasons']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend>{i18n._('Why is {code} set aside?', { code: display })}</legend>
      {REASONS.map(({ reason, label }, at) => (
        <Reason
          key={reason}
          number={at + 1}
          label={i18n._(label)}
          buttonRef={at === 0 ? first : undefined}
          onPress={() => onReason(reason)}
        />
      ))}
      <Button size="compact-xs" variant="subtle" onClick={onCancel}>
        {i18n._('Not set aside')}
      </Button>
    </fieldset>
  );
}

type ReasonProps = {
  readonly number: number;
  readonly label: string;
  readonly buttonRef: React.RefObject<HTMLButtonElement | null> | undefined;
  readonly onPress: () => void;
};

function Reason({ number, label, buttonRef, onPress }: ReasonProps) {
  useShortcut(String(number), label, onPress);
  return (
    <Button
      {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      size="compact-xs"
      variant="default"
      onClick={onPress}
      leftSection={
        <Kbd size="xs" aria-hidden="true">
          {number}
        </Kbd>
      }
    >
      {label}
    </Button>
  );
}
