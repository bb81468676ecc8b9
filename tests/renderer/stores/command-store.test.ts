import { describe, expect, it } from 'vitest';
import { createCommandStore, keyOf } from '../../../renderer/stores/command-store.ts';

const press = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyOf', () => {
  it.each([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'J'],
    ['a letter with Shift', { key: 'J', code: 'KeyJ', shiftKey: true }, 'Shift+J'],
    ['a sign that needs Shift', { key: '?', code: 'Slash', shiftKey: true }, '?'],
    ['Ctrl with a letter', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Mod+K'],
    ['Shift with F8', { key: 'F8', code: 'F8', shiftKey: true }, 'Shift+F8'],
    ['Alt with an arrow', { key: 'ArrowDown', code: 'ArrowDown', altKey: true }, 'Alt+ArrowDown'],
    [
      'Alt with a bracket that types a quote',
      { key: '‘', code: 'BracketRight', altKey: true },
      'Alt+]',
    ],
    ['Ctrl with Enter', { key: 'Enter', code: 'Enter', ctrlKey: true }, 'Mod+Enter'],
  ])('names %s', (_, event, name) => {
    expect(keyOf({ ...press, ...event }, false)).toBe(name);
  });

  it('takes Cmd for Mod on a Mac, where Ctrl is a key of its own', () => {
    expect(keyOf({ ...press, key: 'k', code: 'KeyK', metaKey: true }, true)).toBe('Mod+K');
    expect(keyOf({ ...press, key: 'k', code: 'KeyK', ctrlKey: true }, true)).toBe('Ctrl+K');
  });

  it('knows a letter by its place on a keyboard that writes Cyrillic', () => {
    expect(keyOf({ ...press, key: 'л', code: 'KeyK', ctrlKey: true }, false)).toBe('Mod+K');
  });
});

describe('the registry', () => {
  it('runs what is possible, and says so', () => {
    const ran: string[] = [];
    let isOpen = false;
    const store = createCommandStore().getState();
    store.register([
      { id: 'a', title: 'A', group: 'Desk', when: () => isOpen, run: () => ran.push('a') },
    ]);
    expect(store.run('a')).toBe(false);
    isOpen = true;
    expect(store.run('a')).toBe(true);
    expect(store.run('unknown')).toBe(false);
    expect(ran).toEqual(['a']);
  });

  it('prefers the latest with an id, until it is taken out again', () => {
    const ran: string[] = [];
    const store = createCommandStore().getState();
    store.register([{ id: 'x', title: 'X', group: 'Desk', run: () => ran.push('desk') }]);
    const leave = store.register([
      { id: 'x', title: 'X', group: 'Review', run: () => ran.push('review') },
    ]);
    store.run('x');
    leave();
    store.run('x');
    expect(ran).toEqual(['review', 'desk']);
  });

  it('leaves keys that type to the text, and takes the others', () => {
    const store = createCommandStore().getState();
    const run = () => undefined;
    store.register([
      { id: 'next', title: 'Next', group: 'Claims', keys: 'J', otherKeys: 'Alt+ArrowDown', run },
      { id: 'finding', title: 'Next finding', group: 'Findings', keys: 'F8', run },
      { id: 'trash', title: 'Trash', group: 'Library', keys: 'Delete', run },
    ]);
    expect(store.commandFor('J', false)?.id).toBe('next');
    expect(store.commandFor('J', true)).toBeNull();
    expect(store.commandFor('Delete', true)).toBeNull();
    expect(store.commandFor('Alt+ArrowDown', true)?.id).toBe('next');
    expect(store.commandFor('F8', true)?.id).toBe('finding');
  });

  it('gives a chosen key before one that a command came with', () => {
    const store = createCommandStore().getState();
    const run = () => undefined;
    store.setKeys({ desk: ['F4'], gone: [] });
    store.register([
      { id: 'desk', title: 'Desk', group: 'Desk', keys: 'F2', run },
      { id: 'gone', title: 'Gone', group: 'Desk', keys: 'F5', run },
      { id: 'review', title: 'Review', group: 'Review', keys: 'F4', run },
    ]);
    expect(store.commandFor('F4', false)?.id).toBe('desk');
    expect(store.commandFor('F2', false)).toBeNull();
    expect(store.commandFor('F5', false)).toBeNull();
    store.setKeys({});
    expect(store.commandFor('F4', false)?.id).toBe('review');
    expect(store.commandFor('F2', false)?.id).toBe('desk');
  });
});
