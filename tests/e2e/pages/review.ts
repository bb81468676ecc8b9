import { expect, type Locator, type Page } from '@playwright/test';

export type Tab = 'Claims' | 'Checks' | 'Findings' | 'Changes' | 'Sources' | 'Comments' | 'History';

/** The review screen of one article. */
export class ReviewPage {
  readonly draft: Locator;
  readonly reference: Locator;
  readonly inspector: Locator;
  /** The gates with their reasons, while they are shown. */
  readonly gates: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.draft = page.getByRole('textbox', { name: 'Draft' });
    this.reference = page.getByRole('textbox', { name: 'Submission' });
    this.inspector = page.getByRole('tabpanel');
    this.gates = page.getByRole('dialog', { name: 'Gates before sign-off' });
  }

  async show(tab: Tab): Promise<void> {
    await this.#page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  }

  /** The status bar's word on saving. */
  get saved(): Locator {
    return this.#page.getByText(/^(?:Saved \d|All saved)/);
  }

  /** Puts the caret right behind these words in the draft. */
  async caretAfter(words: string): Promise<void> {
    await this.select(words);
    await this.#page.keyboard.press('ArrowRight');
  }

  /** Selects these words in the draft, with the mouse as a user does by double and drag. */
  async select(words: string): Promise<void> {
    await selectWords(this.#page, this.draft, words);
  }

  /** Shows the gates, with what keeps each of them shut. */
  async showGates(): Promise<void> {
    await this.#page.getByRole('button', { name: /gates? left$|^Ready to sign off/ }).click();
    await expect(this.gates).toBeVisible();
  }

  /** Comments on the words that are marked in the draft. */
  async comment(body: string, { mustResolve }: { readonly mustResolve: boolean }): Promise<void> {
    await this.#page.keyboard.press('Control+Alt+m');
    const dialog = this.#page.getByRole('dialog', { name: 'Comment' });
    await dialog.getByRole('textbox', { name: 'Comment' }).fill(body);
    if (mustResolve) await dialog.getByText('Must be resolved before sign-off').click();
    await dialog.getByRole('button', { name: /^Comment/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Takes back what a message on the screen says was done. */
  async undoToast(message: string): Promise<void> {
    const messages = this.#page.getByRole('region', { name: 'Messages' });
    const toast = messages.locator('div').filter({ hasText: message }).last();
    await toast.getByRole('button', { name: 'Undo' }).click();
  }

  /** The card of the comment that says this. */
  commentCard(body: string): Locator {
    return this.inspector.getByRole('article').filter({ hasText: body });
  }

  /** Back to the library, everything saved. */
  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Back to the library' }).click();
    await expect(this.#page.getByRole('listbox', { name: 'Articles' })).toBeVisible();
  }
}

/**
 * Selects words inside a text by dragging from their start to their end. A text that was just
 * opened may still move while its marks and what stands above it come: so the place has to stay
 * where it is, and what is selected is looked at, as a user does.
 */
export async function selectWords(page: Page, text: Locator, words: string): Promise<void> {
  const line = text.locator('.cm-line').filter({ hasText: words }).first();
  await expect(async () => {
    await line.scrollIntoViewIfNeeded();
    const [from, to] = await endsOf(line, words);
    expect(await endsOf(line, words)).toEqual([from, to]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(window.getSelection()));
    // What a suggestion took away can stand among them.
    if (selected.startsWith(words.slice(0, 3)) && selected.includes(words.slice(-3))) return;
    await page.keyboard.press('ArrowLeft');
    throw new Error(`“${selected}” is selected instead of “${words}”`);
  }).toPass({ timeout: 15_000 });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where words of a line begin and end, in CSS pixels, two frames from now. */
async function endsOf(line: Locator, words: string): Promise<readonly [from: Point, to: Point]> {
  const ends = await line.evaluate(async (element, wanted) => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; from: number }[] = [];
    let all = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, from: all.length });
      all += walker.currentNode.textContent ?? '';
    }
    const start = all.indexOf(wanted);
    if (start < 0) return null;
    const place = (offset: number, before: boolean) => {
      const found = nodes.findLast((one) => (before ? one.from < offset : one.from <= offset));
      const range = document.createRange();
      range.setStart(found?.node ?? element, offset - (found?.from ?? 0));
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left, y: top + height / 2 };
    };
    return [place(start, false), place(start + wanted.length, true)] as const;
  }, words);
  if (!ends) throw new Error(`“${words}” is not in the text`);
  return ends;
}
