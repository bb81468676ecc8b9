import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './guide.module.css';
import { type GuidePage, pageAbout, pageLinked, pages } from './pages.ts';

interface GuideDialogProps {
  /** A rule to open at; null opens the first page. */
  readonly rule: string | null;
  readonly onClose: () => void;
}

/** The user's guide: the work step by step, and what each rule looks for, reports and leaves alone. */
export function GuideDialog({ rule, onClose }: GuideDialogProps) {
  const [shown, setShown] = useState(() => pageAbout(rule));
  return (
    <Dialog title="Guide" size="large" onClose={onClose}>
      <div className={styles.guide}>
        <Tabs
          label="Pages of the guide"
          orientation="vertical"
          selected={shown}
          onSelect={setShown}
          items={pages.map((page) => ({
            id: page.path,
            label: page.title,
            content: <Page page={page} rule={rule} onShow={setShown} />,
          }))}
        />
      </div>
    </Dialog>
  );
}

interface PageProps {
  readonly page: GuidePage;
  readonly rule: string | null;
  readonly onShow: (path: string) => void;
}

function Page({ page, rule, onShow }: PageProps) {
  const wanted = useRef<HTMLElement>(null);
  useEffect(() => {
    wanted.current?.scrollIntoView();
  }, []);
  const follow = (url: string) => {
    const path = pageLinked(url, page.path);
    return path === null ? null : () => onShow(path);
  };
  return (
    <div className={styles.text}>
      {page.sections.map(({ heading, text }) => {
        const isWanted = heading !== '' && heading === rule;
        return (
          <section key={heading} ref={isWanted ? wanted : null} data-wanted={isWanted || undefined}>
            {heading === '' ? <h3>{page.title}</h3> : <h4>{heading}</h4>}
            <Markdown text={text} follow={follow} />
          </section>
        );
      })}
    </div>
  );
}
