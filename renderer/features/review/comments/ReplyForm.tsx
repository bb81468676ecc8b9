import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useAct } from '../use-review.ts';
import styles from './comments.module.css';
import { RemarkField } from './RemarkField.tsx';

/** Where an answer to a comment is written. Ctrl or Cmd with Enter sends it. */
export function ReplyForm({ commentId }: { readonly commentId: string }) {
  const act = useAct();
  const [text, setText] = useState('');
  const send = async () => {
    const body = text.trim();
    if (body !== '' && (await act({ type: 'reply', commentId, body }))) setText('');
  };
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <RemarkField label="Answer" value={text} onChange={setText} rows={2} />
      {text.trim() === '' ? null : (
        <Button shortcut="Mod+Enter" onPress={() => void send()}>
          Answer
        </Button>
      )}
    </form>
  );
}
