import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialogs, storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

test('a claim is compared with the sources, and the editor sees where they differ', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  const { page, review, folder } = await openKestria(desk);
  const evidence = page.getByRole('region', { name: 'In the sources' });
  const source = page.getByRole('textbox', { name: /^Moved On/ });

  await test.step('a figure of the draft that the report has otherwise is shown as a difference', async () => {
    await page.getByRole('button', { name: /^Accept as a claim: According to the CDF/ }).click();
    const card = review.inspector.locator('[data-claim]').filter({ hasText: '143' });
    await card.getByRole('button').first().click();
    await expect(card).toContainText('a source differs');
    await expect(evidence).toContainText('143 differs');
    await expect(evidence).toContainText('134 (draft: 143) sites');
  });

  await test.step('one key puts the source beside the draft at the place, the difference marked', async () => {
    await page.keyboard.press('o');
    await expect(source).toBeVisible();
    await expect(source.locator('.cm-desk-differs')).toHaveText('134');
  });

  await test.step('one key cites the passage with its locator; verifying stays the editor’s act', async () => {
    await page.keyboard.press('b');
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.citations)
      .toMatchObject([{ locator: { label: 'paragraph' } }]);
    const [claim] = (await storedArticle(folder)).claims;
    expect(claim?.citations[0]?.excerpt).toContain('134 sites');
    expect(claim?.decision.state).toBe('open');
  });

  await test.step('another source is looked into as soon as its file is attached', async () => {
    const count = join(desk.userData, 'recount.txt');
    await writeFile(
      count,
      'The CDF counted again in March: the Orlan Union runs a chain of 143 schools in which ' +
        'Kestrian children are taught to forget where they come from.\n',
    );
    await answerDialogs(desk, [count]);
    await review.show('Sources');
    await page
      .getByRole('button', { name: /^Attach/ })
      .last()
      .click();
    await expect
      .poll(async () => (await storedArticle(folder)).sources.flatMap((one) => one.evidence).length)
      .toBe(3);
    await review.show('Claims');
    await expect(evidence).toContainText('143 the same');
  });

  expect(await readFile(join(folder, 'draft.md'), 'utf8')).toContain('143');
});
