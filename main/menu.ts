import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The native menus. Items with a command are carried out by the renderer's command registry,
 * which knows the same ids; `registerAccelerator: false` shows the shortcut and leaves the key
 * itself to the registry, so that a key is handled in one place.
 *
 * @param run sends a command to the window
 */
export function setMenu(run: (command: string) => void, mac: boolean): void {
  const item = (
    label: string,
    command: string,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => run(command),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('Bring in…', 'library.bring-in', 'CmdOrCtrl+O'),
        line,
        item('New library…', 'desk.new-library'),
        item('Open library…', 'desk.open-library', 'CmdOrCtrl+Shift+O'),
        item('Close library', 'desk.close-library'),
        line,
        item('Save now', 'review.save', 'CmdOrCtrl+S'),
        item('Export…', 'review.export', 'CmdOrCtrl+E'),
        line,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo', registerAccelerator: false },
        { role: 'redo', registerAccelerator: false },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('Find…', 'review.find', 'CmdOrCtrl+F'),
        item('Find next', 'review.find-next', 'F3'),
        item('Replace…', 'review.replace', mac ? 'Cmd+Alt+F' : 'Ctrl+H'),
      ],
    },
    {
      label: '&Review',
      submenu: [
        item('Add claim from selection', 'review.add-claim', 'CmdOrCtrl+Shift+C'),
        item('Comment on selection', 'review.add-comment', 'CmdOrCtrl+Alt+M'),
        line,
        item('Next claim', 'review.next-claim', 'Alt+Down'),
        item('Previous claim', 'review.previous-claim', 'Alt+Up'),
        item('Next change', 'review.next-change', 'Alt+]'),
        item('Previous change', 'review.previous-change', 'Alt+['),
        item('Next finding', 'review.next-finding', 'F8'),
        item('Previous finding', 'review.previous-finding', 'Shift+F8'),
        line,
        item('Return…', 'review.return'),
        item('Sign off…', 'review.sign-off', 'CmdOrCtrl+Shift+Enter'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Commands…', 'desk.palette', 'CmdOrCtrl+K'),
        item('Library', 'desk.library', 'CmdOrCtrl+1'),
        item('Sources', 'desk.sources', 'CmdOrCtrl+2'),
        item('House style', 'desk.style', 'CmdOrCtrl+3'),
        item('Settings', 'desk.settings', 'CmdOrCtrl+,'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: '&Help', submenu: [item('Map of keys', 'desk.keys', 'Shift+/')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
