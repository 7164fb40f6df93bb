/**
 * The page of permanent error codes (docs/errors.md), collected from the source. A code is any text of the form
 * `subject-must-...` or `subject-should-...`: that is how this project names the assertion that was broken, so a new
 * code is on the page as soon as it is written down. Pure: the caller brings the files.
 */
import ts from 'typescript';
import { isTest, ROOMS, roomOf, type SourceFile } from './rooms.ts';

type Mention = { readonly code: string; readonly path: string; readonly message: string };

export type ErrorCode = {
  readonly code: string;
  /** The first room, in the order of ranks, that says it. */
  readonly room: string;
  readonly paths: readonly string[];
  readonly messages: readonly string[];
};

const isCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*-(must|should)(-[a-z0-9]+)+$/.test(text);

/** Every code of the source, rooms in the order of the table, codes in the order of the alphabet. */
export function errorCodes(files: readonly SourceFile[]): readonly ErrorCode[] {
  const source = files.filter(
    (file) => file.path.startsWith('src/') && !isTest(file.path) && /-(must|should)-|\bCW\d/.test(file.text),
  );
  const raised = sqlRemedies(source);
  const mentions = source.flatMap((file) => (file.path.endsWith('.sql') ? inSql(file, raised) : inTypeScript(file)));
  const order = Object.keys(ROOMS);
  const rankOf = (mention: Mention): number => order.indexOf(roomOf(mention.path) ?? '');
  return [...Map.groupBy(mentions, (mention) => mention.code)]
    .map(([code, of]) => {
      const sorted = of.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1));
      // Where it is only compared with or handed on says nothing about its cause.
      const saying = sorted.filter((mention) => mention.message !== '');
      const sites = saying.length > 0 ? saying : sorted;
      return {
        code,
        room: roomOf(sites[0]?.path ?? '') ?? '',
        paths: [...new Set(sites.map((mention) => mention.path))],
        messages: [...new Set(saying.map((mention) => mention.message))],
      };
    })
    .toSorted((a, b) => order.indexOf(a.room) - order.indexOf(b.room) || (a.code < b.code ? -1 : 1));
}

/** What the store says for each error state that our own SQL raises: `CW002: 'An entry needs ...'`. */
function sqlRemedies(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const pairs = files.flatMap((file) => [...file.text.matchAll(/\b(CW\d{3}): '([^']+)'/g)]);
  return new Map(pairs.map(([, state = '', message = '']) => [state, message]));
}

const inSql = (file: SourceFile, raised: ReadonlyMap<string, string>): readonly Mention[] =>
  [...file.text.matchAll(/errcode = '(CW\d{3})', message = '([a-z0-9-]+)'/g)].map(([, state = '', code = '']) => ({
    code,
    path: file.path,
    message: raised.get(state) ?? '',
  }));

function inTypeScript(file: SourceFile): readonly Mention[] {
  const parsed = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true);
  const found: Mention[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isCode(node.text)) {
      found.push({ code: node.text, path: file.path, message: messageBeside(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** The words that go with a code: `{ code, message }`, `fail(code, …, message)` or `[code, message]`; '' where there are none. */
function messageBeside(code: ts.Node): string {
  let node = code;
  while (ts.isConditionalExpression(node.parent) || ts.isAsExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) {
    node = node.parent;
  }
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent)) return messageIn(parent.parent);
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && node !== parent.expression)
    return sentenceOf(parent.arguments ?? []);
  return ts.isArrayLiteralExpression(parent) ? sentenceOf(parent.elements) : '';
}

function messageIn(object: ts.ObjectLiteralExpression): string {
  for (const property of object.properties) {
    const name = property.name !== undefined && ts.isIdentifier(property.name) ? property.name.text : '';
    // `expected` completes a sentence about an element of a file: "SV102 must be a number".
    if (name !== 'message' && name !== 'expected') continue;
    if (ts.isPropertyAssignment(property)) return `${name === 'expected' ? '… ' : ''}${textOf(property.initializer)}`;
    if (ts.isShorthandPropertyAssignment(property)) return textOf(property.name);
  }
  return '';
}

/** The first argument that reads like a sentence. */
const sentenceOf = (nodes: readonly ts.Expression[]): string =>
  nodes.map((node) => (ts.isObjectLiteralExpression(node) ? messageIn(node) : textOf(node))).find((text) => / \S+ /.test(text)) ??
  '';

/** Text with `{name}` where the program puts a value. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => valueOf(span.expression) + span.literal.text).join('');
  }
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  if (ts.isConditionalExpression(node)) {
    const [one, other] = [textOf(node.whenTrue), textOf(node.whenFalse)];
    return one.includes(' ') ? `${one} / ${other}` : '';
  }
  if (ts.isIdentifier(node)) return constantText(node);
  // `said('…', values)`: its template already has `{name}` in it; `inEnglish(said(…))` is the same sentence.
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^(said|inEnglish)$/.test(node.expression.text)) {
    return node.arguments[0] === undefined ? '' : textOf(node.arguments[0]);
  }
  return ts.isParenthesizedExpression(node) ? textOf(node.expression) : '';
}

/** The text of `const message = '…'` above its use, in the same function or around it. */
function constantText(name: ts.Identifier): string {
  let scope: ts.Node | undefined = name.parent;
  while (scope !== undefined) {
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      for (const statement of scope.statements) {
        if (!ts.isVariableStatement(statement)) continue;
        const found = statement.declarationList.declarations.find((d) => ts.isIdentifier(d.name) && d.name.text === name.text);
        if (found?.initializer !== undefined) return textOf(found.initializer);
      }
    }
    scope = scope.parent;
  }
  return '';
}

/** `{lineNumber}` for `line.lineNumber`; `{…}` for anything longer. */
function valueOf(node: ts.Expression): string {
  const sentence = ts.isCallExpression(node) ? textOf(node) : '';
  if (sentence !== '') return sentence;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return `{${node.text}}`;
  return ts.isPropertyAccessExpression(node) ? `{${node.name.text}}` : '{…}';
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

const NOTES: Readonly<Record<string, string>> = {
  x12: 'Most of these are findings: a file may have many, each with its path, and none is thrown. `src/x12/README.md` has their shape.',
  payer: 'The sandbox payer answers with these; they are not ours.',
  store:
    'Thrown as `StoreFailure` and the transaction is undone. What `post_journal` raises also carries an SQLSTATE (CW001 and on).',
};

/** Markdown; ends in a newline. */
export const describeErrors = (codes: readonly ErrorCode[]): string =>
  [
    '# Error codes',
    '',
    `${codes.length} permanent codes, by room. Each is phrased as the assertion that was broken. The words say what is wrong and what to do`,
    'next; `{name}` stands for a value. No words: the code is passed on with the words of what failed, or the place is',
    'its whole meaning. The ids of edits are in `docs/rules.md`. This page is generated from the source:',
    '`UPDATE=1 npm run check -- docs` writes it again.',
    '',
    ...[...Map.groupBy(codes, (code) => code.room)].flatMap(([room, of]) => [
      `## ${room}`,
      '',
      ...(NOTES[room] === undefined ? [] : [NOTES[room], '']),
      '| code | says | where |',
      '|---|---|---|',
      ...of.map(
        ({ code, messages, paths }) =>
          `| \`${code}\` | ${messages.map(cell).join('<br>')} | ${paths.map((path) => `\`${path}\``).join('<br>')} |`,
      ),
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
