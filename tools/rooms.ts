/**
 * The room table of ARCHITECTURE as data, and the checks that hold the source to it. Pure: the caller brings the
 * files, so that a wrong import can be tried without writing one.
 */
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

type Room = {
  readonly rank: number;
  /** Rooms whose files it may import, besides its own. */
  readonly mayImport: readonly string[];
  /** npm packages; '*' for any that package.json names. */
  readonly packages: readonly string[];
};

const rank0to3 = (rank: number, mayImport: readonly string[], packages: readonly string[] = []): Room => ({
  rank,
  mayImport,
  packages,
});

const CORE: Readonly<Record<string, Room>> = {
  kernel: rank0to3(0, []),
  rules: rank0to3(1, ['kernel']),
  codesets: rank0to3(1, ['kernel']),
  x12: rank0to3(1, ['kernel']),
  claims: rank0to3(2, ['kernel', 'codesets'], ['zod']),
  conventions: rank0to3(2, ['kernel', 'rules', 'codesets']),
  pricing: rank0to3(2, ['kernel', 'rules', 'codesets']),
  access: rank0to3(2, ['kernel']),
  charges: rank0to3(3, ['kernel', 'codesets', 'claims', 'pricing']),
  coding: rank0to3(3, ['kernel', 'rules', 'codesets', 'conventions', 'claims']),
  scrub: rank0to3(3, ['kernel', 'rules', 'codesets', 'conventions', 'claims', 'pricing']),
  edi: rank0to3(3, ['kernel', 'codesets', 'claims', 'x12']),
  fhir: rank0to3(3, ['kernel', 'codesets', 'claims']),
  ledger: rank0to3(3, ['kernel', 'rules', 'codesets', 'claims']),
  payer: rank0to3(3, ['kernel', 'rules', 'codesets', 'x12', 'conventions', 'pricing']),
};

const CORE_ROOMS = Object.keys(CORE);
const PIPELINE_ROOMS = ['cycle.ts', 'app', 'practice'];
const EDGE_ROOMS = ['store', 'wire', 'documents', 'jobs', 'intake', 'api'];
const COMPOSITION_ROOMS = ['cli', 'main.ts', 'config.ts'];

const sameRank = (names: readonly string[], room: Room): Readonly<Record<string, Room>> =>
  Object.fromEntries(names.map((name) => [name, room]));

export const ROOMS: Readonly<Record<string, Room>> = {
  ...CORE,
  'cycle.ts': { rank: 4, mayImport: CORE_ROOMS, packages: [] },
  // Use cases run the pipeline's steps and the generator feeds it; the pipeline knows neither. What a screen reads
  // (app/views/) is one zod schema: its type, its check and its OpenAPI text.
  app: { rank: 4, mayImport: [...CORE_ROOMS, 'cycle.ts'], packages: ['zod'] },
  practice: { rank: 4, mayImport: [...CORE_ROOMS, 'cycle.ts'], packages: [] },
  ...sameRank(EDGE_ROOMS, { rank: 5, mayImport: [...CORE_ROOMS, ...PIPELINE_ROOMS], packages: ['*'] }),
  // It knows us by EDI alone: what its pure half may import, and the machine.
  'payer-office': { rank: 5, mayImport: ['payer', ...(CORE['payer']?.mayImport ?? [])], packages: ['*'] },
  ...sameRank(COMPOSITION_ROOMS, {
    rank: 6,
    mayImport: [...CORE_ROOMS, ...PIPELINE_ROOMS, ...EDGE_ROOMS, 'payer-office', ...COMPOSITION_ROOMS],
    packages: ['*'],
  }),
};

/** A path from the root of the checkout, with `/`, and the file's text. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Complaint = { readonly path: string; readonly line: number; readonly message: string };

type Import = { readonly specifier: string; readonly line: number };

/** Every module that a file names: static, type-only, dynamic and re-exported alike. */
export function importsOf(file: SourceFile): readonly Import[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map((found) => ({
    specifier: found.fileName,
    line: file.text.slice(0, found.pos).split('\n').length,
  }));
}

/** `src/x12/guides/835.ts` → `x12`, `src/cycle.ts` → `cycle.ts`, undefined outside `src/`. */
export function roomOf(path: string): string | undefined {
  const [top, room] = path.split('/');
  return top === 'src' ? room : undefined;
}

/** Tests, and what only tests use: generators of values (`x.arbitrary.ts`), a world to test in (`test-x.ts`). */
export const isTest = (path: string): boolean => /(\.(test|arbitrary)|\/test-[a-z-]+)\.ts$/.test(path);

const targetOf = (from: string, specifier: string): string => normalize(join(dirname(from), specifier)).replaceAll('\\', '/');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What each file imports directly, held to the table. */
export function checkImports(files: readonly SourceFile[]): readonly Complaint[] {
  return files.flatMap((file) => {
    const name = roomOf(file.path);
    if (name === undefined) return [];
    const room = ROOMS[name];
    if (room === undefined) {
      const message = `src/${name} is not in the room table: put the file into the room it belongs to, or add the room to DESIGN and tools/rooms.ts.`;
      return [{ path: file.path, line: 1, message }];
    }
    return importsOf(file).flatMap((found) => {
      const message = isTest(file.path)
        ? complaintAboutTest(room, name, file.path, found.specifier)
        : complaintAboutImport(room, name, file.path, found.specifier);
      return message === undefined ? [] : [{ path: file.path, line: found.line, message }];
    });
  });
}

function complaintAboutImport(room: Room, name: string, path: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    // Hashing is a pure function; that no random number is drawn is checked line by line in tidy.ts.
    if (room.rank >= 5 || (room.rank === 4 && specifier === 'node:crypto')) return undefined;
    return `${name}/ does no I/O and must not import ${specifier}: take the value as an argument, and let a room of rank 5 get it.`;
  }
  if (!specifier.startsWith('.')) {
    const wanted = packageOf(specifier);
    if (room.packages.includes('*') || room.packages.includes(wanted)) return undefined;
    return `${name}/ must not import the package ${wanted}: ranks 0-4 use the kernel (zod in claims/ only); move the code to a room of rank 5.`;
  }
  const target = targetOf(path, specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === undefined)
    return `src/ must not import ${target}: tools and benchmarks may use the source, not the other way round.`;
  if (isTest(target)) return `${path} must not import a test file (${target}): move what both need into a file of its own.`;
  if (targetRoom === name || room.mayImport.includes(targetRoom)) return undefined;
  const allowed = room.mayImport.length === 0 ? 'nothing' : room.mayImport.join(', ');
  return `${name}/ must not import ${targetRoom}/ (it may import ${allowed}): pass the value in, or move the code to the room that may know both.`;
}

/** A test may know what its room's rank may know, and the tools of testing. */
function complaintAboutTest(room: Room, name: string, path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = targetOf(path, specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === undefined || targetRoom === name) return undefined;
  const targetRank = ROOMS[targetRoom]?.rank ?? Number.POSITIVE_INFINITY;
  if (targetRank <= room.rank) return undefined;
  return `A test of ${name}/ (rank ${room.rank}) must not import ${targetRoom}/ (rank ${targetRank}): move the test up to the room that joins both.`;
}

/** Rooms that must not be reached even through others, whatever the table above comes to say. */
const NEVER_REACHED: readonly { readonly from: string; readonly never: readonly string[]; readonly because: string }[] = [
  {
    from: 'payer',
    never: ['claims', 'charges', 'coding', 'scrub', 'edi', 'ledger', 'fhir', 'access', ...PIPELINE_ROOMS, ...EDGE_ROOMS],
    because: 'the payer knows us by EDI alone',
  },
  {
    from: 'payer-office',
    never: ['claims', 'charges', 'coding', 'scrub', 'edi', 'ledger', 'fhir', 'access', ...PIPELINE_ROOMS, ...EDGE_ROOMS],
    because: "the payer's process knows us by EDI alone",
  },
  { from: 'x12', never: ['claims', 'codesets', 'edi'], because: 'X12 is ignorant of our claims' },
  ...CORE_ROOMS.map((from) => ({
    from,
    never: [...PIPELINE_ROOMS, ...EDGE_ROOMS, 'payer-office'],
    because: 'imports point down only',
  })),
];

/** What each file reaches through others: rooms that must stay apart, and a core that must stay pure. */
export function checkReach(files: readonly SourceFile[]): readonly Complaint[] {
  const byPath = new Map(files.filter((file) => !isTest(file.path)).map((file) => [file.path, importsOf(file)]));
  return [...byPath.keys()].flatMap((path) => {
    const from = roomOf(path);
    if (from === undefined || ROOMS[from] === undefined) return [];
    const bans = NEVER_REACHED.filter((ban) => ban.from === from);
    return [...reachedFrom(path, byPath)].flatMap(([reached, chain]): readonly Complaint[] => {
      const way = chain.join(' → ');
      if (reached.startsWith('node:') && (ROOMS[from]?.rank ?? 0) <= 3) {
        return [
          {
            path,
            line: 1,
            message: `${from}/ must stay pure but reaches ${reached} by ${way}: cut the last import of that chain.`,
          },
        ];
      }
      const room = roomOf(reached);
      return bans
        .filter((ban) => room !== undefined && ban.never.includes(room))
        .map((ban) => ({
          path,
          line: 1,
          message: `${from}/ must not reach ${room}/ (${ban.because}) but does by ${way}: cut one import of that chain.`,
        }));
    });
  });
}

/** Every file and `node:` module reachable from `start`, with one shortest way to it. */
function reachedFrom(start: string, imports: ReadonlyMap<string, readonly Import[]>): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  // A Map iterates over entries added meanwhile, which makes it the queue of the search.
  for (const [path, way] of ways) {
    for (const { specifier } of imports.get(path) ?? []) {
      if (!specifier.startsWith('.') && !specifier.startsWith('node:')) continue;
      const next = specifier.startsWith('.') ? targetOf(path, specifier) : specifier;
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  ways.delete(start);
  return ways;
}
