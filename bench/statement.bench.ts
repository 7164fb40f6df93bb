/** One statement printed first and then again and again; beside its own JSON. */
import { runDemoInMemory } from '../src/cli/demo-in-memory.ts';
import { statementPrinter } from '../src/documents/statement-pdf.ts';

const { life } = await runDemoInMemory({ seed: 7, claims: 40, scenario: 'office-established', progress: () => {} });
const statement = life?.statements[0];
if (statement === undefined) throw new Error('the demonstration has a statement for an office visit');
const printer = statementPrinter();
const first = performance.now();
const { length } = await printer.print(statement, 'en');
process.stdout.write(
  `   first PDF ${Math.round(performance.now() - first)} ms (${length} bytes), tagged ${await printer.isTagged()}\n`,
);
const rounds = 40;
const start = performance.now();
for (let i = 0; i < rounds; i += 1) await printer.print(statement, i % 2 === 0 ? 'en' : 'fr');
process.stdout.write(`   later PDFs ${((performance.now() - start) / rounds).toFixed(1)} ms each\n`);
const json = performance.now();
for (let i = 0; i < rounds; i += 1) JSON.stringify(statement);
process.stdout.write(`   baseline: its JSON ${(((performance.now() - json) * 1000) / rounds).toFixed(1)} µs each\n`);
