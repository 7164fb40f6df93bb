/** All French: every file of `fr/` is an area, English text → French. A new area needs no line here. */
const areas = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>('./fr/*.ts', { eager: true });

export const french: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(areas).flatMap((area) => Object.values(area).flatMap((entries) => Object.entries(entries))),
);
