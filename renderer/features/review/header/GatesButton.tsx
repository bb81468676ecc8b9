import { ChevronDown, CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover, Button as Press } from 'react-aria-components';
import { isSignedOff } from '../../../../shared/review/state.ts';
import { useStores } from '../../../stores/context.ts';
import { GateList } from '../../../ui/GateList.tsx';
import { useReview, useReviewActions, useSummary } from '../use-review.ts';
import styles from './header.module.css';

/** How many gates are left; pressed, which ones and why, each reason a way to its place. */
export function GatesButton() {
  const { desk } = useStores();
  const [isOpen, setOpen] = useState(false);
  const article = useReview((state) => state.article);
  const actions = useReviewActions();
  const summary = useSummary();
  if (!article || !summary) return null;
  const { readiness } = summary;
  if (!readiness) return <span className={styles.checking}>Checking…</span>;
  const { ready, unmet } = readiness;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Press className={styles.gates ?? ''} data-ready={ready}>
        {ready ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
        {gatesText(ready, unmet, isSignedOff(article))}
        <ChevronDown aria-hidden />
      </Press>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label="Gates before sign-off">
          <GateList
            readiness={readiness}
            onGoTo={(target) => {
              setOpen(false);
              if (target.kind === 'signer') {
                desk.getState().openDialog({ kind: 'sign-off', articleId: article.id });
              } else {
                actions.goTo(target);
              }
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function gatesText(ready: boolean, unmet: number, signedOff: boolean): string {
  if (ready) return signedOff ? 'All gates met' : 'Ready to sign off';
  return unmet === 1 ? '1 gate left' : `${unmet} gates left`;
}
