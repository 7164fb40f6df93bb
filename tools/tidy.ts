/** House rules that a person would otherwise have to remember. Each says what to do; there are fewer than 15. */
import ts from 'typescript';
import { type Complaint, isTest, ROOMS, roomOf, type SourceFile } from './rooms.ts';

/** Generated or typed-in tables: their length is the subject's, not the author's. */
const TABLE_PATHS: readonly RegExp[] = [
  /^src\/x12\/guides\//,
  /^src\/x12\/types\/.*\.gen\.ts$/,
  /\/tables\//,
  /-table\.ts$/,
  /^src\/coding\/terms\/test-everyday-names\.ts$/,
  /^src\/codesets\/starter\//,
];

const FILE_LINES = 300;
const FUNCTION_LINES = 60;
const POSITIONAL_PARAMETERS = 3;
/** An element of X12 is addressed by position in the standard itself: segment, element, component, delimiters. */
const POSITIONAL_PARAMETERS_OF_X12 = 4;
const positionalLimit = (path: string): number =>
  path.startsWith('src/x12/') ? POSITIONAL_PARAMETERS_OF_X12 : POSITIONAL_PARAMETERS;
const BANNED_NAMES = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'misc',
  'manager',
  'service',
  'data',
  'info',
]);

type LineCheck = {
  readonly pattern: RegExp;
  readonly appliesTo: (path: string) => boolean;
  readonly message: string;
};

const rankOf = (path: string): number => ROOMS[roomOf(path) ?? '']?.rank ?? Number.POSITIVE_INFINITY;
const isSource = (path: string): boolean => /^(src|tools|bench)\/.*\.ts$/.test(path);
const isTable = (path: string): boolean => TABLE_PATHS.some((pattern) => pattern.test(path));

/** A letter in brackets keeps a pattern from finding itself. */
const LINE_CHECKS: readonly LineCheck[] = [
  {
    pattern:
      /new Date\b|Date\.now\b|performance\.now\b|Math\.random\b|\bimport\b.*\brandom.*'node:crypto'|\bcrypto\.(random|getRandom)/,
    appliesTo: (path) => rankOf(path) <= 4,
    message: 'Ranks 0-4 read no clock and no randomness: take today, the id or the random source as an argument.',
  },
  {
    pattern: /\.toFixed\(|\bparseFloat\(/,
    appliesTo: (path) => path.startsWith('src/') && path !== 'src/kernel/money.ts' && !isTest(path),
    message:
      'Decimals are handled in one place: use formatDecimal, formatDollars, parseDecimal or roundHalfUp of kernel/money.ts.',
  },
  {
    pattern: /\bconsole\.|\bprocess\.(stdout|stderr|env|exit)/,
    appliesTo: (path) => rankOf(path) <= 4 && !isTest(path),
    message: 'Ranks 0-4 neither print nor read settings: return the value, and let cli/ print it.',
  },
  {
    pattern: /\bTOD[O]\b|\bFIXM[E]\b|\bXX[X]\b|not implemente[d]/,
    appliesTo: isSource,
    message: 'Unfinished work is an issue, not a comment: finish it, or say in words what is not supported.',
  },
  {
    pattern: /\b(test|it|describe|suite)\.only\(|\bonly: true\b/,
    appliesTo: isTest,
    message: 'A test marked "only" silences its neighbors: remove the mark.',
  },
  {
    pattern: /\/wor[k]\/(main|shared|\.library)|\/roo[t]\/|\/hom[e]\/[a-z]+\/|\/tmp\/brie[f]/,
    appliesTo: () => true,
    message: 'This path exists on one machine only: take it as an argument or from a setting.',
  },
  {
    pattern: /\bregistr[y]\.[a-z0-9-]+\.[a-z]+|"resolve[d]":(?! "web",)|^registr[y]\s*=|\bdeb\.debia[n]\.org/,
    appliesTo: (path) => !path.startsWith('docs/'),
    message: 'No file names a package registry: names and versions are enough, each machine knows its own registry.',
  },
];

/** Checks that read a file as lines of text. */
export function checkLines(files: readonly SourceFile[]): readonly Complaint[] {
  return files.flatMap((file) => {
    const checks = LINE_CHECKS.filter((check) => check.appliesTo(file.path));
    return file.text
      .split('\n')
      .flatMap((text, index) =>
        checks
          .filter((check) => check.pattern.test(text))
          .map((check) => ({ path: file.path, line: index + 1, message: check.message })),
      );
  });
}

/** Names that say nothing, and files that grew too long. */
export function checkNamesAndLengths(files: readonly SourceFile[]): readonly Complaint[] {
  return files
    .filter((file) => isSource(file.path))
    .flatMap((file) => {
      const words = file.path.split('/').map((part) => part.split('.')[0] ?? '');
      const banned = words.find((word) => BANNED_NAMES.has(word));
      const barrel = /(^|\/)index\.ts$/.test(file.path) ? 'index' : undefined;
      const lines = file.text.split('\n').length - 1;
      const name = banned ?? barrel;
      return [
        ...(name === undefined
          ? []
          : [
              {
                path: file.path,
                line: 1,
                message: `The name "${name}" says nothing: name the file for the noun or the step it holds.`,
              },
            ]),
        ...(lines <= FILE_LINES || isTable(file.path)
          ? []
          : [
              {
                path: file.path,
                line: FILE_LINES,
                message: `${lines} lines (at most ${FILE_LINES}): split it by noun; a table of data goes into TABLE_PATHS of tools/tidy.ts.`,
              },
            ]),
      ];
    });
}

/** Part of a file's public face: what others call by position is what they mix up. */
const isExported = (node: ts.Node): boolean => {
  let at: ts.Node | undefined = node;
  while (at !== undefined && !ts.isStatement(at)) at = at.parent;
  return (
    at !== undefined &&
    ts.canHaveModifiers(at) &&
    (ts.getModifiers(at)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
};

/** Functions that grew too long, and exported ones with too many positional parameters. Tests are exempt: they are lists. */
export function checkFunctions(files: readonly SourceFile[]): readonly Complaint[] {
  return files
    .filter((file) => file.path.startsWith('src/') && file.path.endsWith('.ts') && !isTest(file.path) && !isTable(file.path))
    .flatMap((file) => {
      const parsed = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true);
      const complaints: Complaint[] = [];
      const lineAt = (position: number): number => parsed.getLineAndCharacterOfPosition(position).line + 1;
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
          const start = lineAt(node.getStart(parsed));
          const length = lineAt(node.end) - start + 1;
          const message =
            length > FUNCTION_LINES
              ? `This function has ${length} lines (at most ${FUNCTION_LINES}): keep the branches here and move the leaves out.`
              : node.parameters.length > positionalLimit(file.path) && isExported(node)
                ? `This function takes ${node.parameters.length} positional parameters (at most ${positionalLimit(file.path)}): take one named object.`
                : undefined;
          if (message !== undefined) complaints.push({ path: file.path, line: start, message });
        }
        ts.forEachChild(node, visit);
      };
      visit(parsed);
      return complaints;
    });
}

/** `src/...` paths in backticks of a document must exist: a map with wrong roads is worse than none. */
export function checkNamedPaths(documents: readonly SourceFile[], exists: (path: string) => boolean): readonly Complaint[] {
  return documents.flatMap((document) =>
    document.text.split('\n').flatMap((text, index) =>
      [...text.matchAll(/`((?:src|tools|bench|docs|stories)\/[^`\s*<>{}…]+)`/g)]
        .map((match) => (match[1] ?? '').replace(/[:#].*$/, '').replace(/\/$/, ''))
        .filter((path) => !exists(path))
        .map((path) => ({
          path: document.path,
          line: index + 1,
          message: `${path} does not exist: name the file where this is now, or remove the line.`,
        })),
    ),
  );
}
