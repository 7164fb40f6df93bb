import { useLingui } from '@lingui/react';
import { Button, type ButtonProps, Group, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ProblemNote } from './problem-note.tsx';

export type ConfirmActionProps = {
  /** On the button. */
  readonly label: ReactNode;
  readonly title: string;
  /** What will happen and whether it can be taken back. */
  readonly body: ReactNode;
  /** The verb: "Send 12 claims", never "OK". */
  readonly confirmLabel: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly variant?: ButtonProps['variant'];
  readonly size?: ButtonProps['size'];
  readonly leftSection?: ReactNode;
};

/** A button that asks before it acts, shows that it works, and what went wrong. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { label, title, body, confirmLabel, onConfirm, danger = false } = props;
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(undefined);
  const close = (): void => {
    if (busy) return;
    setOpen(false);
    setProblem(undefined);
  };
  const act = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await onConfirm();
      setOpen(false);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        disabled={props.disabled ?? false}
        variant={props.variant ?? 'default'}
        size={props.size ?? 'sm'}
        leftSection={props.leftSection}
      >
        {label}
      </Button>
      <Modal opened={open} onClose={close} title={title} closeButtonProps={{ 'aria-label': i18n._('Close') }}>
        <div>{body}</div>
        {problem === undefined ? null : (
          <div style={{ marginTop: 12 }}>
            <ProblemNote problem={problem} />
          </div>
        )}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={close} disabled={busy}>
            {i18n._('Cancel')}
          </Button>
          <Button onClick={() => void act()} loading={busy} data-autofocus color={danger ? 'red.9' : 'pine'}>
            {confirmLabel}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
