import { isPlainDateText, useFormats } from '../formats.ts';

/** A business date ('YYYY-MM-DD') or an instant (ISO) in the reader's form. `long` adds the day of the week. */
export function When({ on, long = false }: { readonly on: string; readonly long?: boolean }) {
  const { date, dateLong, instant } = useFormats();
  const shown = isPlainDateText(on) ? (long ? dateLong(on) : date(on)) : instant(on);
  return (
    <time dateTime={on} className="tabular nowrap">
      {shown}
    </time>
  );
}
