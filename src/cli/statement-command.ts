/** `claimwright statement`: a statement that was issued, as an accessible PDF, from the value it was kept as. */
import { writeFile } from 'node:fs/promises';
import { statementIn } from '../app/statement-language.ts';
import type { Statement } from '../ledger/statement.ts';
import { statementPrinter } from '../documents/statement-pdf.ts';
import { openBooks } from './books-meant.ts';
import { type Command, readWords, UsageError } from './usage.ts';

const SINCE = '1900-01-01';

export const statementCommand: Command = {
  name: 'statement',
  usage: 'statement [NUMBER --pdf FILE] [--organization ID] [--json]',
  summary: 'Lists the statements issued, or writes one as a PDF in the patient’s language.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { pdf: 'string', organization: 'string', json: 'boolean' });
    const [number, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood: one statement at a time.`);
    if (number === undefined && options.pdf !== undefined)
      throw new UsageError('Say which statement: statement NUMBER --pdf FILE.');
    if (number !== undefined && options.pdf === undefined && options.json !== true) {
      throw new UsageError('Say where the PDF goes: --pdf FILE, or ask for --json.');
    }
    const { organizationId, office, installation } = await openBooks(terminal, options.organization);
    try {
      const actor = { organizationId, actor: 'command line', purpose: 'print a statement' };
      const issued = await installation.store.transact(actor, (unit) =>
        unit.statementsIssuedSince(SINCE as Statement['issuedOn']),
      );
      if (number === undefined) {
        if (options.json === true) terminal.print(JSON.stringify(issued.map((s) => s.statementNumber)));
        else if (issued.length === 0) terminal.say('No statement was issued yet.');
        else terminal.print(issued.map((s) => `${s.statementNumber} ${s.issuedOn}`).join('\n'));
        return 0;
      }
      const record = issued.find((s) => s.statementNumber === number);
      if (record === undefined) {
        terminal.say('No statement has that number. Run claimwright statement for the list.');
        return 1;
      }
      if (options.pdf === undefined) {
        terminal.print(JSON.stringify(record.statement, null, 1));
        return 0;
      }
      const statement = record.statement as Statement;
      const inTheirWords = statementIn(statement, statement.language, await office());
      const pdf = await statementPrinter().print(inTheirWords, statement.language);
      const path = options.pdf;
      await writeFile(path, pdf, { flag: 'wx' }).catch(() => {
        throw new UsageError(`${path} cannot be written: it is there already, or its folder is missing or closed to you.`);
      });
      terminal.say(`${options.pdf} written.`);
      return 0;
    } finally {
      await installation.close();
    }
  },
};
