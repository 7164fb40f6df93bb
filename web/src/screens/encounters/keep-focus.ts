/** What was pressed may go with the press: a diagnosis that is removed, a change that was carried out. The focus stays near. */
import { type RefObject, useEffect, useRef } from 'react';

const ROWS = ['[data-diagnosis]', '[data-line]', '[data-suggestion]'] as const;

type Near = { readonly rows: (typeof ROWS)[number]; readonly at: number };

function nearOf(target: EventTarget | null): Near | undefined {
  if (!(target instanceof Element)) return undefined;
  const rows = ROWS.find((selector) => target.closest(`[data-coding] ${selector}`) !== null);
  if (rows === undefined) return undefined;
  const row = target.closest(rows);
  return { rows, at: [...document.querySelectorAll(rows)].findIndex((one) => one === row) };
}

/** A part of the page takes the focus itself: in a field the single keys would be letters. */
export function focusPart(part: HTMLElement | null | undefined): void {
  if (part !== null && part !== undefined && part.tabIndex < 0) part.tabIndex = -1;
  part?.focus();
}

/** After each change: focus that is nowhere goes to the row that stands where its own stood, else to the part around `otherwise`. */
export function useKeepFocus(otherwise: RefObject<HTMLElement | null>): void {
  const near = useRef<Near>(undefined);
  useEffect(() => {
    // A press beside every row takes the focus away on purpose.
    const remember = (event: Event): void => {
      near.current = nearOf(event.target);
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', remember);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', remember);
    };
  }, []);
  useEffect(() => {
    const find = (): void => {
      const { current } = near;
      if (current === undefined || document.activeElement !== document.body) return;
      const rows = [...document.querySelectorAll<HTMLElement>(current.rows)];
      const row = rows[Math.min(current.at, rows.length - 1)];
      if (row?.matches('[data-line]') === true) row.querySelector<HTMLElement>('input')?.focus();
      else focusPart(row ?? otherwise.current?.closest<HTMLElement>('section'));
    };
    // On its way from one field to the next the focus is nowhere for a moment.
    const frame = requestAnimationFrame(find);
    return () => cancelAnimationFrame(frame);
  });
}
