import { Popover } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './tip.module.css';

export type TipProps = {
  /** What a screen reader says about the trigger beyond its text: "meaning and source". */
  readonly label: string;
  readonly content: () => ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
};

const OPEN_AFTER_MILLISECONDS = 220;
const CLOSE_AFTER_MILLISECONDS = 160;

/**
 * A card beside a word: on hover, on keyboard focus, on touch. It can be hovered itself, Escape closes it without moving
 * the focus, and its content is made only when it opens (WCAG 1.4.13).
 */
export function Tip({ label, content, children, width = 340 }: TipProps) {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (next: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), next ? OPEN_AFTER_MILLISECONDS : CLOSE_AFTER_MILLISECONDS);
  };
  const now = (next: boolean): void => {
    clearTimeout(timer.current);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    now(false);
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={width}
      position="bottom-start"
      shadow="md"
      withinPortal
      closeOnEscape={false}
      trapFocus={false}
      returnFocus={false}
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes['trigger']}
          aria-expanded={open}
          aria-describedby={open ? id : undefined}
          onMouseEnter={() => later(true)}
          onMouseLeave={() => later(false)}
          onFocus={(event) => {
            if (event.currentTarget.matches(':focus-visible')) now(true);
          }}
          onBlur={() => later(false)}
          onClick={(event) => {
            event.stopPropagation();
            now(!open);
          }}
          onKeyDown={onKeyDown}
        >
          {children}
          <span className="visually-hidden"> ({label})</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        role="tooltip"
        className={classes['card'] ?? ''}
        onMouseEnter={() => later(true)}
        onMouseLeave={() => later(false)}
      >
        {open ? content() : null}
      </Popover.Dropdown>
    </Popover>
  );
}
