import type { ElectronApplication } from '@playwright/test';
import { LibraryPage } from './pages/library.ts';
import { ReviewPage } from './pages/review.ts';
import { WelcomePage } from './pages/welcome.ts';
import { expect, test } from './support/launch.ts';

/** The process ids of the worker; none while it does not run. */
function workers(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Proofdesk worker'))
      .map(({ pid }) => pid),
  );
}

test('a killed worker is started again, says so, and the next keystroke has its findings', async ({
  desk,
}) => {
  const { page, app } = desk;
  const library = new LibraryPage(page);
  const review = new ReviewPage(page);
  await new WelcomePage(page).trySample();
  await library.open('Kestria');
  await review.show('Findings');
  const findings = review.inspector.getByRole('listitem');
  await expect(findings.first()).toBeVisible();
  await expect.poll(() => workers(app)).toHaveLength(1);
  const [first] = await workers(app);
  process.kill(first ?? 0, 'SIGKILL');

  await expect(page.getByText(/background worker stopped unexpectedly/)).toBeVisible();
  await review.caretAfter('According to');
  await page.keyboard.type(' the the');
  await expect(review.inspector).toContainText('the the');
  const [second] = await workers(app);
  expect(second).toBeGreaterThan(0);
  expect(second).not.toBe(first);
  await expect(review.saved).toBeVisible();
});
