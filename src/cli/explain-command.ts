/** `claimwright explain`: one claim's life from the books, with every rule, price, dollar and source. */
import type { Unit } from '../app/ports.ts';
import type { ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { ClaimId, EncounterId, PatientControlNumber } from '../claims/identifiers.ts';
import { readPatientControlNumber } from '../claims/patient-control-number.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { Statement } from '../ledger/statement.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { openBooks } from './books-meant.ts';
import type { ClaimLife } from './claim-life.ts';
import { lifeLines } from './print-life.ts';
import { type Command, readWords, UsageError } from './usage.ts';

export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain CLAIM [--organization ID] [--json]',
  summary: 'Prints a claim’s life (by its patient control number or id) from the note to the last cent.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { organization: 'string', json: 'boolean' });
    const [wanted, ...more] = positionals;
    if (wanted === undefined || more.length > 0) {
      throw new UsageError('Name one claim by its patient control number or its id.');
    }
    const { organizationId, office, installation } = await openBooks(terminal, options.organization);
    try {
      const { codesets } = await office();
      const life = await installation.store.transact(
        { organizationId, actor: 'command line', purpose: 'explain a claim' },
        (unit) => lifeOf(unit, wanted, codesets),
      );
      if (life === undefined) {
        terminal.say('No claim of this practice has that number. Numbers stand in the files sent and in the work lists.');
        return 1;
      }
      terminal.print(options.json === true ? JSON.stringify(life, null, 1) : lifeLines(life, codesets).join('\n'));
      return 0;
    } finally {
      await installation.close();
    }
  },
};

async function encounterOf(unit: Unit, wanted: string): Promise<EncounterId | undefined> {
  const number: PatientControlNumber | undefined = readPatientControlNumber(wanted);
  if (number !== undefined) return (await unit.claimsByControlNumber([number])).get(number)?.claim.body.encounterId;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(wanted)) return undefined;
  return (await unit.claim(wanted as ClaimId))?.claim.body.encounterId;
}

/** As the claim counts them: what an edit says of line 3 is the third. */
const inOrderOfLines = (charges: readonly Charge[], lines: ClaimBody['lines']): readonly Charge[] => {
  const place = (charge: Charge): number => {
    const at = lines.findIndex(({ chargeId }) => chargeId === charge.chargeId);
    return at < 0 ? lines.length : at;
  };
  return charges.toSorted((a, b) => place(a) - place(b));
};

/** Everything the books hold about the visit behind a claim. */
async function lifeOf(unit: Unit, wanted: string, codesets: CodeSets): Promise<ClaimLife | undefined> {
  const encounterId = await encounterOf(unit, wanted);
  if (encounterId === undefined) return undefined;
  const [file] = await unit.encounterFiles([encounterId]);
  if (file === undefined) return undefined;
  const claims = await unit.claimsOfEncounters([encounterId]);
  const stages = [];
  for (const { claim } of claims) stages.push(...(await unit.claimHistory(claim.body.claimId)));
  const answers = [];
  const acknowledgements: ClaimLife['acknowledgements'][number][] = [];
  for (const { claim } of claims) {
    answers.push(...(await unit.answersOf(claim.body.claimId)));
    for (const { on, acknowledgement } of await unit.acknowledgementsOf(claim.body.claimId)) {
      acknowledgements.push({ on, acknowledgement: acknowledgement satisfies ClaimAcknowledgement });
    }
  }
  const suggested = codeEncounter(file.encounter, codesets);
  const statements = await unit.statementsOf(file.patient.patientId);
  return {
    encounter: file.encounter,
    suggestions: suggested.ok ? suggested.value.suggestions : [],
    decision: file.decision,
    charges: inOrderOfLines(await unit.chargesOf([encounterId]), claims[0]?.claim.body.lines ?? []),
    stages,
    acknowledgements,
    answers,
    entries: (await unit.journalOfEncounters([encounterId])).get(encounterId) ?? [],
    work: (await unit.openWorkItems(undefined, 10_000)).filter((item) => item.encounterId === encounterId),
    statements: statements.map((record) => record.statement as Statement),
  };
}
