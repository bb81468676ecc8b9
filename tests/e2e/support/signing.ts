import { expect, type Page } from '@playwright/test';
import { passphrase } from '../../support/keys.ts';
import type { Desk } from './launch.ts';

/** Makes a signing key under {@link passphrase}, with the settings on the screen. */
export async function makeKey(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'Your signing key' });
  await section.getByRole('button', { name: 'Make a signing key…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a signing key' });
  const choice = dialog.getByRole('radio', { name: /^A passphrase/ });
  if (await choice.count()) await choice.check({ force: true });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The passphrase again').fill(passphrase);
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await expect(section).toContainText('Fingerprint');
}

/** Makes the system's dialog for saving answer with this path. */
export async function answerSaveDialog(desk: Desk, path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}
