import type { Nodes, Table } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { parseMarkdown } from '../../shared/export/markdown-tree.ts';
import styles from './Markdown.module.css';

/** What follows the link of an address; null where it can't be followed. */
type Follow = (url: string) => (() => void) | null;

interface MarkdownProps {
  readonly text: string;
  /** Without it no link can be followed. */
  readonly follow?: Follow;
}

/** A text in Markdown as a reader sees it. No markup in it runs. */
export function Markdown({ text, follow = () => null }: MarkdownProps) {
  return <div className={styles.text}>{draw(parseMarkdown(text), follow)}</div>;
}

function drawAll(nodes: readonly Nodes[], follow: Follow): ReactNode {
  return nodes.map((node) => (
    <Fragment key={node.position?.start.offset ?? 0}>{draw(node, follow)}</Fragment>
  ));
}

/** A table. The first row is its head. */
function drawTable({ children }: Table, follow: Follow): ReactNode {
  const [head, ...rows] = children;
  return (
    <table>
      <thead>
        <tr>
          {head?.children.map((cell) => (
            <th key={cell.position?.start.offset ?? 0} scope="col">
              {drawAll(cell.children, follow)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{drawAll(rows, follow)}</tbody>
    </table>
  );
}

/** One node of a parsed text, with what stands in it. */
function draw(node: Nodes, follow: Follow): ReactNode {
  const inside = 'children' in node ? drawAll(node.children, follow) : null;
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
      return drawTable(node, follow);
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
    case 'link': {
      const go = follow(node.url);
      return go ? (
        <button type="button" className={styles.followed} onClick={go}>
          {inside}
        </button>
      ) : (
        <span className={styles.link} title={node.url}>
          {inside}
        </span>
      );
    }
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
