/** Whether a dialog or a menu is open, which has the keyboard to itself. */
export function hasDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
