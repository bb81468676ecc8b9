import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { openKestria } from './support/kestria.ts';
import { type Desk, expect, test } from './support/launch.ts';

/** The sample's article on Kestria, open, and its draft as it is on disk. */
async function openDraft(desk: Desk) {
  const { page, review, folder } = await openKestria(desk);
  const draft = () => readFile(join(folder, 'draft.md'), 'utf8');
  await expect(review.draft).toBeVisible();
  return { page, review, folder, draft, before: await draft() };
}

test('finds, counts and replaces in the draft; one undo takes all of it back', async ({ desk }) => {
  const { page, review, draft, before } = await openDraft(desk);
  const find = page.getByRole('textbox', { name: 'Find', exact: true });
  const replace = page.getByRole('textbox', { name: 'Replace with' });
  const panel = page.getByRole('search', { name: 'Find in the text' });
  const places = before.match(/children/gi)?.length ?? 0;
  expect(places).toBeGreaterThan(2);

  await test.step('the count and the place follow Enter, Shift+Enter and F3', async () => {
    await review.draft.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    await expect(find).toBeFocused();
    await page.keyboard.type('children');
    await expect(panel.getByText(`${places} found`)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel.getByText(`1 of ${places}`)).toBeVisible();
    await page.keyboard.press('F3');
    await expect(panel.getByText(`2 of ${places}`)).toBeVisible();
    await page.keyboard.press('Shift+Enter');
    await expect(panel.getByText(`1 of ${places}`)).toBeVisible();
  });

  await test.step('an expression that is none says why', async () => {
    await panel.getByRole('button', { name: 'Regular expression' }).click();
    await find.fill('(children');
    await expect(panel.getByRole('alert')).toContainText('A bracket “(” is not closed.');
    await panel.getByRole('button', { name: 'Regular expression' }).click();
    await find.fill('children');
  });

  await test.step('replaces all with the capitals of each place, and says how many', async () => {
    await page.keyboard.press('Control+h');
    await replace.fill('site');
    await panel.getByRole('button', { name: 'Keep the capitals' }).click();
    await panel.getByRole('button', { name: 'Replace all' }).click();
    await expect(panel.getByText(`${places} places replaced`)).toBeVisible();
    await expect
      .poll(draft)
      .toBe(before.replace(/children/gi, (found) => (found === 'children' ? 'site' : 'Site')));
  });

  await test.step('axe has nothing against the panel', async () => {
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('Escape gives the focus back; one undo takes all back', async () => {
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(review.draft).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(draft).toBe(before);
  });

  await test.step('replaces one, and only in the marked words', async () => {
    await review.select('143');
    await page.keyboard.press('Control+h');
    await expect(find).toHaveValue('143');
    await replace.fill('134');
    await panel.getByRole('button', { name: 'Replace', exact: true }).click();
    const once = before.replace('143', '134');
    await expect.poll(draft).toBe(once);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+f');
    await find.fill('a');
    await panel.getByRole('button', { name: 'Only in the marked words' }).click();
    await replace.fill('å');
    await panel.getByRole('button', { name: 'Replace all' }).click();
    await expect.poll(draft).not.toBe(once);
    const text = await draft();
    const [, ...rest] = text.split('\n');
    expect(rest.join('\n')).toBe(once.split('\n').slice(1).join('\n'));
  });
});

test('pastes structure without rubbish, only the words with Shift, and copies both', async ({
  desk,
}) => {
  const { page, review, draft, before } = await openDraft(desk);
  const put = (html: string, text: string) =>
    page.evaluate(
      (data) => {
        const give = (event: ClipboardEvent) => {
          event.clipboardData?.setData('text/html', data.html);
          event.clipboardData?.setData('text/plain', data.text);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        document.addEventListener('copy', give, { capture: true, once: true });
        document.execCommand('copy');
      },
      { html, text },
    );
  await review.draft.focus();

  await test.step('Word’s heading, list and footnote become Markdown, as one step of undo', async () => {
    await put(
      `<h2 class=x style="color:red">Ports</h2><p class=MsoNormal>Two <b>quays</b><a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>boats</p><script>alert(1)</script>
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Ledger.</p></div>`,
      'Ports Two quays[1]. boats',
    );
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+v');
    const pasted = '## Ports\n\nTwo **quays**[^1].\n\n- boats\n\n[^1]: Ledger.';
    await expect.poll(draft).toBe(`${pasted}\n\n${before}`);
    await page.keyboard.press('Control+z');
    await expect.poll(draft).toBe(`\n\n${before}`);
  });

  await test.step('with Shift only the words come', async () => {
    await put('<p>Two <b>quays</b></p>', 'Two quays');
    await page.keyboard.press('Control+Shift+v');
    await expect.poll(draft).toBe(`Two quays\n\n${before}`);
  });

  await test.step('copied words have no marks; pasted here they have theirs again', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('It *rises*');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+c');
    await page.evaluate(() => {
      const look = ({ clipboardData }: ClipboardEvent) => {
        document.body.dataset.text = clipboardData?.getData('text/plain') ?? '';
        document.body.dataset.html = clipboardData?.getData('text/html') ?? '';
      };
      document.addEventListener('paste', look, { capture: true, once: true });
    });
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    const body = page.locator('body');
    await expect(body).toHaveAttribute('data-text', 'It rises');
    await expect(body).toHaveAttribute('data-html', /It <em>rises<\/em>/);
    await expect.poll(draft).toBe(`It *rises*It *rises*\n\n${before}`);
  });
});
