import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** Sets the tab's title. PageHead does it already. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Claimwright' : `${title} · Claimwright`;
  }, [title]);
}

let headedPath = '';

/**
 * After navigation the new page's heading takes the focus, so that a keyboard or screen reader begins there. The first
 * page after loading keeps the browser's own beginning.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const first = headedPath === '';
    if (headedPath === pathname) return;
    headedPath = pathname;
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
