import { expect, type Locator, type Page } from '@playwright/test';

/** The screen with the sources of all articles. */
export class SourcesPage {
  readonly search: Locator;
  readonly rows: Locator;
  /** How many sources there are, or why none is shown. */
  readonly count: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    const screen = page.getByRole('region', { name: 'Sources' });
    this.#page = page;
    this.search = screen.getByRole('searchbox', { name: 'Search sources' });
    this.rows = screen.getByRole('listitem').getByRole('button');
    this.count = screen.getByRole('status');
  }

  /** Goes there by the rail. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Sources', exact: true }).click();
    await expect(this.search).toBeVisible();
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }
}
