import { expect, type Page } from '@playwright/test';

/** The welcome screen, where no library is open. */
export class WelcomePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Gives a name and a role, as the first start asks. */
  async introduce(name = 'Mara Lindqvist', role = 'Editor'): Promise<void> {
    await this.#page.getByLabel('Your name').fill(name);
    await this.#page.getByLabel('Your role').fill(role);
  }

  /** Makes the sample library; returns when its articles are listed. */
  async trySample(): Promise<void> {
    await this.introduce();
    await this.#page.getByRole('button', { name: 'Try the sample library' }).click();
    await expect(this.#page.getByRole('option')).toHaveCount(3, { timeout: 30_000 });
  }
}
