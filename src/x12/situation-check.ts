/** Situational rules while a transaction passes: facts become true as segments come, rules are asked when their loop closes. */
import { hasCode } from './code-set.ts';
import type { CompiledSegment } from './compile.ts';
import { type AcknowledgementCodes, report, type SnipLevel } from './finding.ts';
import { type Frame, pathOf } from './frame.ts';
import type { Machine, Watch } from './machine.ts';
import type { SegmentView } from './scan.ts';
import type { CompiledSituation, FactTest, Situations } from './situation.ts';

function holds(machine: Machine, test: FactTest, view: SegmentView): boolean {
  const { element, component, codes } = test;
  if (element === 0) return true;
  if (element > view.count) return false;
  const { bytes } = view;
  let from = view.starts[element] as number;
  let to = (view.starts[element + 1] as number) - 1;
  if (component > 0) {
    let part = 1;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === machine.repetition) to = at;
      else if (byte === machine.component) {
        if (part === component) to = at;
        else from = at + 1;
        part += 1;
      }
    }
    if (component > part) return false;
  }
  return to > from && (codes === undefined || hasCode(codes, bytes, from, to));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** 999 codes: what is missing or not wanted, by what the rule asks for. */
function codesOf(negative: boolean, element: number): AcknowledgementCodes {
  if (element === 0) return { ik304: negative ? 'I9' : 'I6', ik502: 'I5' };
  return { ik304: '8', ik403: negative ? 'I13' : 'I9', ik502: 'I5' };
}

function tell(machine: Machine, frame: Frame, facts: Int32Array, rule: CompiledSituation): void {
  const broken = rule.asks.find(({ fact, negative }) => (facts[fact] !== 0) === negative);
  if (broken === undefined) return;
  const { situation } = rule;
  const { term, negative } = broken;
  const trigger = rule.when.find((each) => !each.negative);
  // What stands where it must not is named there; what is missing, at what asks for it.
  const position = negative ? facts[broken.fact] : trigger === undefined ? frame.position : facts[trigger.fact];
  const loop = pathOf(machine.frames, machine.frames.depth);
  const place = term.loop === frame.id ? '' : `${term.loop}/`;
  const at = term.element === 0 ? '' : `-${two(term.element)}${term.component === 0 ? '' : `-${term.component}`}`;
  report(machine.sink, {
    code: situation.code,
    level: situation.level,
    severity: situation.basis === 'memory' ? 'warning' : 'error',
    basis: situation.basis,
    message: situation.message,
    path: `${loop}${loop === '' ? '' : '/'}${place}${term.segment}${at}`,
    position: position === undefined || position === 0 ? frame.position : position,
    segment: term.segment,
    loop: term.loop,
    ...(term.element === 0 ? {} : { element: term.element }),
    ...(term.component === 0 ? {} : { component: term.component }),
    codes: codesOf(negative, term.element),
    ...(trigger === undefined
      ? {}
      : {
          trigger: {
            segment: trigger.term.segment,
            position: facts[trigger.fact] ?? frame.position,
            ...(trigger.term.element === 0 ? {} : { element: trigger.term.element }),
            ...(trigger.term.component === 0 ? {} : { component: trigger.term.component }),
          },
        }),
  });
}

/** Watches for rules of the levels asked for. */
export function situationCheck(machine: Machine, situations: Situations, levels: ReadonlySet<SnipLevel>): Watch {
  /** Facts by depth: the position where each first came true, 0 while it has not. */
  const facts: Int32Array[] = [];
  const open = (depth: number, size: number): void => {
    const known = facts[depth];
    if (known === undefined || known.length < size) facts[depth] = new Int32Array(size);
    else known.fill(0);
  };
  const mark = (test: FactTest, view: SegmentView): void => {
    for (let depth = machine.at; depth > 0; depth -= 1) {
      const frame = machine.frames.pool[depth - 1] as Frame;
      if (frame.body !== test.anchor) continue;
      const own = facts[depth - 1] as Int32Array;
      if (own[test.fact] === 0 && holds(machine, test, view)) own[test.fact] = view.position;
      return;
    }
  };
  return {
    segment: (lead: CompiledSegment, view: SegmentView) => {
      const { body } = machine.frames.pool[machine.at - 1] as Frame;
      if (lead === body.first && situations.rules[body.number] !== undefined) {
        open(machine.at - 1, situations.facts[body.number] as number);
      }
      const tests = situations.tests[lead.number];
      if (tests !== undefined) for (const test of tests) mark(test, view);
    },
    closing: (frame: Frame) => {
      const rules = situations.rules[frame.body.number];
      const own = facts[machine.frames.depth - 1];
      if (rules === undefined || own === undefined) return;
      for (const rule of rules) {
        if (!levels.has(rule.situation.level)) continue;
        if (rule.when.every(({ fact, negative }) => (own[fact] !== 0) !== negative)) tell(machine, frame, own, rule);
      }
    },
  };
}
