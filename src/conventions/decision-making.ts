/**
 * Medical decision making of a visit: three elements, two of which must meet or exceed a level. What a clinician documented
 * is counted here; nothing is read from a note, and no level is chosen for anybody.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

/** Lowest first. A visit may have an element of none of them. */
export const MDM_LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const;
export type MdmLevel = (typeof MDM_LEVELS)[number];
export type MdmElement = 'problems' | 'data' | 'risk';

/** Source of the counting below: our words, not the book's. */
export const MDM_CITATION: Citation = {
  title:
    'CPT guidelines for evaluation and management services, 2021 (office) and 2023 (other settings): the table of decision making',
  locator: 'number and complexity of problems; amount and complexity of data; risk',
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
};

/** A problem counts when it was evaluated or treated at the visit; a name in a list does not. Stable: at the goal of its treatment. */
export const PROBLEM_KINDS = {
  minor: 'self-limited or minor problem',
  'stable-chronic': 'stable chronic illness',
  'acute-uncomplicated': 'acute, uncomplicated illness or injury',
  'stable-acute': 'stable acute illness (hospital care)',
  'acute-in-hospital': 'acute, uncomplicated illness or injury that needs hospital care',
  'worse-chronic': 'chronic illness that is worse, not at its goal, or has side effects of its treatment',
  'undiagnosed-new': 'undiagnosed new problem with uncertain outlook',
  'acute-systemic': 'acute illness with symptoms of the whole body',
  'complicated-injury': 'acute complicated injury',
  'severe-chronic': 'chronic illness that is severely worse',
  threat: 'illness or injury that threatens life or a bodily function',
} as const;
export type ProblemKind = keyof typeof PROBLEM_KINDS;
export type Problems = { readonly [kind in ProblemKind]?: number };

/** Out: undefined when no problem was addressed. */
export function problemsLevel(problems: Problems): MdmLevel | undefined {
  const any = (...kinds: readonly ProblemKind[]): boolean => kinds.some((kind) => (problems[kind] ?? 0) > 0);
  if (any('severe-chronic', 'threat')) return 'high';
  if (any('worse-chronic', 'undiagnosed-new', 'acute-systemic', 'complicated-injury')) return 'moderate';
  if ((problems['stable-chronic'] ?? 0) >= 2) return 'moderate';
  if (any('stable-chronic', 'acute-uncomplicated', 'stable-acute', 'acute-in-hospital')) return 'low';
  if ((problems.minor ?? 0) >= 2) return 'low';
  return any('minor') ? 'straightforward' : undefined;
}

export const DATA_KINDS = {
  note: 'note of an outside source reviewed',
  reviewed: 'result of a test reviewed',
  ordered: 'test ordered',
  historian: 'history from somebody else, because the patient cannot give it',
  interpreted: 'own reading of a test that somebody else reports',
  discussed: 'discussion with an outside clinician or other source',
} as const;
export type DataKind = keyof typeof DATA_KINDS;
/** `what` tells one test or source from another: a test's code or name, who wrote a note. */
export type DataItem = {
  readonly kind: DataKind;
  readonly what: string;
  /** Its reading is billed by the same clinician or group: it is paid there and does not count here. */
  readonly billedBySame?: boolean;
};

const TESTS: ReadonlySet<DataKind> = new Set(['reviewed', 'ordered']);

/**
 * A test counts once, whether ordered or reviewed; one that the same clinician bills with its reading does not; one that is
 * read independently counts as that alone.
 */
export function dataLevel(items: readonly DataItem[]): MdmLevel {
  const counted = items.filter(({ billedBySame }) => billedBySame !== true);
  const names = (wanted: (kind: DataKind) => boolean): ReadonlySet<string> =>
    new Set(counted.filter(({ kind }) => wanted(kind)).map(({ what }) => what.trim().toLowerCase()));
  const interpreted = names((kind) => kind === 'interpreted');
  const tests = [...names((kind) => TESTS.has(kind))].filter((name) => !interpreted.has(name)).length;
  const reviewed = tests + names((kind) => kind === 'note').size;
  const historian = counted.some(({ kind }) => kind === 'historian');
  const categories = [
    reviewed + (historian ? 1 : 0) >= 3,
    interpreted.size > 0,
    counted.some(({ kind }) => kind === 'discussed'),
  ].filter(Boolean).length;
  if (categories >= 2) return 'high';
  if (categories === 1) return 'moderate';
  return reviewed >= 2 || historian ? 'low' : 'straightforward';
}

/** What a decision of the visit risks; examples of the book in our words, each with the level it stands for. */
export const RISKS = {
  none: ['straightforward', 'rest, a dressing, nothing to treat'],
  'low-risk-care': ['low', 'advice, diet, a device or a referral: treatment of low risk'],
  'over-the-counter': ['low', 'drugs without prescription'],
  therapy: ['low', 'physical, occupational or speech therapy'],
  'minor-surgery': ['low', 'minor surgery without risk factors'],
  'prescription-drugs': ['moderate', 'management of prescription drugs'],
  'minor-surgery-with-risk': ['moderate', 'decision on minor surgery with risk factors'],
  'major-surgery': ['moderate', 'decision on elective major surgery without risk factors'],
  'social-limits': ['moderate', 'diagnosis or treatment limited by the patient’s circumstances'],
  'toxicity-monitoring': ['high', 'drug therapy that needs intensive monitoring for toxicity'],
  'major-surgery-with-risk': ['high', 'decision on elective major surgery with risk factors'],
  'emergency-surgery': ['high', 'decision on emergency major surgery'],
  hospital: ['high', 'decision on hospital care or more of it'],
  'less-care': ['high', 'decision to limit care because of a poor outlook'],
  'parenteral-controlled': ['high', 'controlled substances by injection or infusion'],
} as const satisfies Readonly<Record<string, readonly [MdmLevel, string]>>;
export type RiskKind = keyof typeof RISKS;

export const rankOf = (level: MdmLevel | undefined): number => (level === undefined ? -1 : MDM_LEVELS.indexOf(level));

/** The highest of the risks named; straightforward when none is. */
export const riskLevel = (risks: readonly RiskKind[]): MdmLevel =>
  MDM_LEVELS[Math.max(0, ...risks.map((risk) => rankOf(RISKS[risk][0])))] ?? 'straightforward';

export type DecisionMaking = {
  readonly problems: MdmLevel | undefined;
  readonly data: MdmLevel;
  readonly risk: MdmLevel;
  /** Undefined when no problem was addressed and no other two elements carry a level. */
  readonly level: MdmLevel | undefined;
  /** The elements that stand no higher than the level: they keep it where it is. */
  readonly limitedBy: readonly MdmElement[];
};

/** Two of three meet or exceed the level: the second highest is the level. A visit without a problem has none. */
export function decisionMaking(made: {
  readonly problems: Problems;
  readonly data: readonly DataItem[];
  readonly risks: readonly RiskKind[];
}): DecisionMaking {
  const levels = { problems: problemsLevel(made.problems), data: dataLevel(made.data), risk: riskLevel(made.risks) };
  const ranks = [rankOf(levels.problems), rankOf(levels.data), rankOf(levels.risk)].toSorted((a, b) => b - a);
  const level = levels.problems === undefined ? undefined : MDM_LEVELS[ranks[1] ?? 0];
  const elements: readonly MdmElement[] = ['problems', 'data', 'risk'];
  return { ...levels, level, limitedBy: elements.filter((element) => rankOf(levels[element]) <= rankOf(level)) };
}
