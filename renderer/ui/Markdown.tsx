import type { Nodes } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { parseMarkdown } from '../../shared/export/markdown-tree.ts';
import styles from './Markdown.module.css';

/** A text in Markdown as a reader sees it. Nothing in it can be followed, and no markup runs. */
export function Markdown({ text }: { readonly text: string }) {
  return <div className={styles.text}>{draw(parseMarkdown(text))}</div>;
}

/** One node of a parsed text, with what stands in it. */
function draw(node: Nodes): ReactNode {
  const inside =
    'children' in node
      ? node.children.map((child) => (
          <Fragment key={child.position?.start.offset ?? 0}>{draw(child)}</Fragment>
        ))
      : null;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <h3>{inside}</h3>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableCell':
      return <td>{inside}</td>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'delete':
      return <del>{inside}</del>;
    case 'link':
      return (
        <span className={styles.link} title={node.url}>
          {inside}
        </span>
      );
    case 'image':
      return <span className={styles.picture}>[Picture: {node.alt || node.url}]</span>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'text':
    case 'html':
      return node.value;
    default:
      return inside;
  }
}
