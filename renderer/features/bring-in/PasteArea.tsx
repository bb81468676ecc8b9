import { useEffect, useRef, useState } from 'react';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './bring-in.module.css';

/** Where copy is pasted or typed. Pasting text from a page keeps its headings and links. */
export function PasteArea() {
  const { bringIn } = useStores();
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  // Pasting is what the dialog was opened for.
  useEffect(() => area.current?.focus(), []);
  return (
    <div className={styles.paste}>
      <label className={styles.pasteLabel} htmlFor="paste">
        Paste copy here, drop files anywhere on the window, or choose files. Text, Markdown, HTML
        and Word files are understood; each is kept as it came.
      </label>
      <textarea
        id="paste"
        className={styles.pasteText}
        rows={12}
        value={text}
        ref={area}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const plain = event.clipboardData.getData('text/plain');
          const html = event.clipboardData.getData('text/html');
          if (plain.trim() === '' && html === '') return;
          event.preventDefault();
          void bringIn.getState().paste(plain, html === '' ? null : html);
        }}
      />
      {text.trim() === '' ? null : (
        <Button variant="primary" onPress={() => void bringIn.getState().paste(text, null)}>
          Read this text
        </Button>
      )}
    </div>
  );
}
