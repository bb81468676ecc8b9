import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './SplitPane.module.css';

export interface Pane {
  readonly id: string;
  /** Smallest and first size, as CSS sizes: `320px`, `40%`. */
  readonly min: string;
  readonly default: string;
  readonly content: ReactNode;
}

export interface SplitPaneProps {
  readonly id: string;
  readonly panes: readonly Pane[];
  /** Sizes in percent by pane, as they were left; missing ones take their default. */
  readonly sizes: Readonly<Record<string, number>> | undefined;
  readonly onSizes: (sizes: Readonly<Record<string, number>>) => void;
}

/** Panes side by side with bars between them that are dragged or moved by arrow keys. */
export function SplitPane({ id, panes, sizes, onSizes }: SplitPaneProps) {
  const known = sizes && panes.every((pane) => pane.id in sizes) ? sizes : undefined;
  return (
    <Group
      id={id}
      orientation="horizontal"
      className={styles.group ?? ''}
      {...(known ? { defaultLayout: { ...known } } : {})}
      onLayoutChanged={(layout) => onSizes(layout)}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 ? <Separator className={styles.separator ?? ''} /> : null}
          <Panel
            id={pane.id}
            minSize={pane.min}
            defaultSize={pane.default}
            className={styles.pane ?? ''}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
