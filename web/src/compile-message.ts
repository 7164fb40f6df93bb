/**
 * ICU messages as we write them: `{n}`, `{n, number}`, `{n, plural, =0 {…} one {# claim} other {# claims}}`,
 * `{kind, select, a {…} other {…}}`. Lingui's own parser is left out of the pages for its size, and because in ICU an
 * apostrophe quotes what follows, which French cannot live with: here it is an ordinary character.
 */
type Choices = { [option: string]: Compiled | number };
export type Token = string | [name: string, type?: string, format?: string | Choices];
export type Compiled = Token[];

const CHOICE_KINDS = new Set(['plural', 'selectordinal', 'select']);

class Reader {
  at = 0;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): string {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  expect(character: string): void {
    if (this.text[this.at] !== character) {
      throw new Error(`A message must have "${character}" at ${this.at}: ${this.text}`);
    }
    this.at += 1;
  }

  message(inPlural: boolean): Compiled {
    const tokens: Compiled = [];
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      const plain = this.take(inPlural ? /[^{}#]+/ : /[^{}]+/);
      if (plain !== '') tokens.push(plain);
      else if (this.text[this.at] === '#') {
        tokens.push('#');
        this.at += 1;
      } else if (this.text[this.at] === '{') tokens.push(this.argument());
    }
    return tokens;
  }

  argument(): Token {
    this.expect('{');
    const name = this.take(/\s*\w+\s*/).trim();
    if (name === '') throw new Error(`A placeholder must have a name at ${this.at}: ${this.text}`);
    if (this.text[this.at] === '}') {
      this.at += 1;
      return [name];
    }
    this.expect(',');
    const kind = this.take(/\s*\w+\s*/).trim();
    const token: Token = CHOICE_KINDS.has(kind) ? [name, kind, this.choices(kind !== 'select')] : this.format(name, kind);
    this.expect('}');
    return token;
  }

  format(name: string, kind: string): Token {
    if (this.text[this.at] !== ',') return [name, kind];
    this.at += 1;
    return [name, kind, this.take(/[^}]+/).trim()];
  }

  choices(plural: boolean): Choices {
    this.expect(',');
    const choices: Choices = {};
    for (;;) {
      const option = this.take(/\s*(=\d+|\w+)\s*/).trim();
      if (option === '') return choices;
      this.expect('{');
      choices[option.replace('=', '')] = this.message(plural);
      this.expect('}');
    }
  }
}

const compiled = new Map<string, Compiled>();

/** Throws on a template that does not parse: a test compiles every one of them. */
export function compileMessage(template: string): Compiled {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const reader = new Reader(template);
  const tokens = reader.message(false);
  if (reader.at < template.length) throw new Error(`A message must balance its braces: ${template}`);
  compiled.set(template, tokens);
  return tokens;
}

/** The names a template needs, sorted: a translation must need the same ones. */
export function placeholdersOf(template: string): readonly string[] {
  const names = new Set<string>();
  const visit = (tokens: Compiled): void => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      names.add(token[0]);
      if (typeof token[2] === 'object')
        for (const choice of Object.values(token[2])) if (typeof choice !== 'number') visit(choice);
    }
  };
  visit(compileMessage(template));
  return [...names].toSorted();
}
