import { Link } from '@tanstack/react-router';
import classes from './link-tabs.module.css';

export type LinkTab = {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly count?: number;
  /** Also current on the addresses below it; tabs whose address begins another tab's leave it out. */
  readonly deep?: boolean;
};

/** Tabs that are links: each has its address, opens in a new tab of the browser, and Back works. */
export function LinkTabs({ label, items }: { readonly label: string; readonly items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className={`${classes['tabs'] ?? ''} print-hide`}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              params={item.params ?? {}}
              className={classes['tab']}
              activeOptions={{ exact: item.deep !== true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              preload="intent"
            >
              {item.label}
              {item.count === undefined ? null : <span className={classes['count']}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
