import type { Range } from '@codemirror/state';
import { Decoration, WidgetType } from '@codemirror/view';
import type { SentenceState } from '../../../../shared/review/coverage.ts';
import type { SentenceMark } from './marks.ts';

const names: Readonly<Record<SentenceState, string>> = {
  claim: 'Has a claim',
  'nothing-to-check': 'Nothing to check',
  'not-looked-at': 'Not looked at yet',
};

/** A tick, a dash and a hollow circle: each state has a shape of its own. */
const signs: Readonly<Record<SentenceState, string>> = {
  claim: '✓',
  'nothing-to-check': '–',
  'not-looked-at': '○',
};

class SentenceSign extends WidgetType {
  private readonly state: SentenceState;

  constructor(state: SentenceState) {
    super();
    this.state = state;
  }

  override eq(other: SentenceSign): boolean {
    return other.state === this.state;
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span');
    sign.className = `cm-desk-sign cm-desk-sign-${this.state}`;
    sign.textContent = signs[this.state];
    sign.title = names[this.state];
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', names[this.state]);
    return sign;
  }
}

const decorations: Readonly<Record<SentenceState, readonly [Decoration, Decoration]>> = {
  claim: both('claim'),
  'nothing-to-check': both('nothing-to-check'),
  'not-looked-at': both('not-looked-at'),
};

function both(state: SentenceState): readonly [Decoration, Decoration] {
  return [
    Decoration.widget({ widget: new SentenceSign(state), side: 1 }),
    Decoration.mark({ class: `cm-desk-sentence-${state}` }),
  ];
}

/** How a sentence stands: a sign before it, and its words plain, faint or tinted. */
export function sentenceDecorations({ start, end, state }: SentenceMark): Range<Decoration>[] {
  const [sign, words] = decorations[state];
  return [sign.range(start), words.range(start, end)];
}
