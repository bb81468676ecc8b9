import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFileSchema } from '../../shared/model/signing-key.ts';
import { makeKeys, passphrase } from '../support/keys.ts';
import { WelcomePage } from './pages/welcome.ts';
import { answerDialogs } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { answerSaveDialog, makeKey } from './support/signing.ts';

test('a signing key is made under a passphrase, shared and removed', async ({ desk }) => {
  const { page } = desk;
  await new WelcomePage(page).trySample();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const section = page.getByRole('region', { name: 'Your signing key' });

  await test.step('the passphrase is asked for twice and may not be short', async () => {
    await section.getByRole('button', { name: 'Make a signing key…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a signing key' });
    const make = dialog.getByRole('button', { name: 'Make the key' });
    const first = dialog.getByLabel('Passphrase', { exact: true });
    const second = dialog.getByLabel('The passphrase again');
    // A system with a keyring offers it first.
    const choice = dialog.getByRole('radio', { name: /^A passphrase/ });
    if (await choice.count()) await choice.check({ force: true });
    await first.fill('short');
    await second.fill('short');
    await expect(make).toBeDisabled();
    await first.fill(passphrase);
    await expect(dialog).toContainText('This is not the same.');
    await expect(make).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await makeKey(page);
    await expect(section).toContainText('Mara Lindqvist, Editor');
    await expect(section).toContainText('a passphrase');
  });

  await test.step('the public key is saved as a small file, without the private one', async () => {
    const path = join(desk.userData, 'Mara.proofdesk-key');
    await answerSaveDialog(desk, path);
    await section.getByRole('button', { name: 'Save the public key…' }).click();
    await expect(page.getByText(`Saved ${path}`)).toBeVisible();
    const text = await readFile(path, 'utf8');
    const key = keyFileSchema.parse(JSON.parse(text));
    expect(key).toMatchObject({ name: 'Mara Lindqvist', role: 'Editor' });
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(
      ['format', 'kind', 'madeAt', 'name', 'publicKey', 'role'].sort(),
    );
  });

  await test.step('somebody else’s key is taken in, and forgotten after asking', async () => {
    const { stranger } = await makeKeys(join(desk.userData, 'theirs'));
    await answerDialogs(desk, [stranger, join(desk.userData, 'preferences.json')]);
    const people = section.getByRole('region', { name: 'People you know' });
    await people.getByRole('button', { name: 'Take in a public key…' }).click();
    await expect(people.getByRole('listitem')).toHaveText([/Teodor Vance, Chief editor/]);
    await expect(people.getByRole('alert')).toContainText('preferences.json');
    await people.getByRole('button', { name: 'Forget Teodor Vance' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(people.getByRole('listitem')).toHaveCount(1);
    await people.getByRole('button', { name: 'Forget Teodor Vance' }).click();
    await page.getByRole('button', { name: 'Forget the key' }).click();
    await expect(people.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('it is there after a new start, and removed after asking', async () => {
    await desk.relaunch();
    await desk.page.getByRole('button', { name: 'Settings', exact: true }).click();
    const again = desk.page.getByRole('region', { name: 'Your signing key' });
    await expect(again).toContainText('Mara Lindqvist, Editor');
    await again.getByRole('button', { name: 'Remove…' }).click();
    await desk.page.getByRole('button', { name: 'Remove the key' }).click();
    await expect(again.getByRole('button', { name: 'Make a signing key…' })).toBeVisible();
  });
});
