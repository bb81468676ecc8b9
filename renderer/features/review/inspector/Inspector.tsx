import { inspectorTabs } from '../../../stores/review/model.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { ChangesTab } from '../changes/ChangesTab.tsx';
import { ChecksTab } from '../checks/ChecksTab.tsx';
import { ClaimsTab } from '../claims/ClaimsTab.tsx';
import { CommentsTab } from '../comments/CommentsTab.tsx';
import { FindingsTab } from '../findings/FindingsTab.tsx';
import { HistoryTab } from '../history/HistoryTab.tsx';
import { SourcesTab } from '../sources/SourcesTab.tsx';
import { useReview, useReviewActions, useSummary } from '../use-review.ts';
import styles from './inspector.module.css';

/** Everything about the article beside its text, a tab each; counts say what is still to do. */
export function Inspector() {
  const tab = useReview((state) => state.view.tab);
  const comments = useReview((state) => state.article?.comments ?? none);
  const suggestions = useReview((state) => state.article?.suggestions ?? none);
  const { show } = useReviewActions();
  const summary = useSummary();
  if (!summary) return null;
  const openChecks = summary.checks.filter(
    ({ item, status }) => item.required && (status.state === 'open' || status.state === 'failing'),
  ).length;
  const openComments = comments.filter((comment) => comment.resolved === null).length;
  return (
    <aside className={styles.inspector} aria-label="Inspector" data-pane>
      <Tabs
        label="Inspector"
        selected={tab}
        onSelect={(id) => show({ tab: inspectorTabs.find((one) => one === id) ?? tab })}
        items={[
          {
            id: 'claims',
            label: 'Claims',
            count: summary.claims - summary.settled,
            content: <ClaimsTab />,
          },
          { id: 'checks', label: 'Checks', count: openChecks, content: <ChecksTab /> },
          {
            id: 'findings',
            label: 'Findings',
            count: summary.findings.length,
            content: <FindingsTab />,
          },
          {
            id: 'changes',
            label: 'Changes',
            count: suggestions.length,
            content: <ChangesTab />,
          },
          { id: 'sources', label: 'Sources', content: <SourcesTab /> },
          { id: 'comments', label: 'Comments', count: openComments, content: <CommentsTab /> },
          { id: 'history', label: 'History', content: <HistoryTab /> },
        ]}
      />
    </aside>
  );
}

const none: readonly never[] = [];
