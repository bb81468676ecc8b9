import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { selectWords } from './pages/review.ts';
import { storedArticle } from './support/files.ts';
import { openKestria } from './support/kestria.ts';
import { expect, test } from './support/launch.ts';

const words = '143 “schools”';
const remark = 'The report counts 134. Ask the desk in Halmar.';

test.use({ launch: { size: { width: 1280, height: 640 } } });

test('a comment that must be resolved holds up the sign-off until it is', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, review, folder } = await openKestria(desk);
  const stored = async () => (await storedArticle(folder)).comments;
  const reason = review.gates.getByRole('button', { name: /^Mara Lindqvist: The report counts/ });
  const gate = review.gates.getByRole('listitem').filter({ hasText: 'Comments are resolved' });

  const inText = review.draft.getByText(words).first();

  await test.step('without comments the gate is met', async () => {
    await review.showGates();
    await expect(gate.first()).toContainText('met');
    await page.keyboard.press('Escape');
  });

  await test.step('marked words are commented on; it is in article.json', async () => {
    await review.select(words);
    await review.comment(remark, { mustResolve: true });
    await expect(review.commentCard(remark)).toContainText('Must be resolved');
    await expect.poll(stored).toMatchObject([
      {
        body: remark,
        mustResolve: true,
        resolved: null,
        by: { name: 'Mara Lindqvist', role: 'Editor' },
        anchor: { exact: words, orphaned: false },
      },
    ]);
  });

  await test.step('its reason is in the gates and leads to it and to its words', async () => {
    await review.show('History');
    await review.draft.focus();
    await page.keyboard.press('Control+End');
    await expect(inText).not.toBeInViewport();
    await review.showGates();
    await expect(gate.first()).toContainText('1 to settle');
    await reason.click();
    await expect(review.gates).toBeHidden();
    await expect(review.commentCard(remark)).toHaveAttribute('data-active', 'true');
    await expect(
      review.commentCard(remark).getByRole('button', { name: words, exact: true }),
    ).toBeFocused();
    await expect(inText).toBeInViewport();
  });

  await test.step('sign-off is refused for it, too', async () => {
    await page.getByRole('button', { name: 'Sign off…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign off' });
    await expect(dialog.getByRole('button', { name: /The report counts 134/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a comment that need not be resolved is no reason', async () => {
    await review.select('its distant ally');
    await review.comment('Nice turn of phrase.', { mustResolve: false });
    await expect.poll(async () => (await stored()).length).toBe(2);
    await review.showGates();
    await expect(reason).toBeVisible();
    await expect(review.gates).not.toContainText('Nice turn of phrase');
    await page.keyboard.press('Escape');
  });

  await test.step('it follows its words when the text before them changes', async () => {
    const before = (await stored())[0]?.anchor.start ?? 0;
    const typed = ' morning';
    await review.caretAfter('made public on Tuesday');
    await page.keyboard.type(typed);
    await expect
      .poll(async () => (await stored())[0]?.anchor)
      .toMatchObject({ exact: words, start: before + typed.length, orphaned: false });
    const draft = await readFile(join(folder, 'draft.md'), 'utf8');
    expect(draft.slice(before + typed.length)).toMatch(new RegExp(`^${words}`));
  });

  await test.step('resolved, the reason goes; opened again, it is back', async () => {
    await review.show('Comments');
    await review.commentCard(remark).getByRole('button', { name: 'Resolve' }).click();
    await expect
      .poll(async () => (await stored())[0]?.resolved)
      .toMatchObject({ by: { name: 'Mara Lindqvist' } });
    await review.showGates();
    await expect(gate.first()).toContainText('met');
    await expect(reason).toHaveCount(0);
    await page.keyboard.press('Escape');
    await review.inspector.getByRole('button', { name: /^Resolved/ }).click();
    await review.commentCard(remark).getByRole('button', { name: 'Open again' }).click();
    await expect.poll(async () => (await stored())[0]?.resolved).toBeNull();
    await review.showGates();
    await expect(reason).toBeVisible();
  });
});

test('comments are threads, mention people, and stand on sources too', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, review, folder } = await openKestria(desk);
  const stored = async () => (await storedArticle(folder)).comments;

  await test.step('an at sign offers the people of the library', async () => {
    await review.select(words);
    await page.keyboard.press('Control+Alt+m');
    const dialog = page.getByRole('dialog', { name: 'Comment' });
    await dialog.getByRole('textbox', { name: 'Comment' }).fill('Is it 134? @ma');
    await dialog.getByRole('button', { name: '@Mara Lindqvist' }).click();
    await page.keyboard.type('please look');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(review.commentCard('Is it 134?').locator('b')).toHaveText('@Mara Lindqvist');
  });

  await test.step('it is answered in its thread', async () => {
    const card = review.commentCard('Is it 134?');
    await card.getByRole('button').first().click();
    await card.getByRole('textbox', { name: 'Answer' }).fill('It is, on page 1.');
    await page.keyboard.press('Control+Enter');
    await expect(card.getByRole('list', { name: 'Answers' })).toContainText('It is, on page 1.');
    await expect
      .poll(stored)
      .toMatchObject([
        { replies: [{ body: 'It is, on page 1.', by: { name: 'Mara Lindqvist' } }] },
      ]);
  });

  await test.step('words of a source are commented on, and the comment leads back to them', async () => {
    await review.show('Sources');
    const listed = review.inspector.getByRole('article').filter({ hasText: 'Moved On' });
    await listed.getByRole('button', { name: 'Read' }).click();
    const source = page.getByRole('textbox', { name: /^Moved On/ });
    await selectWords(page, source, '611 families');
    await page.getByRole('button', { name: 'Comment on the marked words' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Comment' });
    await dialog.getByRole('textbox', { name: 'Comment' }).fill('Not in our copy.');
    await dialog.getByRole('button', { name: /^Comment/ }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(async () => (await stored())[1])
      .toMatchObject({ anchor: { exact: '611 families' }, source: { sha256: expect.any(String) } });
    await page.getByRole('button', { name: /Beside the draft/ }).click();
    await page.getByRole('option', { name: 'Submission' }).click();
    await expect(source).toBeHidden();
    await page.keyboard.press('F9');
    await page.keyboard.press('F9');
    await expect(source).toBeVisible();
    await expect(source.locator('.cm-desk-passage.cm-desk-active')).toContainText('611 families');
  });

  await test.step('the list is filtered', async () => {
    await review.show('Comments');
    await review.inspector.getByRole('button', { name: /Show/ }).first().click();
    await page.getByRole('option', { name: 'On sources' }).click();
    await expect(review.commentCard('Not in our copy.')).toBeVisible();
    await expect(review.commentCard('Is it 134?')).toHaveCount(0);
  });
});
