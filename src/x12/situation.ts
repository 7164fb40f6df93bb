/**
 * Situational rules as data, one line each:
 *
 *   code | level | basis | loop | when => then | message
 *   claim-should-name-what-it-replaces | 4 | memory | 2300 | CLM05-3=7,8 => REF01=F8 | A replacement names …
 *
 * `when` and `then` are terms joined by `&`; a term is `[!][loop/]SEGMENT[element[-component]][=codes]`: that segment is
 * there (in the rule's loop or, below it, in the loop named), that element of it is filled, or holds one of the codes.
 * `!` means the contrary. Within the rule's loop, when all of `when` hold, all of `then` must. What rests on memory warns.
 */
import { assert } from '../kernel/result.ts';
import { type CodeSet, codeSet } from './code-set.ts';
import type { CompiledBody, CompiledGuide, CompiledSegment } from './compile.ts';
import type { Basis, SnipLevel } from './finding.ts';

export type Term = {
  readonly negative: boolean;
  readonly loop: string;
  readonly segment: string;
  /** 1-based, 0 for none. */
  readonly element: number;
  readonly component: number;
  readonly codes: readonly string[];
};

export type Situation = {
  readonly code: string;
  readonly level: SnipLevel;
  readonly basis: Basis;
  readonly loop: string;
  readonly when: readonly Term[];
  readonly asks: readonly Term[];
  /** What is expected, in plain words; holds no content of a file. */
  readonly message: string;
};

const TERM = /^(!)?(?:(\w+)\/)?([A-Z][A-Z0-9]{1,2}?)(?:(\d\d)(?:-(\d+))?)?(?:=(.+))?$/;

function parseTerm(text: string, loop: string): Term {
  const match = TERM.exec(text.trim());
  assert(match !== null, `a term of a situational rule must follow the notation: ${text}`);
  const [, negative, where, segment = '', element = '0', component = '0', codes] = match;
  return {
    negative: negative === '!',
    loop: where ?? loop,
    segment,
    element: Number(element),
    component: Number(component),
    codes: codes === undefined ? [] : codes.split(','),
  };
}

/** Reads rules; a line that breaks the notation is a bug of its author and throws. */
export function parseSituations(text: string): readonly Situation[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', level = '', basis = '', loop = '', rule = '', ...message] = line.split('|').map((part) => part.trim());
      const [when = '', then = ''] = rule.split('=>');
      assert(/^[4-7]$/.test(level) && message.length > 0, `a situational rule must follow the notation: ${line}`);
      const terms = (part: string): readonly Term[] => part.split('&').map((each) => parseTerm(each, loop));
      return {
        code,
        level: Number(level) as SnipLevel,
        basis: basis as Basis,
        loop,
        when: terms(when),
        asks: terms(then),
        message: message.join('|'),
      };
    });
}

/** Whether a segment makes a fact true. */
export type FactTest = {
  readonly anchor: CompiledBody;
  readonly fact: number;
  readonly element: number;
  readonly component: number;
  readonly codes: CodeSet | undefined;
};

type FactTerm = { readonly fact: number; readonly negative: boolean; readonly term: Term };
export type CompiledSituation = {
  readonly situation: Situation;
  readonly when: readonly FactTerm[];
  readonly asks: readonly FactTerm[];
};

/** Rules ready to run for one guide: tests by segment number, rules and numbers of facts by body number. */
export type Situations = {
  readonly tests: readonly (readonly FactTest[] | undefined)[];
  readonly rules: readonly (readonly CompiledSituation[] | undefined)[];
  readonly facts: readonly number[];
};

/** The segments a term speaks of: of that id in that loop, without those its code rules out. */
const leadsOf = (guide: CompiledGuide, term: Term): readonly CompiledSegment[] =>
  guide.bodies
    .filter((body) => body.id === term.loop)
    .flatMap((body) => body.children.filter((use) => !use.isLoop).map((use) => use.lead))
    .filter((lead) => lead.id === term.segment)
    .filter((lead) => {
      const { qualifier } = lead.use;
      if (qualifier === undefined || qualifier.element !== term.element || term.codes.length === 0) return true;
      return term.codes.some((code) => qualifier.codes.has(code));
    });

/** A rule whose loop or segment the guide does not have is a bug of its author and throws. */
export function compileSituations(guide: CompiledGuide, situations: readonly Situation[]): Situations {
  const tests: FactTest[][] = Array.from({ length: guide.segments }, () => []);
  const rules: CompiledSituation[][] = guide.bodies.map(() => []);
  const facts = guide.bodies.map(() => 0);
  for (const situation of situations) {
    const anchors = guide.bodies.filter((body) => body.id === situation.loop);
    assert(anchors.length > 0, `a situational rule must name a loop of its guide: ${situation.code}`);
    for (const anchor of anchors) {
      const place = (term: Term): FactTerm => {
        const fact = facts[anchor.number] ?? 0;
        facts[anchor.number] = fact + 1;
        const leads = leadsOf(guide, term);
        assert(leads.length > 0, `a situational rule must speak of segments of its guide: ${situation.code} ${term.segment}`);
        const codes = term.codes.length === 0 ? undefined : codeSet(term.codes);
        const { element, component } = term;
        for (const lead of leads) tests[lead.number]?.push({ anchor, fact, element, component, codes });
        return { fact, negative: term.negative, term };
      };
      rules[anchor.number]?.push({ situation, when: situation.when.map(place), asks: situation.asks.map(place) });
    }
  }
  const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
  return { tests: tests.map(filled), rules: rules.map(filled), facts };
}
