import { describe, expect, it } from 'vitest';
import { accelerator } from '../../main/accelerator.ts';
import { menuTemplate } from '../../main/menu-template.ts';
import type { MenuCommand } from '../../shared/ipc/menu-command.ts';

function command(id: string, group: string, some: Partial<MenuCommand> = {}): MenuCommand {
  return { id, title: id, group, keys: null, isPossible: true, ...some };
}

const ran: string[] = [];

function menus(commands: readonly MenuCommand[]) {
  const template = menuTemplate(commands, (id) => ran.push(id), false);
  return new Map(
    template.map(({ label, submenu }) => [label, Array.isArray(submenu) ? submenu : []]),
  );
}

describe('the native menus', () => {
  it('keep the roles of the system, with no command there yet', () => {
    const all = menus([]);
    expect([...all.keys()]).toEqual(['&File', '&Edit', '&View']);
    expect(all.get('&File')).toEqual([{ role: 'quit' }]);
    expect(all.get('&Edit')?.map(({ role }) => role)).toContain('copy');
  });

  it('put known commands where people look, the others into menus of their groups', () => {
    const all = menus([
      command('review.save', 'Review', { title: 'Save now', keys: 'Mod+S' }),
      command('review.find', 'Text'),
      command('review.undo', 'Review'),
      command('review.verify', 'Claims', { isPossible: false }),
      command('review.spike', 'Review'),
      command('desk.keys', 'Desk', { keys: '?' }),
      command('desk.palette', 'Desk'),
    ]);
    expect([...all.keys()]).toEqual(['&File', '&Edit', 'Claims', '&Review', '&View', '&Help']);
    expect(all.get('&File')?.[0]).toMatchObject({
      id: 'review.save',
      label: 'Save now',
      accelerator: 'CmdOrCtrl+S',
      registerAccelerator: false,
    });
    expect(all.get('&Edit')?.at(-1)).toMatchObject({ id: 'review.find' });
    expect(all.get('Claims')).toMatchObject([{ id: 'review.verify', enabled: false }]);
    expect(all.get('&Review')?.map(({ id }) => id)).toEqual(['review.spike']);
    expect(all.get('&View')?.[0]).toMatchObject({ id: 'desk.palette' });
    expect(all.get('&Help')).toMatchObject([{ id: 'desk.keys', accelerator: '?' }]);
  });

  it('shows the latest of two commands with one id', () => {
    const all = menus([
      command('review.return', 'Library', { title: 'Return the chosen articles' }),
      command('review.return', 'Review', { title: 'Return the article…' }),
    ]);
    expect(all.has('Library')).toBe(false);
    expect(all.get('&Review')).toMatchObject([{ label: 'Return the article…' }]);
  });
});

describe('accelerator', () => {
  it.each([
    ['Mod+Shift+Enter', 'CmdOrCtrl+Shift+Enter'],
    ['Alt+ArrowDown', 'Alt+Down'],
    ['Alt+]', 'Alt+]'],
    ['Shift+F8', 'Shift+F8'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['J', 'J'],
    ['é', null],
    ['MediaPlayPause', null],
  ])('%s is %s', (keys, name) => {
    expect(accelerator(keys, false)).toBe(name);
  });

  it('leaves out keys that type where the menus would take them', () => {
    expect(accelerator('J', true)).toBeNull();
    expect(accelerator('F8', true)).toBe('F8');
    expect(accelerator('Mod+K', true)).toBe('CmdOrCtrl+K');
  });
});
