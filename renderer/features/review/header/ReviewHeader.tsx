import { ArrowLeft, MoreHorizontal, PanelRight } from 'lucide-react';
import { isSignedOff, mayMove } from '../../../../shared/review/state.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useNarrow } from '../use-narrow.ts';
import { useAct, useReview, useReviewActions, useSummary } from '../use-review.ts';
import { GatesButton } from './GatesButton.tsx';
import styles from './header.module.css';

/** Below this there is room for what must be seen only; CSS pixels. */
const TIGHT = 900;

/** The article's name and state, what is left before sign-off, and where it can go from here. */
export function ReviewHeader({ isNarrow }: { readonly isNarrow: boolean }) {
  const { desk } = useStores();
  const act = useAct();
  const actions = useReviewActions();
  const article = useReview((state) => state.article);
  const isTight = useNarrow(TIGHT);
  const isDrawerOpen = useReview((state) => state.view.drawer);
  const summary = useSummary();
  if (!article || !summary) return null;
  const { fields, state, claims, settled } = summary;
  const { id } = article;
  const signedOff = isSignedOff(article);
  const may = (to: Parameters<typeof mayMove>[1]) => mayMove(article.state, to);
  const canReturn = may('returned');
  const isReturnInMenu = signedOff || isTight;
  return (
    <header className={styles.header}>
      <IconButton
        label="Back to the library"
        icon={<ArrowLeft />}
        onPress={() => desk.getState().go({ screen: 'library' })}
      />
      <h1 className={styles.headline}>{fields.headline || 'Without a headline'}</h1>
      <StateBadge state={state} />
      <div className={styles.numbers}>
        {isTight ? null : <Meter label="Claims" value={settled} max={claims} />}
        <GatesButton />
      </div>
      <div className={styles.actions}>
        {article.state === 'spiked' || article.state === 'returned' ? (
          <Button onPress={() => void act({ type: 'start-review' })}>Take back into review</Button>
        ) : null}
        {canReturn && !isReturnInMenu ? (
          <Button variant="quiet" onPress={() => actions.ask({ kind: 'return' })}>
            Return…
          </Button>
        ) : null}
        {signedOff || article.state === 'spiked' ? null : (
          <Button
            variant={state === 'ready' ? 'primary' : 'plain'}
            onPress={() => desk.getState().openDialog({ kind: 'sign-off', articleId: id })}
          >
            Sign off…
          </Button>
        )}
        <Button
          variant={signedOff ? 'primary' : 'plain'}
          onPress={() => desk.getState().openDialog({ kind: 'export', ids: [id] })}
        >
          Export…
        </Button>
        <MenuButton
          label="More for this article"
          icon={<MoreHorizontal />}
          items={[
            { id: 'take-revision', label: 'Take revision…' },
            ...(signedOff
              ? [{ id: 'void-sign-off', label: 'Edit again, voiding the sign-off…' }]
              : []),
            ...(canReturn && isReturnInMenu ? [{ id: 'return', label: 'Return…' }] : []),
            ...(may('spiked') ? [{ id: 'spike', label: 'Spike…', danger: true }] : []),
          ]}
          onAction={(action) => {
            if (action === 'take-revision') actions.ask({ kind: 'take-revision' });
            if (action === 'void-sign-off') actions.ask({ kind: 'void-sign-off' });
            if (action === 'return') actions.ask({ kind: 'return' });
            if (action === 'spike') actions.ask({ kind: 'spike' });
          }}
        />
        {isNarrow ? (
          <IconButton
            label={isDrawerOpen ? 'Hide the inspector' : 'Show the inspector'}
            icon={<PanelRight />}
            onPress={() => actions.show({ drawer: !isDrawerOpen })}
          />
        ) : null}
      </div>
    </header>
  );
}
