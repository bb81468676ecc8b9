/** An arithmetic or logical expression of a metric rule, ready to be worked out. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly type: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const functions: Readonly<Record<string, (...numbers: readonly number[]) => number>> = {
  abs: (x = 0) => Math.abs(x),
  ceil: (x = 0) => Math.ceil(x),
  floor: (x = 0) => Math.floor(x),
  log: (x = 0) => Math.log(x),
  max: (...all) => Math.max(...all),
  min: (...all) => Math.min(...all),
  pow: (x = 0, y = 0) => x ** y,
  round: (x = 0) => Math.round(x),
  sqrt: (x = 0) => Math.sqrt(x),
};

/** Binary operators from the loosest to the tightest. */
const operations: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  {
    '>=': (a, b) => Number(a >= b),
    '<=': (a, b) => Number(a <= b),
    '==': (a, b) => Number(a === b),
    '!=': (a, b) => Number(a !== b),
    '>': (a, b) => Number(a > b),
    '<': (a, b) => Number(a < b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b },
];

const token =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|((?:math\.)?[A-Za-z_][\w.]*)|(\|\||&&|[><=!]=|[-+*/%()<>,]))/y;

/** Nothing written by a person nests deeper; a stack has an end. */
const DEEPEST = 50;

class FormulaError extends Error {}

class Parser {
  readonly #text: string;
  readonly #variables: ReadonlySet<string>;
  #at = 0;
  #depth = 0;
  #next: RegExpExecArray | null = null;

  constructor(text: string, variables: ReadonlySet<string>) {
    this.#text = text.trim();
    this.#variables = variables;
    this.#advance();
  }

  whole(): Expression {
    const expression = this.#binary(0);
    if (this.#next) throw new FormulaError(`“${this.#next[0].trim()}” was not expected`);
    return expression;
  }

  #advance(): void {
    token.lastIndex = this.#at;
    this.#next = token.exec(this.#text);
    if (!this.#next && this.#at < this.#text.length) {
      throw new FormulaError(`“${this.#text.slice(this.#at).trim()}” can't be read`);
    }
    if (this.#next) this.#at = token.lastIndex;
  }

  #mark(mark: string): boolean {
    if (this.#next?.[3] !== mark) return false;
    this.#advance();
    return true;
  }

  #binary(level: number): Expression {
    const known = operations[level];
    if (!known) return this.#single();
    let left = this.#binary(level + 1);
    while (true) {
      const operator = this.#next?.[3];
      if (operator === undefined || !Object.hasOwn(known, operator)) return left;
      this.#advance();
      left = { type: 'operation', operator, left, right: this.#binary(level + 1) };
    }
  }

  #single(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new FormulaError('it is nested too deeply');
    const expression = this.#operand();
    this.#depth -= 1;
    return expression;
  }

  #operand(): Expression {
    if (this.#mark('-')) {
      const zero: Expression = { type: 'number', value: 0 };
      return { type: 'operation', operator: '-', left: zero, right: this.#single() };
    }
    if (this.#mark('(')) {
      const inner = this.#binary(0);
      if (!this.#mark(')')) throw new FormulaError('a bracket is not closed');
      return inner;
    }
    const [, number, name] = this.#next ?? [];
    if (number === undefined && name === undefined) throw new FormulaError('a number is missing');
    this.#advance();
    if (name === undefined) return { type: 'number', value: Number(number) };
    if (this.#mark('(')) return this.#call(name.replace(/^math\./, ''));
    // Vale writes headings as `heading.h1` and `heading_h1`.
    const variable = name.replace('.', '_');
    if (!this.#variables.has(variable)) throw new FormulaError(`“${name}” is not known`);
    return { type: 'variable', name: variable };
  }

  #call(name: string): Expression {
    if (!Object.hasOwn(functions, name)) throw new FormulaError(`“${name}” is not known`);
    const args: Expression[] = [];
    do args.push(this.#binary(0));
    while (this.#mark(','));
    if (!this.#mark(')')) throw new FormulaError('a bracket is not closed');
    return { type: 'call', name, args };
  }
}

/**
 * Reads a formula such as `0.39 * (words / sentences) + math.sqrt(polysyllabic_words)`.
 *
 * @param variables the names it may use
 * @returns the expression, or why it is none
 */
export function parseFormula(
  text: string,
  variables: ReadonlySet<string>,
):
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, expression: new Parser(text, variables).whole() };
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, why: `In it, ${error.message}.` };
    throw error;
  }
}

/** Works an expression out; comparisons give 1 or 0, a division by zero is not finite. */
export function evaluate(
  expression: Expression,
  variables: Readonly<Record<string, number>>,
): number {
  switch (expression.type) {
    case 'number':
      return expression.value;
    case 'variable':
      return variables[expression.name] ?? 0;
    case 'call': {
      const args = expression.args.map((one) => evaluate(one, variables));
      return functions[expression.name]?.(...args) ?? Number.NaN;
    }
    case 'operation': {
      const { operator } = expression;
      const operation = operations.find((level) => Object.hasOwn(level, operator))?.[operator];
      const left = evaluate(expression.left, variables);
      return operation?.(left, evaluate(expression.right, variables)) ?? Number.NaN;
    }
  }
}
