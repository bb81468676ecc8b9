import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/ipc/menu-command.ts';
import { accelerator } from './accelerator.ts';

/** Where commands stand that people look for in a certain menu; a null is a line. */
const file = [
  'library.bring-in',
  'desk.verify',
  null,
  'desk.new-library',
  'desk.open-library',
  'desk.close-library',
  null,
  'review.save',
  'review.take-revision',
  'review.export',
  'review.print',
] as const;
const view = [
  'desk.palette',
  'desk.library',
  'desk.sources',
  'desk.style',
  'desk.settings',
  null,
  'review.view-beside',
  'review.view-unified',
  'review.view-clean',
  'review.show-coverage',
] as const;
/** Undo and redo are roles of the system's. */
const native: ReadonlySet<string> = new Set(['review.undo', 'review.redo']);

const line: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The native menus: the system's own items, and the commands that the window has now, each group
 * that has no place among those in a menu of its own. An item's id is its command's.
 *
 * @param run sends a command to the window
 */
export function menuTemplate(
  commands: readonly MenuCommand[],
  run: (id: string) => void,
  mac: boolean,
): MenuItemConstructorOptions[] {
  // The latest with an id wins, as in the window.
  const left = new Map(commands.filter(({ id }) => !native.has(id)).map((one) => [one.id, one]));
  const item = ({ id, title, keys, isPossible }: MenuCommand): MenuItemConstructorOptions => {
    const shown = keys === null ? null : accelerator(keys, mac);
    return {
      id,
      label: title.replaceAll('&', '&&'),
      enabled: isPossible,
      click: () => run(id),
      // The window hears the key itself, so that it is handled in one place.
      ...(shown === null ? {} : { accelerator: shown, registerAccelerator: false }),
    };
  };
  const take = (ids: readonly (string | null)[]): MenuItemConstructorOptions[] =>
    ids.flatMap((id) => {
      if (id === null) return [line];
      const command = left.get(id);
      left.delete(id);
      return command ? [item(command)] : [];
    });
  const takeGroup = (group: string): MenuItemConstructorOptions[] =>
    take([...left.values()].filter((one) => one.group === group).map(({ id }) => id));

  const fileItems = take(file);
  const viewItems = take(view);
  const textItems = takeGroup('Text');
  const helpItems = takeGroup('Desk');
  const groups = [...new Set([...left.values()].map(({ group }) => group))].sort();
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: tidy([...fileItems, line, mac ? { role: 'close' } : { role: 'quit' }]),
    },
    {
      label: '&Edit',
      submenu: tidy([
        { role: 'undo', registerAccelerator: false },
        { role: 'redo', registerAccelerator: false },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        ...textItems,
      ]),
    },
    ...groups.map((group) => ({
      label: group === 'Review' ? '&Review' : group.replaceAll('&', '&&'),
      submenu: takeGroup(group),
    })),
    {
      label: '&View',
      submenu: tidy([
        ...viewItems,
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ]),
    },
    ...(helpItems.length > 0 ? [{ label: '&Help', submenu: helpItems }] : []),
  ];
}

/** Without lines at an end or beside another. */
function tidy(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.filter(
    (one, at) => one !== line || (at > 0 && at < items.length - 1 && items[at - 1] !== line),
  );
}
