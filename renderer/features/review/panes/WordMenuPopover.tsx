import { useRef } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import type { Finding } from '../../../../shared/model/finding.ts';
import styles from '../../../ui/Menu.module.css';
import type { WordMenu } from '../editor/word-menu.ts';
import { useAddWord } from '../findings/use-add-word.ts';
import { useDismissals } from '../findings/use-dismissals.ts';
import { useDraft } from '../screen-context.ts';
import { useReviewActions } from '../use-review.ts';
import panes from './panes.module.css';

interface WordMenuPopoverProps {
  readonly menu: WordMenu;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** What can be done about a word that no dictionary has. */
export function WordMenuPopover({ menu, finding, onClose }: WordMenuPopoverProps) {
  const place = useRef<HTMLSpanElement>(null);
  const draft = useDraft();
  const { mayEdit } = useReviewActions();
  const addWord = useAddWord();
  const { dismiss } = useDismissals();
  const { mark, at } = menu;
  const suggestions = finding.spelling?.suggestions ?? [];
  const close = () => {
    onClose();
    draft.current?.focus();
  };
  const act = (key: string) => {
    close();
    if (key === 'add') void addWord(finding.text);
    else if (key === 'dismiss') void dismiss(finding, 'article', 'The spelling is right here.');
    else if (mayEdit()) draft.current?.replaceRange(mark.start, mark.end, key.slice(1));
  };
  return (
    <>
      <span
        ref={place}
        className={panes.wordPlace}
        style={{ left: at.left, top: at.top, height: at.bottom - at.top }}
      />
      <Popover
        triggerRef={place}
        isOpen
        onOpenChange={close}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <Menu
          aria-label={`Spelling of “${finding.text}”`}
          autoFocus="first"
          className={styles.menu ?? ''}
          onAction={(key) => act(String(key))}
          onClose={close}
        >
          {suggestions.map((word) => (
            <MenuItem
              key={word}
              id={`=${word}`}
              textValue={word}
              className={`${styles.item} ${styles.suggestion}`}
            >
              {word}
            </MenuItem>
          ))}
          {suggestions.length > 0 ? <Separator className={styles.separator ?? ''} /> : null}
          <MenuItem id="add" className={styles.item ?? ''}>
            Add to the dictionary
          </MenuItem>
          <MenuItem id="dismiss" className={styles.item ?? ''}>
            Dismiss in this article
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
}
