import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import styles from './guide.module.css';
import { pageAbout, pages } from './pages.ts';

interface GuideDialogProps {
  /** A rule to open at; null opens the first page. */
  readonly rule: string | null;
  readonly onClose: () => void;
}

/** The user's guide: what each rule looks for, why, what it reports and what it leaves alone. */
export function GuideDialog({ rule, onClose }: GuideDialogProps) {
  const [shown, setShown] = useState(() => pageAbout(rule));
  const wanted = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    wanted.current?.scrollIntoView();
  }, []);
  const page = pages[shown];
  return (
    <Dialog title="Guide to the rules" size="large" onClose={onClose}>
      <div className={styles.guide}>
        <nav className={styles.pages} aria-label="Pages of the guide">
          {pages.map(({ title }, index) => (
            <button
              key={title}
              type="button"
              aria-current={index === shown ? 'page' : undefined}
              onClick={() => {
                setShown(index);
                text.current?.scrollTo(0, 0);
              }}
            >
              {title}
            </button>
          ))}
        </nav>
        <div ref={text} className={styles.text}>
          {page?.sections.map(({ heading, text: words }) => (
            <section
              key={heading}
              ref={heading === rule ? wanted : null}
              data-wanted={heading === rule || undefined}
            >
              {heading === '' ? <h3>{page.title}</h3> : <h4>{heading}</h4>}
              <Markdown text={words} />
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
