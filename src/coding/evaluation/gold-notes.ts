/**
 * What a note should have been coded with: our own billing-mode rows and the format of CodiEsp, as one shape. The text of a
 * note comes from its publisher's files; a gold row only points into it.
 */

/** Half-open range of the note's text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

export type GoldCode = {
  /** Any of these is right; the best first. Without dots, upper case. */
  readonly codes: readonly string[];
  readonly places: readonly Place[];
};

export type GoldVisitLevel = { readonly level: number; readonly places: readonly Place[]; readonly facts: string };

export type GoldNote = {
  readonly note: string;
  /** Each must be found once. */
  readonly core: readonly GoldCode[];
  /** May be coded and may be left out: they never count. */
  readonly optional: readonly GoldCode[];
  readonly visit?: GoldVisitLevel;
  /** Each evidence span by itself, where the set gives them. */
  readonly evidence?: readonly { readonly code: string; readonly places: readonly Place[] }[];
};

const plain = (code: string): string => code.trim().toUpperCase().replaceAll('.', '');

/** '120-134 160-171' or '120 134;160 171' → places; what is no place is left out. */
function placesOf(text: string, separator: RegExp): readonly Place[] {
  return text.split(separator).flatMap((part) => {
    const [, start, end] = /^\s*(\d+)[- ](\d+)\s*$/.exec(part) ?? [];
    return start === undefined || Number(start) >= Number(end) ? [] : [{ start: Number(start), end: Number(end) }];
  });
}

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.split('\t')]));

/**
 * Our own rows: note, half, kind, codes, spans, facts, tab-separated under a line of names.
 * Only rows of `half` are looked at; the other half stays unread.
 */
export function readBillingGold(text: string, half: string): readonly GoldNote[] {
  const notes = new Map<string, { core: GoldCode[]; optional: GoldCode[]; visit?: GoldVisitLevel }>();
  for (const [note = '', rowHalf, kind, codes = '', spans = '', facts = ''] of rowsOf(text).slice(1)) {
    if (rowHalf !== half) continue;
    const known = notes.get(note) ?? { core: [], optional: [] };
    notes.set(note, known);
    const places = placesOf(spans, / /);
    if (kind === 'em') known.visit = { level: Number(codes), places, facts };
    else (kind === 'dx' ? known.core : known.optional).push({ codes: codes.split('|').map(plain), places });
  }
  return [...notes].map(([note, gold]) => ({ note, ...gold }));
}

/**
 * CodiEsp: D.tsv (note, code) says what counts; X.tsv (note, kind, code, words, 'start end;start end') says where it stands in
 * the Spanish text. Source: CodiEsp 2020, Zenodo 3837305.
 */
export function readCodiesp(diagnoses: string, evidence = ''): readonly GoldNote[] {
  const notes = new Map<
    string,
    { readonly codes: Map<string, Place[]>; readonly evidence: { code: string; places: readonly Place[] }[] }
  >();
  for (const [note = '', code = ''] of rowsOf(diagnoses)) {
    const known = notes.get(note) ?? { codes: new Map<string, Place[]>(), evidence: [] };
    notes.set(note, known);
    known.codes.set(plain(code), []);
  }
  for (const [note = '', kind, code = '', , list = ''] of rowsOf(evidence)) {
    const known = notes.get(note);
    if (kind !== 'DIAGNOSTICO' || known === undefined) continue;
    const places = placesOf(list, /;/);
    known.codes.get(plain(code))?.push(...places);
    known.evidence.push({ code: plain(code), places });
  }
  return [...notes].map(([note, known]) => ({
    note,
    core: [...known.codes].map(([code, places]) => ({ codes: [code], places })),
    optional: [],
    evidence: known.evidence,
  }));
}
