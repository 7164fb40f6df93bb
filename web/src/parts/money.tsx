import { useFormats } from '../formats.ts';

export type MoneyProps = {
  /** Whole cents. */
  readonly cents: number;
  readonly strong?: boolean;
  /** A plus sign before what is positive: for changes. */
  readonly signed?: boolean;
};

/** An amount that lines up with others; below zero it has a minus sign and the colour of a loss. */
export function Money({ cents, strong = false, signed = false }: MoneyProps) {
  const { money } = useFormats();
  const style = {
    ...(strong ? { fontWeight: 650 } : {}),
    ...(cents < 0 ? { color: 'var(--cw-bad)' } : {}),
  };
  return (
    <span className="tabular nowrap" style={style}>
      {signed && cents > 0 ? '+' : ''}
      {money(cents)}
    </span>
  );
}
