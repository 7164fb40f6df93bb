/** `claimwright statement`: a statement that was issued, as an accessible PDF, from the value it was kept as. */
import { writeFile } from 'node:fs/promises';
import { statementIn } from '../app/statement-language.ts';
import type { Statement } from '../ledger/statement.ts';
import { statementPrinter } from '../documents/statement-pdf.ts';
import { demoOffice } from '../practice/office.ts';
import { currentDemo } from './current-demo.ts';
import { organizationOf } from './demo-plan.ts';
import { openInstallation } from './installation.ts';
import { type Command, readWords, UsageError } from './usage.ts';

const SINCE = '1900-01-01';

export const statementCommand: Command = {
  name: 'statement',
  usage: 'statement [NUMBER --pdf FILE] [--json]',
  summary: 'Lists the statements issued, or writes one as a PDF in the patient’s language.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { pdf: 'string', json: 'boolean' });
    const demo = await currentDemo(terminal.config.home);
    const organizationId = organizationOf(demo);
    const installation = await openInstallation(terminal.config, terminal.say);
    try {
      const actor = { organizationId, actor: 'command line', purpose: 'print a statement' };
      const issued = await installation.store.transact(actor, (unit) =>
        unit.statementsIssuedSince(SINCE as Statement['issuedOn']),
      );
      const [number] = positionals;
      if (number === undefined) {
        terminal.print(
          options.json === true
            ? JSON.stringify(issued.map((s) => s.statementNumber))
            : issued.map((s) => `${s.statementNumber} ${s.issuedOn}`).join('\n'),
        );
        return 0;
      }
      const record = issued.find((s) => s.statementNumber === number);
      if (record === undefined) {
        terminal.say('No statement has that number. Run claimwright statement for the list.');
        return 1;
      }
      if (options.pdf === undefined) {
        if (options.json !== true) throw new UsageError('Say where the PDF goes: --pdf FILE, or ask for --json.');
        terminal.print(JSON.stringify(record.statement, null, 1));
        return 0;
      }
      const statement = record.statement as Statement;
      await writeFile(
        options.pdf,
        await statementPrinter().print(statementIn(statement, statement.language, demoOffice()), statement.language),
      );
      terminal.say(`${options.pdf} written.`);
      return 0;
    } finally {
      await installation.close();
    }
  },
};
