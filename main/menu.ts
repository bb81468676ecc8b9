import { Menu } from 'electron';
import type { MenuCommand } from '../shared/ipc/menu-command.ts';
import { menuTemplate } from './menu-template.ts';

/** The native menus, kept as the window's commands are. */
export class DeskMenu {
  readonly #run: (id: string) => void;
  readonly #mac: boolean;
  #shown = '';

  /** @param run sends a command to the window */
  constructor(run: (id: string) => void, mac: boolean) {
    this.#run = run;
    this.#mac = mac;
    this.show([]);
  }

  /** Shows these commands. A menu that is open stays so where only what is possible changed. */
  show(commands: readonly MenuCommand[]): void {
    const shown = JSON.stringify(commands.map(({ isPossible: _, ...one }) => one));
    if (shown === this.#shown) {
      const menu = Menu.getApplicationMenu();
      for (const { id, isPossible } of commands) {
        const item = menu?.getMenuItemById(id);
        if (item) item.enabled = isPossible;
      }
      return;
    }
    this.#shown = shown;
    const template = menuTemplate(commands, this.#run, this.#mac);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
