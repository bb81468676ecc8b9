import { expect, type Locator, type Page } from '@playwright/test';

/** The library screen. */
export class LibraryPage {
  readonly list: Locator;
  readonly preview: Locator;
  /** What can be done to the chosen articles; there once several are chosen. */
  readonly chosen: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('listbox', { name: 'Articles' });
    this.preview = page.getByRole('complementary', { name: 'Preview' });
    this.chosen = page.getByRole('group', { name: 'Chosen articles' });
  }

  row(words: string): Locator {
    return this.list.getByRole('option').filter({ hasText: words });
  }

  /** Opens an article by words of its headline; returns when its draft is there. */
  async open(words: string): Promise<void> {
    await this.row(words).dblclick();
    await expect(this.#page.getByRole('textbox', { name: 'Draft' })).toBeVisible();
  }

  /** Chooses articles by words of their headlines, as with Ctrl and clicks. */
  async choose(...headlines: readonly string[]): Promise<void> {
    for (const words of headlines) await this.row(words).click({ modifiers: ['Control'] });
  }

  /** Chooses none. */
  async clear(): Promise<void> {
    await this.chosen.getByRole('button', { name: 'Choose none' }).click();
  }

  async bringIn(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Bring in', exact: true }).click();
  }
}
