import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { Reply } from '../../../../shared/model/article.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { Moment } from '../Moment.tsx';
import { useAct } from '../use-review.ts';
import styles from './comments.module.css';
import { Remark } from './Remark.tsx';
import { RemarkField } from './RemarkField.tsx';

interface ReplyRowProps {
  readonly commentId: string;
  readonly reply: Reply;
}

/** One answer of a thread, which can be put otherwise or taken out. */
export function ReplyRow({ commentId, reply }: ReplyRowProps) {
  const act = useAct();
  const [edited, setEdited] = useState<string | null>(null);
  const { id: replyId, body, by, at } = reply;
  const save = async () => {
    const text = (edited ?? '').trim();
    if (text === '') return;
    if (await act({ type: 'edit-reply', commentId, replyId, body: text })) setEdited(null);
  };
  return (
    <li className={styles.reply}>
      {edited === null ? (
        <Remark body={body} />
      ) : (
        <div className={styles.form}>
          <RemarkField
            label="Answer"
            hideLabel
            value={edited}
            onChange={setEdited}
            autoFocus
            rows={2}
          />
          <div className={styles.actions}>
            <Button onPress={() => void save()}>Save</Button>
            <Button variant="quiet" onPress={() => setEdited(null)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      <p className={styles.meta}>
        <span>
          {by.name}, <Moment at={at} />
        </span>
        <MenuButton
          label={`More for the answer of ${by.name}`}
          icon={<MoreHorizontal />}
          items={[
            { id: 'edit', label: 'Edit' },
            { id: 'remove', label: 'Remove answer', danger: true },
          ]}
          onAction={(action) => {
            if (action === 'edit') setEdited(body);
            else void act({ type: 'remove-reply', commentId, replyId }, 'Answer removed');
          }}
        />
      </p>
    </li>
  );
}
