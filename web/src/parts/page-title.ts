import { useMatch } from '@tanstack/react-router';
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
  // This screen's own address: the router's location is already the next one while the next screen is still coming.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  useEffect(() => {
    const first = headedPath === '';
    if (headedPath === pathname) return;
    headedPath = pathname;
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
