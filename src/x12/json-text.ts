/** JSON documents as they pass: one value a line, values one after another, or one array of them. */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';

export type JsonTextFailure = Failure<'json-must-be-readable'>;

/** A value, and the line it begins on. */
export type JsonValue = { readonly value: unknown; readonly line: number };

export type JsonTextReader = {
  /** Values completed by the bytes. */
  readonly push: (bytes: Uint8Array) => Result<readonly JsonValue[], JsonTextFailure>;
  /** Errors also when a value is cut short. */
  readonly end: () => Result<readonly JsonValue[], JsonTextFailure>;
};

type State = {
  text: string;
  at: number;
  /** Where the value at hand begins; -1 between values. */
  from: number;
  depth: number;
  inString: boolean;
  /** Inside one array that holds all values. */
  inList: boolean;
  begun: boolean;
  line: number;
  startLine: number;
};

const unreadable = (line: number, why: string): { readonly ok: false; readonly error: JsonTextFailure } =>
  err({ code: 'json-must-be-readable', message: `Line ${line}: ${why}`, path: `line ${line}` });

function parse(state: State): Result<JsonValue, JsonTextFailure> {
  try {
    const value: unknown = JSON.parse(state.text.slice(state.from, state.at + 1));
    return ok({ value, line: state.startLine });
  } catch {
    return unreadable(state.startLine, 'the value that begins here is not JSON. Write it anew with `x12 json`.');
  }
}

const isBetween = (unit: string): boolean => unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r' || unit === ',';

/** One character; true when a value ends with it. */
function step(state: State, unit: string): boolean | undefined {
  if (unit === '\n') state.line += 1;
  if (state.inString) {
    if (unit === '\\') state.at += 1;
    else if (unit === '"') state.inString = false;
    return false;
  }
  if (unit === '{' || unit === '[') {
    if (state.depth === 0) {
      if (unit === '[' && !state.begun) {
        state.inList = true;
        state.begun = true;
        return false;
      }
      state.from = state.at;
      state.startLine = state.line;
      state.begun = true;
    }
    state.depth += 1;
  } else if (state.depth === 0) {
    if (unit === ']' && state.inList) state.inList = false;
    else if (!isBetween(unit)) return undefined;
  } else if (unit === '"') state.inString = true;
  else if (unit === '}' || unit === ']') {
    state.depth -= 1;
    return state.depth === 0;
  }
  return false;
}

function drain(state: State): Result<readonly JsonValue[], JsonTextFailure> {
  const values: JsonValue[] = [];
  for (; state.at < state.text.length; state.at += 1) {
    const ends = step(state, state.text[state.at] ?? '');
    if (ends === undefined) return unreadable(state.line, 'a record must be a JSON object.');
    if (!ends) continue;
    const value = parse(state);
    if (!value.ok) return value;
    values.push(value.value);
    state.from = -1;
  }
  const kept = state.from < 0 ? state.text.length : state.from;
  state.text = state.text.slice(kept);
  state.at -= kept;
  if (state.from >= 0) state.from = 0;
  return ok(values);
}

/** A streaming reader of JSON objects in UTF-8: lines, one after another, or an array. Memory: one object. */
export function jsonTextReader(): JsonTextReader {
  const decoder = new TextDecoder();
  const state: State = {
    text: '',
    at: 0,
    from: -1,
    depth: 0,
    inString: false,
    inList: false,
    begun: false,
    line: 1,
    startLine: 1,
  };
  return {
    push: (bytes) => {
      state.text += decoder.decode(bytes, { stream: true });
      return drain(state);
    },
    end: () => {
      state.text += decoder.decode();
      const last = drain(state);
      if (!last.ok) return last;
      return state.depth > 0 || state.inList ? unreadable(state.line, 'the file ends in the middle of a value.') : last;
    },
  };
}
