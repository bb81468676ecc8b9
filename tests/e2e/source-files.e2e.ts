import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePdf, makeScanPdf } from '../support/pdf-files.ts';
import { answerDialogs, storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

const counted =
  'The Orlan Union runs a chain of 143 schools in which Kestrian children are held, it says.';

/** A survey of 100 pages: the count stands on page 73, pages 40 to 42 are pictures. */
function survey(): Promise<Uint8Array> {
  return makePdf(
    Array.from({ length: 100 }, (_, index) => {
      const page = index + 1;
      if (page >= 40 && page <= 42) return [];
      if (page === 73) return ['The survey goes on.', '', ...linesOf(counted)];
      return [`Chapter ${page} of the survey describes harbours and their lamps.`];
    }),
  );
}

function linesOf(text: string): readonly string[] {
  return text.match(/.{1,60}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
}

test('a long PDF, a scan and a removed source: pages, reasons, and claims that reopen', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page, review, folder } = await openKestria(desk);
  const card = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
  const attach = async (name: string, bytes: Uint8Array) => {
    const path = join(desk.userData, name);
    await writeFile(path, bytes);
    await answerDialogs(desk, [path]);
    await review.show('Sources');
    await card.getByRole('button', { name: 'Attach a file' }).click();
    await expect(card).toContainText(name);
  };

  await test.step('the card says which pages of a PDF have no text', async () => {
    await attach('survey.pdf', await survey());
    await expect(card).toContainText('pages 40–42 of 100 have no readable text');
  });

  await test.step('the claim is found on its page, and cited with it', async () => {
    await review.show('Claims');
    await page.getByRole('button', { name: /^Accept as a claim: According to the CDF/ }).click();
    const claim = review.inspector.locator('[data-claim]').filter({ hasText: '143' });
    await claim.getByRole('button').first().click();
    await page
      .getByRole('button', { name: /^Cite this passage: Moved On.*p\. 73$/ })
      .first()
      .click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.citations)
      .toMatchObject([{ locator: { label: 'page', value: '73' } }]);
  });

  await test.step('the page stands in the left pane, under its number', async () => {
    await page
      .getByRole('button', { name: /^Show the passage: Moved On.*p\. 73$/ })
      .first()
      .click();
    const source = page.getByRole('textbox', { name: /^Moved On/ });
    await expect(source).toContainText('chain of 143 schools');
    await expect(source.locator('.cm-desk-page').filter({ hasText: 'Page 73' })).toBeVisible();
  });

  await test.step('a scan says that it is one', async () => {
    await attach('scan.pdf', await makeScanPdf(3));
    await expect(card).toContainText('no text could be read from it');
    await card.getByRole('button', { name: 'Why?' }).click();
    await expect(page.getByText('it is probably a scan')).toBeVisible();
  });

  await test.step('a claim that leaned on a removed source reopens, and says why', async () => {
    await review.show('Claims');
    const claim = review.inspector.locator('[data-claim]').filter({ hasText: '143' });
    await claim.getByRole('button', { name: /^Verify/ }).click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0]?.decision.state)
      .toBe('verified');
    await review.show('Sources');
    await card.getByRole('button', { name: /^More for Moved On/ }).click();
    await page.getByRole('menuitem', { name: 'Remove source' }).click();
    await expect
      .poll(async () => (await storedArticle(folder)).claims[0])
      .toMatchObject({
        citations: [],
        decision: {
          state: 'open',
          reopened: { reason: 'A source that it leaned on was removed.' },
        },
      });
    await review.show('Claims');
    await expect(review.inspector).toContainText('A source that it leaned on was removed.');
  });
});
