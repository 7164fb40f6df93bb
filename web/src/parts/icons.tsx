/** Small line drawings, 20 by 20, in the colour of the text beside them; the words beside them say what they mean. */
const PATHS = {
  work: 'M4 5h12v11H4zM7.5 5V3.5h5V5M7 10l2 2 4-4',
  patients: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5',
  coding: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  claims: 'M5 3h7l3 3v11H5zM12 3v3h3M8 10h4M8 13h4',
  files: 'M3 5h5l1.5 2H17v9H3z',
  inbox: 'M3 11l3-7h8l3 7v5H3zM3 11h4l1 2h4l1-2h4',
  money: 'M3 5.5h14v9H3zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 8v4M14.5 8v4',
  codes: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17',
  calendar: 'M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  screen: 'M3 4h14v9H3zM7 17h6M10 13v4',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5',
  leave: 'M12 4H5v12h7M9 10h8M14 7l3 3-3 3',
  keyboard: 'M2.5 6h15v9h-15zM5.5 9h.01M8.5 9h.01M11.5 9h.01M14.5 9h.01M6.5 12h7',
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  warn: 'M10 3l8 14H2zM10 8v4M10 14.5v.01',
  note: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v5M10 6v.01',
  back: 'M12 4l-6 6 6 6',
  next: 'M8 4l6 6-6 6',
  down: 'M4 8l6 6 6-6',
  up: 'M4 12l6-6 6 6',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V3h8v4M6 13H3V7h14v6h-3M6 11h8v6H6z',
  download: 'M10 3v10M6 9l4 4 4-4M3 17h14',
  filter: 'M3 4h14l-5.5 7v5l-3 1.5V11z',
  language: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM2.5 10h15M10 2.5c5 5 5 10 0 15M10 2.5c-5 5-5 10 0 15',
  send: 'M3 10l14-6-5 13-3-5z',
  question: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.8 8a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.5M10 14v.01',
  refresh: 'M16 10a6 6 0 1 1-2-4.5M14 2v4h-4',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
