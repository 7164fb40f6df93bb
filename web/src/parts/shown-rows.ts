import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below this all rows stand in the page: finding in the page and printing work as everywhere. */
const VIRTUAL_FROM = 200;
const ROW_PIXELS = 41;
const CARD_PIXELS = 150;

export type ShownRows = { readonly from: number; readonly to: number; readonly before: number; readonly after: number };

/** Which rows of a long list stand in the page now, and the room the others take. */
export function useShownRows(count: number, table: RefObject<HTMLElement | null>): ShownRows {
  const [margin, setMargin] = useState(0);
  const isVirtual = count > VIRTUAL_FROM;
  useLayoutEffect(() => {
    const element = table.current;
    if (element !== null) setMargin(element.getBoundingClientRect().top + scrollY);
  }, [table, isVirtual]);
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: isVirtual,
    estimateSize: () => (innerWidth < 768 ? CARD_PIXELS : ROW_PIXELS),
    overscan: 20,
    scrollMargin: margin,
  });
  if (!isVirtual) return { from: 0, to: count, before: 0, after: 0 };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: Math.min(count, VIRTUAL_FROM), before: 0, after: 0 };
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start - margin,
    after: Math.max(0, virtualizer.getTotalSize() - (last.end - margin)),
  };
}
