/**
 * The pages that show what the program prints (docs/walkthrough.md and the excerpt in README.md), made from its own
 * output so that they cannot drift. Pure: the caller runs `demo` and brings the lines.
 */

type Step = { readonly heading: RegExp; readonly title: string; readonly words: string };

/** One per heading of src/cli/print-life.ts, and the totals after it. */
const STEPS: readonly Step[] = [
  {
    heading: /^① /,
    title: 'The visit and its note',
    words:
      'The generator (`src/practice/visits.ts`) makes the visit, the note and the truth about both. `src/app/record-visits.ts` ' +
      'stores them. The note has a version, a signature and a hash: everything later points at that version.',
  },
  {
    heading: /^② /,
    title: 'Codes, with their evidence',
    words:
      '`src/coding/suggest-diagnoses.ts` finds words of the note that name a diagnosis and shows how they lead to the code. ' +
      'A coder decides; procedures are never guessed. Here the coder is the generator, who knows the truth ' +
      '(`src/practice/office.ts`). `src/coding/decide-codes.ts` refuses evidence that is not in the note.',
  },
  {
    heading: /^③ /,
    title: 'Charges',
    words:
      '`src/charges/capture-charges.ts` looks up each price in the charge master by date of service. The charge names the ' +
      'price list and the day that price began.',
  },
  {
    heading: /^④ /,
    title: 'The claim, its edits, its file',
    words:
      '`src/charges/build-claims.ts` takes the snapshot that is billed, `src/scrub/scrub.ts` runs the edits (`docs/rules.md`), ' +
      '`src/edi/to-837p.ts` writes the file. The payer acknowledges it with a 999 and, claim by claim, a 277CA ' +
      '(`src/edi/from-acknowledgements.ts`).',
  },
  {
    heading: /^⑤ /,
    title: 'The payer’s answer',
    words:
      'The sandbox payer (`src/payer/adjudicate.ts`) decides by coverage, fees, deductible, copay and coinsurance, and writes ' +
      'an 835. `src/edi/from-835.ts` reads it and refuses it if it does not balance.',
  },
  {
    heading: /^⑥ /,
    title: 'Money',
    words:
      '`src/ledger/post-payment.ts` posts each line by its group and reason code; the table is `src/ledger/posting-rules.ts`. ' +
      'Debits are positive, credits negative. The proof at the end is checked in the code and by `verify`.',
  },
  {
    heading: /^⑦ /,
    title: 'Work for a person',
    words: 'What the program may not decide goes on a list, with a due date and what to do next.',
  },
  {
    heading: /^⑧ /,
    title: 'The statement',
    words:
      '`src/ledger/statement.ts` makes the statement as a value, with the reason for every cent that is asked. The ' +
      '`statement` command prints it as a PDF (`src/documents/statement-pdf.ts`).',
  },
  {
    heading: /^The practice from /,
    title: 'The whole practice',
    words:
      'The totals of all visits of this run. The generator knows how each visit must end; a visit that ends otherwise is ' +
      'printed as a SURPRISE and the command fails.',
  },
];

const fenced = (lines: readonly string[]): readonly string[] => {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return ['```text', ...lines.slice(0, end + 1).map((line) => line.trimEnd()), '```', ''];
};

/** In: what `demo` printed. Out: Markdown that ends in a newline. Errors: a heading that no step here knows throws. */
export function walkthroughPage(command: string, lines: readonly string[]): string {
  const page = [
    '# One claim’s life, as the program prints it',
    '',
    `Everything in the gray boxes is the output of \`${command}\`. A test runs it again and compares, so this page cannot`,
    'drift; `UPDATE=1 npm run check -- docs` writes it again. All people, payers and amounts are made up.',
    '',
  ];
  let part: string[] = [];
  const flush = (): void => {
    if (part.some((line) => line.trim() !== '')) page.push(...fenced(part));
    part = [];
  };
  for (const line of lines) {
    const step = STEPS.find((candidate) => candidate.heading.test(line));
    if (step === undefined && /^[①-⑳] /.test(line)) {
      throw new Error(`The heading "${line}" is new: say in STEPS of tools/walkthrough.ts which files do that step.`);
    }
    if (step !== undefined) {
      flush();
      page.push(`## ${step.title}`, '', step.words, '');
    }
    part.push(line);
  }
  flush();
  return `${page.join('\n').trimEnd()}\n`;
}

/** Lines of the output that the README shows; between two that are not neighbors stands an ellipsis. */
const SHOWN: readonly RegExp[] = [
  ...[/^① Visit/, /^ {3}│ 1\. /, /^② Codes/, /^ {3}suggested /, /^③ Charges/, /^ {3}\S+ .* = \$.* · price/],
  ...[/^④ Claim/, /^ {3}\d{4}-\d\d-\d\d (ready|submitted|accepted|adjudicated)/, /^⑤ Answer/, /^ {3}status 1/, /^ {3}proof:/],
  ...[/^⑧ Statement/, /^The practice from/, /^ {6,8}\d+ (denied CO-197|held by drug-needs-ndc|paid|rejected|unsigned)$/],
  ...[/^Proof, to the cent/, /^ {3}(charges|[=+] [a-z ]+) +\$/, /^ {3}every visit ended/],
];
const README_WIDTH = 118;

const START = '<!-- demo:start -->';
const END = '<!-- demo:end -->';

/** The README with the block between its two marks replaced. Errors: missing marks throw. */
export function readmeWithExcerpt(readme: string, lines: readonly string[]): string {
  const [before, after] = [readme.indexOf(START), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`README.md needs the marks ${START} and ${END} around the demo's output.`);
  const excerpt: string[] = [];
  let skipped = false;
  for (const line of lines) {
    if (!SHOWN.some((pattern) => pattern.test(line))) {
      skipped ||= line.trim() !== '';
      continue;
    }
    if (skipped && excerpt.length > 0) excerpt.push('   …');
    skipped = false;
    excerpt.push(line.length <= README_WIDTH ? line : `${line.slice(0, README_WIDTH - 1)}…`);
  }
  return `${readme.slice(0, before)}${START}\n${['```text', ...excerpt, '```'].join('\n')}\n${readme.slice(after)}`;
}
