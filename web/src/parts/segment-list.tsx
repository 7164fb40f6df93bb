import { useLingui } from '@lingui/react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { SegmentField, SegmentFinding } from '../api/paths.gen.ts';
import type { Said } from '../../../src/kernel/said.ts';
import { ToneBadge } from './badges.tsx';
import { Money } from './money.tsx';
import { Say } from './say.tsx';
import classes from './segment-list.module.css';
import { When } from './when.tsx';

export type ListedSegment = {
  readonly text: string;
  readonly depth: number;
  /** `2000A/2000B/2300`. */
  readonly path?: string | undefined;
  /** The loop that it begins. */
  readonly begins?: Said | string | undefined;
  readonly words?: Said | undefined;
  readonly fields: readonly SegmentField[];
  readonly findings: readonly SegmentFinding[];
};

type Props = {
  readonly label: string;
  readonly count: number;
  /** Undefined while it is on its way. */
  readonly segmentAt: (index: number) => ListedSegment | undefined;
  /** As X12 instead of in words. */
  readonly raw: boolean;
  /** Told which rows are looked at. */
  readonly onRange?: (first: number, last: number) => void;
  /** Places of segments with findings, in order. */
  readonly marked: readonly number[];
};

/** Up to here every row is in the page, for printing and for the browser's own search. */
const ALL_ROWS = 150;
const ROW_HEIGHT = 30;
const LEAP = 10;

/** Segments one under another, indented by loop; arrow keys go through them, and what a segment says stands beside. */
export function SegmentList({ label, count, segmentAt, raw, onRange, marked }: Props) {
  const { i18n } = useLingui();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [hovered, setHovered] = useState<number>();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: count <= ALL_ROWS ? ALL_ROWS : 15,
  });
  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  const go = (index: number): void => {
    const to = Math.max(0, Math.min(count - 1, index));
    setActive(to);
    setHovered(undefined);
    virtual.scrollToIndex(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepOf(event.key, active, count);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const shown = hovered ?? active;
  const next = marked.find((at) => at > active) ?? marked[0];
  return (
    <div className={classes['columns']}>
      <div
        ref={box}
        className={classes['box']}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={active >= first && active <= last ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setHovered(undefined)}
      >
        <div className={classes['whole']} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {rows.map((row) => (
            // The keys are the listbox's own.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              id={`${id}-${row.index}`}
              role="option"
              tabIndex={-1}
              aria-selected={row.index === active}
              aria-posinset={row.index + 1}
              aria-setsize={count}
              className={classes['row']}
              style={{ transform: `translateY(${row.start}px)` }}
              onMouseEnter={() => setHovered(row.index)}
              onClick={() => setActive(row.index)}
            >
              <Row segment={segmentAt(row.index)} raw={raw} />
            </div>
          ))}
        </div>
      </div>
      <div className={classes['aside']} aria-live="polite">
        <Details segment={segmentAt(shown)}>
          {next === undefined ? null : (
            <button type="button" className={classes['next']} onClick={() => go(next)}>
              {i18n._('Next finding ({n})', { n: marked.length })}
            </button>
          )}
        </Details>
      </div>
    </div>
  );
}

/** Where a key leads; undefined for any other key. */
function stepOf(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + LEAP;
    case 'PageUp':
      return from - LEAP;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function Row({ segment, raw }: { readonly segment: ListedSegment | undefined; readonly raw: boolean }) {
  const { i18n } = useLingui();
  if (segment === undefined) return <span className="text-muted">{i18n._('On its way')}</span>;
  const { begins, path, words, text, depth, findings } = segment;
  const worst = findings.some((each) => each.severity === 'error') ? 'bad' : 'warn';
  return (
    <div className={classes['indent']} style={{ '--depth': String(depth) } as Record<string, string>}>
      {begins === undefined ? null : (
        <div className={classes['loop']}>
          <Say said={begins} /> <span className="mono text-muted">{path}</span>
        </div>
      )}
      {raw || words === undefined ? (
        <span className={classes['text']} translate="no">
          {text}
        </span>
      ) : (
        <>
          <span className={classes['id']} translate="no">
            {text.slice(0, 3).replace(/[^A-Z0-9].*$/, '')}
          </span>{' '}
          <Say said={words} />
        </>
      )}
      {findings.length === 0 ? null : (
        <>
          {' '}
          <ToneBadge tone={worst}>{i18n._('{n, plural, one {# finding} other {# findings}}', { n: findings.length })}</ToneBadge>
        </>
      )}
    </div>
  );
}

/** What the segment says of the claim, and what is wrong with it. */
function Details({ segment, children }: { readonly segment: ListedSegment | undefined; readonly children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <>
      {children}
      {segment === undefined ? null : (
        <>
          <p className={classes['text']} translate="no">
            {segment.text}
          </p>
          {segment.findings.map((finding) => (
            <div key={`${finding.code} ${finding.path}`} className={classes['finding']}>
              <ToneBadge tone={finding.severity === 'error' ? 'bad' : 'warn'}>
                {finding.severity === 'error' ? i18n._('Error') : i18n._('Warning')}
              </ToneBadge>{' '}
              <Say said={finding.words} />
              <p className="text-muted" lang="en" translate="no">
                {finding.message} <span className="mono">{finding.path}</span>
              </p>
            </div>
          ))}
          {segment.fields.length === 0 ? (
            <p className="text-muted">{i18n._('It orders the file; no field of a claim stands in it.')}</p>
          ) : (
            <dl className={classes['fields']}>
              {segment.fields.map((field) => (
                <div key={field.at}>
                  <dt>
                    <Say said={field.field} /> <span className="mono text-muted">{field.at}</span>
                  </dt>
                  <dd>
                    <Value field={field} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </>
  );
}

function Value({ field: { cents, on, value } }: { readonly field: SegmentField }) {
  if (cents !== undefined) return <Money cents={cents} />;
  if (on !== undefined) return <When on={on} />;
  return <span translate="no">{value}</span>;
}
