/**
 * The tabular list of ICD-10-CM as published in XML: chapters, sections and codes with their notes as written, seventh
 * characters and placeholders. Notes are kept where they stand; that they hold for everything below is the look-up's to
 * say. Source: icd10cm_tabular.xsd (NCHS). Checked against the full list of FY2021 and chapter 2 of FY2025.
 */
import { type Importer, tallyOf, WEB_PAGE } from './file-reader.ts';
import { xmlReader } from './xml-events.ts';

/** As the file names them. */
export const ICD10_NOTE_KINDS = [
  'inclusionTerm',
  'includes',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'notes',
  'sevenChrNote',
] as const;
export type Icd10NoteKind = (typeof ICD10_NOTE_KINDS)[number];

const NOTE_KINDS: ReadonlySet<string> = new Set(ICD10_NOTE_KINDS);
const isNoteKind = (name: string): name is Icd10NoteKind => NOTE_KINDS.has(name);

export type TabularNote = { readonly kind: Icd10NoteKind; readonly text: string };

export type TabularNode = {
  readonly level: 'chapter' | 'section' | 'code';
  /** '1' for a chapter, 'A00-A09' for a section, 'A000' for a code, without its dot. */
  readonly name: string;
  readonly title: string;
  /** Names from the chapter down, without the node itself. */
  readonly above: readonly string[];
  readonly notes: readonly TabularNote[];
  /** Seventh characters defined here, for all codes below. */
  readonly sevenths: readonly { readonly char: string; readonly words: string }[];
  /** The code has a placeholder X that is a level of its own. */
  readonly placeholder: boolean;
  readonly hasChildren: boolean;
};

type Building = {
  -readonly [K in keyof TabularNode]: TabularNode[K] extends readonly (infer T)[] ? T[] : TabularNode[K];
} & { given: boolean };

const LEVELS: Readonly<Record<string, TabularNode['level']>> = { chapter: 'chapter', section: 'section', diag: 'code' };

const emptyNode = (level: TabularNode['level'], above: readonly string[], placeholder: boolean): Building => ({
  level,
  name: '',
  title: '',
  above: [...above],
  notes: [],
  sevenths: [],
  placeholder,
  hasChildren: false,
  given: false,
});

type Ended = {
  readonly name: string;
  readonly said: string;
  readonly kind: Icd10NoteKind | undefined;
  readonly seventh: string | undefined;
};

/** What an element said, put where it belongs. */
function fill(node: Building, { name, said, kind, seventh }: Ended): void {
  if (name === 'name' && node.name === '') node.name = said.replace('.', '');
  else if (name === 'desc' && node.title === '') node.title = said;
  else if (name === 'note' && kind !== undefined) node.notes.push({ kind, text: said });
  // Between the extensions a stray note may go on with the one before.
  else if (name === 'note' && node.sevenths.length > 0 && said !== '') {
    const last = node.sevenths.pop();
    if (last !== undefined) node.sevenths.push({ char: last.char, words: `${last.words} ${said}` });
  } else if (name === 'extension' && seventh !== undefined) node.sevenths.push({ char: seventh, words: said });
}

/** In: XML in pieces. Out: nodes in the order of the book, each when its head is complete. Facts: version. */
export const icd10TabularFile: Importer<TabularNode> = (take) => {
  const tally = tallyOf(take, (node: TabularNode) => `${node.level} ${node.name}`);
  const stack: Building[] = [];
  let text = '';
  let kind: Icd10NoteKind | undefined;
  let seventh: string | undefined;
  let element = '';
  let nodes = 0;
  let inTable = false;

  /** A node is given when its first child begins or it ends: by then its own head has been read. */
  const give = (node: Building): void => {
    if (node.given) return;
    node.given = true;
    nodes += 1;
    const { given: _, ...whole } = node;
    if (node.name !== '' && node.title !== '') tally.accept(whole, nodes);
    else tally.reject(nodes, `a ${node.level} without its name or title`);
  };
  const begin = (level: TabularNode['level'], attributes: Readonly<Record<string, string>>): void => {
    const parent = stack.at(-1);
    if (parent?.level === 'code') parent.hasChildren = true;
    if (parent !== undefined) give(parent);
    const above = parent === undefined ? [] : [...parent.above, parent.name];
    stack.push({
      ...emptyNode(level, above, attributes['placeholder'] === 'true'),
      name: level === 'section' ? (attributes['id'] ?? '') : '',
    });
  };
  const reader = xmlReader({
    open: (name, attributes) => {
      const level = LEVELS[name];
      if (level !== undefined) begin(level, attributes);
      else if (isNoteKind(name)) kind = name;
      else if (name === 'extension') seventh = attributes['char'];
      else if (name === 'visualImpairment') inTable = true;
      element = name;
      text = '';
    },
    close: (name) => {
      if (LEVELS[name] !== undefined) {
        const node = stack.pop();
        if (node !== undefined) give(node);
      } else if (isNoteKind(name)) kind = undefined;
      else if (name === 'visualImpairment') inTable = false;
      else {
        const node = stack.at(-1);
        const said = text.replace(/\s+/g, ' ').trim();
        if (name === 'version' && node === undefined) tally.facts['version'] = said;
        if (node !== undefined && !inTable) fill(node, { name, said, kind, seventh });
      }
      element = '';
      text = '';
    },
    text: (part) => {
      if (element !== '') text += part;
    },
  });
  return xmlFile(reader, tally);
};

/** The end of an XML importer: a document that is not whole is not used at all. */
export function xmlFile<Row>(
  reader: ReturnType<typeof xmlReader>,
  tally: ReturnType<typeof tallyOf<Row>>,
): ReturnType<Importer<Row>> {
  const check = (fault: string | undefined): void => {
    if (fault === 'it is a web page') tally.fail('file-must-not-be-a-web-page', WEB_PAGE);
    else if (fault !== undefined) tally.fail('file-must-be-well-formed', `The XML cannot be read: ${fault}. Download it again.`);
  };
  return {
    write: (bytes) => {
      if (!tally.hasFailed()) check(reader.write(bytes));
    },
    end: () => {
      if (!tally.hasFailed()) check(reader.end());
      return tally.end();
    },
  };
}
