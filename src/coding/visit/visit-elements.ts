/**
 * The elements of a visit's level as the note gives them, each with its quote and the reason in our words: a table that the
 * coder edits and decides. Nothing here picks a level for anybody, and nothing speaks of another one that would be near.
 */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { type DecisionMaking, decisionMaking, MDM_LEVELS, type ProblemKind } from '../../conventions/decision-making.ts';
import { type Said, said } from '../../kernel/said.ts';
import { inOriginal, spanInEnglish } from '../languages/english-text.ts';
import { inListedEnglish } from '../languages/in-english.ts';
import { type DataFound, findData } from './find-data.ts';
import { findProblems, type ProblemFound } from './find-problems.ts';
import type { KnownDiagnosis } from './problem-cues.ts';
import { findRisks, type RiskFound } from './find-risks.ts';
import { problemBlocks } from './problem-blocks.ts';
import { findTimes, type TimeFound, visitMinutes } from './find-times.ts';
import { readVisit, spanOf, type VisitNote } from './visit-note.ts';

export type PatientSaid = { readonly status: 'new' | 'established'; readonly quotes: readonly EvidenceSpan[] };

export type VisitElements = {
  readonly problems: readonly ProblemFound[];
  readonly data: readonly DataFound[];
  readonly risks: readonly RiskFound[];
  /** The visit's own minutes on its day, where the note states them. */
  readonly minutes?: TimeFound;
  /** Every stated time, those of services counted by themselves among them. */
  readonly times: readonly TimeFound[];
  /** What the note says of new or established; the visit's own record of it goes before. */
  readonly patient?: PatientSaid;
  /** The note calls the visit preventive: its problem-oriented part is what stands here. */
  readonly preventive?: readonly EvidenceSpan[];
  /** What could not be read. */
  readonly unread: readonly Said[];
};

/** Notes are read to this length, so that any text has an answer in bounded time. */
const LONGEST = 200_000;

const NEW_PATIENT =
  /\b(?:new patient|establish(?:ing)? care|first visit (?:with|to)|initial (?:visit|consultation|evaluation)|referred (?:to (?:our|my|the) (?:office|clinic|practice)|here|to (?:me|us)))\b/;
const ESTABLISHED =
  /\b(?:established patient|(?:i|we) last saw|(?:was |were )?last seen (?:by (?:me|us)|here|in (?:this|our|the) (?:clinic|office))|since (?:her|his|the|our) last (?:visit|appointment) (?:here|with (?:me|us))|seen (?:here|by me|in (?:this|our) (?:clinic|office)) (?:last|in|on)|return visit|returns (?:today|to (?:the )?clinic)|(?:presents?|presented|here|returns?|seen|visit) (?:today )?(?:in|for) (?:a |an |her |his |routine |yearly |annual )*(?:follow[ -]?up|recheck)|yearly follow[ -]?up)\b/;
/** A complaint of a few words says why the patient came; a hospital's follow-up says nothing of us. */
const FOLLOW_UP = /^(?:routine |\d+[ -]\w+ )?follow[ -]?up\b/;
const ELSEWHERE = /\b(?:hospital|emergency|er|ed|urgent care|referr\w+)\b/;
const PREVENTIVE =
  /\b(?:annual (?:exam\w*|visit|physical|wellness|preventive)\w*|wellness (?:visit|exam)|well[ -](?:child|woman|baby) (?:visit|exam|check)|preventi(?:ve|ative) (?:visit|exam)|routine physical|complete physical|yearly (?:physical|exam))\b/;
const NOW = new Set(['complaint', 'history', 'none', 'assessment']);

function patientSaid(note: VisitNote): PatientSaid | undefined {
  const early = note.sentences.filter(({ section }) => NOW.has(section));
  const fresh = early.find(({ lower }) => NEW_PATIENT.test(lower));
  if (fresh !== undefined) return { status: 'new', quotes: [spanOf(note.text, fresh)] };
  const known = early.find(
    ({ lower, section }) =>
      !ELSEWHERE.test(lower) && (ESTABLISHED.test(lower) || (section === 'complaint' && FOLLOW_UP.test(lower))),
  );
  return known === undefined ? undefined : { status: 'established', quotes: [spanOf(note.text, known)] };
}

function preventiveSaid(note: VisitNote): readonly EvidenceSpan[] {
  const found = note.sentences.find(
    ({ section, lower }) =>
      NOW.has(section) && PREVENTIVE.test(lower) && !/\b(?:last|return|next|due|in (?:1|one|a) year)\b/.test(lower),
  );
  return found === undefined ? [] : [spanOf(note.text, found)];
}

const NO_PLAN = said('The note has no assessment or plan that could be read: its problems are taken from elsewhere.');
const TOO_LONG = said('Only the first {characters} characters of the note were read.', { characters: LONGEST });

type Visit = { readonly text: string; readonly diagnoses?: readonly KnownDiagnosis[] };

/**
 * In: a note, with its diagnoses where they are known (they sort what the words leave open).
 * Out: problems, data and risk with quotes that are exactly the note's words; stated times. Linear in the text.
 */
export function visitElementsOf(visit: Visit): VisitElements {
  const english = inListedEnglish(visit.text.slice(0, LONGEST));
  if (english === undefined) return elementsOf(visit);
  const diagnoses = (visit.diagnoses ?? []).map(({ code, spans }) => ({
    code,
    spans: spans.map((span) => spanInEnglish(english, span)),
  }));
  const elements = inOriginal(elementsOf({ text: english.text, diagnoses }), english);
  return { ...elements, problems: elements.problems.map((row) => ({ ...row, what: row.quotes[0]?.words ?? row.what })) };
}

function elementsOf(visit: Visit): VisitElements {
  const isLong = visit.text.length > LONGEST;
  const note = readVisit(isLong ? visit.text.slice(0, LONGEST) : visit.text);
  const times = findTimes(note);
  const minutes = visitMinutes(times);
  const patient = patientSaid(note);
  const preventive = preventiveSaid(note);
  const hasPlan = note.sentences.some(({ section }) => section === 'assessment');
  return {
    problems: findProblems(note, visit.diagnoses ?? []),
    data: findData(
      note,
      problemBlocks(note).blocks.flatMap(({ heading }) => heading),
    ),
    risks: findRisks(note),
    ...(minutes === undefined ? {} : { minutes }),
    times,
    ...(patient === undefined ? {} : { patient }),
    ...(preventive.length === 0 ? {} : { preventive }),
    unread: [...(hasPlan ? [] : [NO_PLAN]), ...(isLong ? [TOO_LONG] : [])],
  };
}

/** The table's rows as the conventions count them. */
export function decisionOf({ problems, data, risks }: Pick<VisitElements, 'problems' | 'data' | 'risks'>): DecisionMaking {
  const counts: { [kind in ProblemKind]?: number } = {};
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  return decisionMaking({ problems: counts, data, risks: risks.map(({ kind }) => kind) });
}

/** 2 to 5, by decision making alone; undefined where no problem was found. */
export function levelOfElements(elements: VisitElements): 2 | 3 | 4 | 5 | undefined {
  const { level } = decisionOf(elements);
  return level === undefined ? undefined : ((MDM_LEVELS.indexOf(level) + 2) as 2 | 3 | 4 | 5);
}
