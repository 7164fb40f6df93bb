/** For the tests: every English text of the screens, found by reading the source. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Template = {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly names: readonly string[] | undefined;
};
export type Complaint = { readonly file: string; readonly line: number; readonly message: string };

const calleeName = (node: ts.CallExpression): string => {
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? `${lastName(expression.expression)}.${expression.name.text}` : '';
};

const lastName = (node: ts.Expression): string =>
  ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) ? node.name.text : '';

/** The names of the values given, undefined when they come as an expression that is no object literal. */
function valueNames(node: ts.Expression | undefined): readonly string[] | undefined {
  if (node === undefined) return [];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  if (node.properties.some((property) => ts.isSpreadAssignment(property))) return undefined;
  return node.properties.flatMap((property) =>
    property.name !== undefined && !ts.isComputedPropertyName(property.name) ? [property.name.text] : [],
  );
}

/** In: one file. Out: the texts given to `i18n._` and `words`, and calls of `i18n._` that a translator cannot follow. */
export function readTemplates(
  file: string,
  text: string,
): { readonly found: readonly Template[]; readonly complaints: readonly Complaint[] } {
  const parsed = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.ESNext,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Template[] = [];
  const complaints: Complaint[] = [];
  const lineOf = (node: ts.Node): number => parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
  const take = (node: ts.Expression, call: ts.CallExpression): void => {
    if (ts.isStringLiteral(node) && node.text === '') return;
    const isTranslation = calleeName(call) === 'i18n._';
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      found.push({ text: node.text, file, line: lineOf(node), names: isTranslation ? valueNames(call.arguments[1]) : undefined });
    } else if (ts.isConditionalExpression(node)) {
      take(node.whenTrue, call);
      take(node.whenFalse, call);
    } else if (ts.isParenthesizedExpression(node)) take(node.expression, call);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
      // `label ?? 'Open'`: each side may be a text.
      take(node.left, call);
      take(node.right, call);
    } else if (ts.isTemplateExpression(node) || ts.isBinaryExpression(node)) {
      complaints.push({ file, line: lineOf(node), message: 'A text must be one literal with {placeholders}, not put together.' });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && (calleeName(node) === 'i18n._' || calleeName(node) === 'words')) {
      const [first] = node.arguments;
      if (first !== undefined) take(first, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { found, complaints };
}

/** In: the folder `web/src`. */
export function readAllTemplates(folder: string): ReturnType<typeof readTemplates> {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !/\.test\.tsx?$|\.gen\.ts$|^locales\//.test(file));
  const read = files.toSorted().map((file) => readTemplates(file, readFileSync(join(folder, file), 'utf8')));
  return { found: read.flatMap((one) => one.found), complaints: read.flatMap((one) => one.complaints) };
}
