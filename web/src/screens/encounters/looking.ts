import { type FocusEvent, useMemo, useState } from 'react';

/** What stands out in the note and the lists: under the pointer for a moment, or chosen until something else is. */
export function useLooking() {
  const [hovered, setHovered] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<string>();
  const lit = useMemo(
    () => new Set(hovered.length > 0 ? hovered : selected === undefined ? [] : [selected]),
    [hovered, selected],
  );
  return {
    lit,
    selected,
    light: setHovered,
    select: (code: string | undefined): void => {
      if (code !== undefined && code !== '') setSelected(code);
    },
  };
}

/** A press of the mouse chooses by its click: were its focus to choose, rows could move away under the pointer before that. */
export const byKeyboard = ({ target }: FocusEvent<HTMLElement>): boolean => target.matches(':focus-visible');
