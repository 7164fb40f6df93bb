/**
 * The library `claimwright` as a package folder: JavaScript and types of what `claimwright/x12` reaches, nothing of the server.
 * `node tools/library/pack.ts FOLDER` writes it; `npm pack FOLDER` makes the archive.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../static-checks.ts';

/** Subpaths of the package and their entry under `src/`. */
const ENTRIES = { './x12': 'x12/library' } as const;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  // No Node: a browser's own names, and the compiler's.
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  rootDir: join(ROOT, 'src'),
  declaration: true,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  incremental: false,
  newLine: ts.NewLineKind.LineFeed,
};

function compile(folder: string): readonly string[] {
  const files = Object.values(ENTRIES).map((entry) => join(ROOT, 'src', `${entry}.ts`));
  const program = ts.createProgram(files, { ...OPTIONS, outDir: join(folder, 'dist') });
  const emitted = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) {
    const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => ROOT, getNewLine: () => '\n' };
    throw new Error(`The library does not compile:\n${ts.formatDiagnostics(problems.slice(0, 20), host)}`);
  }
  return program.getSourceFiles().flatMap(({ fileName }) => (fileName.startsWith(join(ROOT, 'src')) ? [fileName] : []));
}

type RootPackage = { readonly version: string; readonly license: string };

function manifest(): object {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as RootPackage;
  return {
    name: 'claimwright',
    version,
    description: 'HIPAA X12 in TypeScript: read, check, write, acknowledge, show, compare. No dependencies; Node and browsers.',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    exports: Object.fromEntries(
      Object.entries(ENTRIES).map(([subpath, entry]) => [
        subpath,
        { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      ]),
    ),
    files: ['dist', 'NOTICE'],
    keywords: ['x12', 'hipaa', 'edi', '837', '835', '999', '277ca', '270', '271'],
  };
}

/** In: a folder that is empty or missing. Out: the source files that went in. Errors: throws what does not compile. */
export function packLibrary(folder: string): readonly string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty: name a new folder.`);
  mkdirSync(folder, { recursive: true });
  const sources = compile(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(ROOT, 'NOTICE'), join(folder, 'NOTICE'));
  cpSync(join(ROOT, 'docs/x12/README.md'), join(folder, 'README.md'));
  return sources;
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder to write: node tools/library/pack.ts dist/library');
  console.log(`${packLibrary(resolve(folder)).length} source files.`);
}
