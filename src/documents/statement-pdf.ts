/**
 * Prints a statement value as a PDF with typst. The compiler (a native module, tens of MB) is loaded on the
 * first statement and kept. Data reaches the template as JSON only; the template opens no file and no network.
 */
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { StatementPrinter } from '../app/ports.ts';
import { assert } from '../kernel/result.ts';
import type { Statement } from '../ledger/statement.ts';
import type { Language } from '../ledger/statement-reasons.ts';
import { statementView } from './statement-view.ts';

type Compiler = { readonly typst: NodeCompiler; readonly standard: string };

const TEMPLATE = fileURLToPath(new URL('./statement.typ', import.meta.url));

/** Accessible (tagged) where the compiler can; on platforms that only have an older binary it is plain PDF 1.7. */
const STANDARDS = ['ua-1', '1.7'] as const;

/** Compilations after which unused intermediate results are dropped, so that memory stays flat over a long run. */
const CACHE_AGE = 10;

async function loadCompiler(): Promise<Compiler> {
  const { NodeCompiler: Typst } = await import('@myriaddreamin/typst-ts-node-compiler');
  const typst = Typst.create({ workspace: fileURLToPath(new URL('.', import.meta.url)) });
  const standard = STANDARDS.find((name) => accepts(typst, name));
  assert(standard !== undefined, 'the PDF compiler accepts none of the standards we print');
  return { typst, standard };
}

function accepts(typst: Compiler['typst'], standard: string): boolean {
  try {
    typst.pdf({ mainFileContent: '#set document(title: "x")\nx' }, { pdfStandard: standard });
    return true;
  } catch {
    return false;
  }
}

/** Only what buildStatement made, of a version we can print. */
function asStatement(value: unknown): Statement {
  assert(
    typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'visits' in value,
    'only a statement of version 1 can be printed; build it again with buildStatement',
  );
  return value as Statement;
}

export type PrinterOptions = {
  /** True when the compiler wrote a tagged PDF/UA-1. */
  readonly isTagged: () => Promise<boolean>;
};

/** Same statement, same bytes. Errors: what is not a statement, or a template that does not compile, is a bug and throws. */
export function statementPrinter(): StatementPrinter & PrinterOptions {
  let loading: Promise<Compiler> | undefined;
  const compiler = (): Promise<Compiler> => (loading ??= loadCompiler());
  return {
    isTagged: async () => (await compiler()).standard === 'ua-1',
    print: async (statement: unknown, language: Language) => {
      const view = statementView(asStatement(statement), language);
      const { typst, standard } = await compiler();
      const compiled = typst.compile({ mainFilePath: TEMPLATE, inputs: { view: JSON.stringify(view) } });
      const document = compiled.result;
      // The compiler's diagnostics quote the template, never the data.
      assert(
        document !== null,
        `the statement template does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`,
      );
      const bytes = typst.pdf(document, { pdfStandard: standard, creationTimestamp: 0 });
      typst.evictCache(CACHE_AGE);
      return new Uint8Array(bytes);
    },
  };
}
