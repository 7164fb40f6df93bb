/** What the rules of compliant queries say of a question about one visit, before it is sent and whenever it is looked at. */
import type { Encounter } from '../claims/encounter.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { readVisitNote } from '../coding/read-visit-note.ts';
import { askedDiagnosesIn } from '../conventions/query/asked-diagnoses.ts';
import { lintQuery } from '../conventions/query/lint-query.ts';
import type { QueryDraft } from '../conventions/query/query-draft.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { citedEarlier, citedNote, type EarlierVisits } from './earlier-notes.ts';
import type { QueryCheck, QueryText } from './views/queries.ts';

/** Symptoms, circumstances and what brought the patient here are no diagnosis that a question could lead to. */
const NO_DIAGNOSIS = /^[RV-Z]/;

/** The words of a text that the index knows as a diagnosis, billable or not, on that day. */
const diagnosesNamed =
  (on: PlainDate, codesets: CodeSets): QueryDraft['diagnosesIn'] =>
  (text) => {
    // Whatever is said of it: a question that asks about a possible condition names it too.
    const words = readVisitNote(text, { on, codeSets: codesets, mode: 'mention' })
      .candidates.filter(({ code }) => !NO_DIAGNOSIS.test(code))
      .flatMap(({ spans }) => spans.map((span) => span.words));
    const all = [...new Set([...askedDiagnosesIn(text), ...words].map((named) => named.toLowerCase()))];
    // What a longer name says is not said again.
    return all.filter((named) => !all.some((other) => other !== named && other.includes(named)));
  };

/** Of a question: its visit, and the earlier visits of the same patient that it cites. */
export type AskedOf = { readonly encounter: Encounter; readonly earlier: EarlierVisits };

/** In: the question as it stands, its visit and the earlier visits it cites. Out: every finding; it may be sent when none is an error. */
export function checkQuery(text: QueryText, { encounter, earlier }: AskedOf, codesets: CodeSets): QueryCheck {
  const own = citedNote(encounter, text)?.text;
  const findings = lintQuery({
    title: text.title,
    question: text.question,
    form: text.form,
    ...(text.confirms === undefined ? {} : { confirms: text.confirms }),
    indicators: text.indicators.map(({ earlier: cited, ...indicator }) =>
      cited === undefined
        ? { ...indicator, source: own }
        : { ...indicator, source: citedEarlier(earlier, cited)?.note.text, isEarlier: true },
    ),
    ...(text.relevance === undefined ? {} : { relevance: text.relevance }),
    options: text.options,
    diagnosesIn: diagnosesNamed(encounter.serviceDate, codesets),
  });
  return { findings, maySend: findings.every(({ severity }) => severity !== 'error') };
}
