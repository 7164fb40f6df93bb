import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { KeysetList } from './keyset-list.ts';

/** Asks for more when the end of the list comes near the window. */
export function useEndOfList<Row>(list: KeysetList<Row>): RefCallback<HTMLElement> {
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  return useCallback((element: HTMLElement | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const { error, hasMore, loadMore } = latest.current;
        const failed = error !== undefined && error !== null;
        if (entries.some((entry) => entry.isIntersecting) && hasMore && !failed) loadMore();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
