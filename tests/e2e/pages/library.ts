import { expect, type Locator, type Page } from '@playwright/test';

/** The library screen. */
export class LibraryPage {
  readonly list: Locator;
  readonly preview: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('listbox', { name: 'Articles' });
    this.preview = page.getByRole('complementary', { name: 'Preview' });
  }

  row(words: string): Locator {
    return this.list.getByRole('option').filter({ hasText: words });
  }

  /** Opens an article by words of its headline; returns when its draft is there. */
  async open(words: string): Promise<void> {
    await this.row(words).dblclick();
    await expect(this.#page.getByRole('textbox', { name: 'Draft' })).toBeVisible();
  }

  async bringIn(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Bring in', exact: true }).click();
  }
}
