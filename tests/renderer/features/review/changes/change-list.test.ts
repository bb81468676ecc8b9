import { describe, expect, it } from 'vitest';
import {
  changeName,
  listChanges,
} from '../../../../../renderer/features/review/changes/change-list.ts';
import { diffTexts } from '../../../../../shared/diff/diff.ts';
import type { Suggestion } from '../../../../../shared/model/suggestion.ts';
import { blame } from '../../../../../shared/review/blame.ts';
import { mara, teodor } from '../../../../support/articles.ts';

const base = `Six boats left the harbour.\n\nThe levy is 165 crowns, they said.\n\n${'A long paragraph about the old quay and its cranes stays. '.repeat(3)}\n`;

function list(draft: string, revision: string, suggestions: readonly Suggestion[] = []) {
  const at = '2026-03-04T10:00:00.000Z';
  const blamed = blame(base, [{ number: 1, by: teodor, at, text: revision }], draft, 'en');
  const { changes, moves } = diffTexts(base, draft);
  return listChanges(changes, moves, base, draft, blamed, suggestions, mara);
}

describe('the list of changes', () => {
  it('tells each change with its words, its kind and whose it is', () => {
    const revision = base.replace('165', '156');
    const draft = revision.replace('Six', 'Seven').replace('crowns, they', 'crowns they');
    expect(
      list(draft, revision).map(({ kind, was, words, by }) => [kind, was, words, by?.name]),
    ).toEqual([
      ['replaced', 'Six', 'Seven', mara.name],
      ['replaced', '165', '156', mara.name],
      ['minor', ',', '', mara.name],
    ]);
    expect(list(revision, revision)).toMatchObject([
      { was: '165', words: '156', by: teodor, at: '2026-03-04T10:00:00.000Z' },
    ]);
  });

  it('names whoever suggested a change, as long as it is undecided', () => {
    const draft = base.replace('165', '156').replace('Six', 'Seven');
    const start = draft.indexOf('156');
    const at = '2026-03-02T10:00:00.000Z';
    const own = { id: 'suggestion-a1b2', start, end: start + 3, was: '165', by: teodor, at };
    expect(list(draft, base, [own]).map(({ words, by, at }) => [words, by?.name, at])).toEqual([
      ['Seven', mara.name, null],
      ['156', teodor.name, at],
    ]);
  });

  it('lists a move once', () => {
    const [one = '', two = '', three = ''] = base.trimEnd().split('\n\n');
    const moved = `${three}\n\n${one}\n\n${two}\n`;
    const kinds = list(moved, base).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(1);
  });

  it('names each change for those who do not see its marks', () => {
    const draft = base
      .replace('Six', 'Seven')
      .replace(', they said', '')
      .replace('old quay', 'old grey quay');
    expect(list(draft, base).map(changeName)).toEqual([
      'Replaced “Six” by “Seven”',
      'Deleted “, they said”',
      'Inserted “grey”',
    ]);
    const split = base.replace('stays. A long', 'stays.\n\nA long');
    expect(list(split, base).map(changeName)).toEqual(['Paragraph split']);
    const [one = '', two = '', three = ''] = base.trimEnd().split('\n\n');
    expect(list(`${three}\n\n${one}\n\n${two}\n`, base).map(changeName)).toContainEqual(
      expect.stringMatching(/^Moved “/),
    );
  });
});
