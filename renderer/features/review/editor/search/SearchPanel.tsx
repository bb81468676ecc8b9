import { findNext, findPrevious } from '@codemirror/search';
import { type EditorView, runScopeHandlers } from '@codemirror/view';
import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  CaseUpper,
  ChevronDown,
  ChevronRight,
  Regex,
  TextSelect,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useShortcut } from '../../../../stores/context.ts';
import { Button } from '../../../../ui/Button.tsx';
import { formatCount } from '../../../../ui/format.ts';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { patternProblem } from './find-spec.ts';
import { closeFind, findWith } from './find-state.ts';
import { type FindShown, type FindWatch, findWatch } from './find-watch.ts';
import { replaceAll, replaceMarked } from './replace.ts';
import styles from './search.module.css';

/** The panel above a text for finding in it, while it is open. */
export function SearchPanel({ view }: { readonly view: EditorView | null }) {
  const watch = view?.plugin(findWatch) ?? null;
  return view && watch ? <OpenPanel view={view} watch={watch} /> : null;
}

interface PanelProps {
  readonly view: EditorView;
  readonly watch: FindWatch;
}

function OpenPanel({ view, watch }: PanelProps) {
  const shown = useSyncExternalStore(watch.subscribe, () => watch.shown);
  if (!shown.host) return null;
  return createPortal(<Fields view={view} shown={shown} />, shown.host);
}

function Fields({ view, shown }: { readonly view: EditorView; readonly shown: FindShown }) {
  const { find, total, current, isReadOnly, hasMarked } = shown;
  const { spec, scope } = find;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const keyToReplace = useShortcut('review.replace');
  const [known, setKnown] = useState(find);
  // What was replaced is said until something else is looked for.
  if (known.spec !== find.spec) {
    setKnown(find);
    setSaid('');
  }
  const change = (some: Parameters<typeof findWith>[1]) =>
    view.dispatch(findWith(view.state, some));
  const problem = spec.isPattern && spec.words !== '' ? patternProblem(spec.words) : null;
  const canFind = spec.words !== '' && problem === null;

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  // On the way down: buttons keep the keys that reach them to themselves.
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      closeFind(view);
    } else if (!runScopeHandlers(view, event.nativeEvent, 'search-panel')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const replaceEach = () => {
    const count = replaceAll(view);
    setSaid(count === 0 ? 'Nothing replaced' : `${formatCount(count, 'place')} replaced`);
  };

  return (
    <search className={styles.panel} aria-label="Find in the text" onKeyDownCapture={press}>
      <div className={styles.row}>
        {isReadOnly ? null : (
          <IconButton
            label="Replace as well"
            shortcut={keyToReplace}
            icon={find.isReplacing ? <ChevronDown /> : <ChevronRight />}
            isPressed={find.isReplacing}
            onPress={() => change({ isReplacing: !find.isReplacing })}
          />
        )}
        <div className={styles.field} data-invalid={problem !== null}>
          <input
            ref={field}
            main-field="true"
            aria-label="Find"
            aria-invalid={problem !== null}
            {...(problem === null ? {} : { 'aria-describedby': 'find-problem' })}
            placeholder="Find"
            value={spec.words}
            spellCheck={false}
            onChange={({ target }) => change({ spec: { words: target.value } })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (event.shiftKey) findPrevious(view);
              else findNext(view);
            }}
          />
          <IconButton
            label="Same capitals"
            icon={<CaseSensitive />}
            isPressed={spec.sameCase}
            onPress={() => change({ spec: { sameCase: !spec.sameCase } })}
          />
          <IconButton
            label="Whole words"
            icon={<WholeWord />}
            isPressed={spec.wholeWords}
            onPress={() => change({ spec: { wholeWords: !spec.wholeWords } })}
          />
          <IconButton
            label="Regular expression"
            icon={<Regex />}
            isPressed={spec.isPattern}
            onPress={() => change({ spec: { isPattern: !spec.isPattern } })}
          />
          <IconButton
            label="Only in the marked words"
            icon={<TextSelect />}
            isPressed={scope !== null}
            isDisabled={scope === null && !hasMarked}
            onPress={() => {
              const { from, to } = view.state.selection.main;
              change({ scope: scope ? null : { start: from, end: to } });
            }}
          />
        </div>
        <span className={styles.count} role="status" data-none={canFind && total === 0}>
          {canFind ? countText(total, current) : ''}
        </span>
        <IconButton
          label="Previous"
          shortcut="Shift+Enter"
          icon={<ArrowUp />}
          isDisabled={!canFind}
          onPress={() => findPrevious(view)}
        />
        <IconButton
          label="Next"
          shortcut="Enter"
          icon={<ArrowDown />}
          isDisabled={!canFind}
          onPress={() => findNext(view)}
        />
        <IconButton label="Close" shortcut="Escape" icon={<X />} onPress={() => closeFind(view)} />
      </div>
      {problem === null ? null : (
        <p id="find-problem" className={styles.problem} role="alert">
          This is no regular expression: {problem}
        </p>
      )}
      {find.isReplacing && !isReadOnly ? (
        <div className={styles.row}>
          <span className={styles.indent} />
          <div className={styles.field}>
            <input
              aria-label="Replace with"
              placeholder="Replace with"
              value={spec.replacement}
              spellCheck={false}
              onChange={({ target }) => change({ spec: { replacement: target.value } })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (event.ctrlKey || event.metaKey) replaceEach();
                else replaceMarked(view);
              }}
            />
            <IconButton
              label="Keep the capitals of what is replaced"
              icon={<CaseUpper />}
              isPressed={spec.keepCase}
              onPress={() => change({ spec: { keepCase: !spec.keepCase } })}
            />
          </div>
          <Button isDisabled={!canFind} onPress={() => replaceMarked(view)}>
            Replace
          </Button>
          <Button isDisabled={!canFind} onPress={replaceEach}>
            Replace all
          </Button>
          <span className={styles.said} role="status">
            {said}
          </span>
        </div>
      ) : null}
    </search>
  );
}

function countText(total: number | null, current: number): string {
  if (total === null) return '';
  if (total === 0) return 'Nothing found';
  const all = total.toLocaleString('en-GB');
  return current >= 0 ? `${(current + 1).toLocaleString('en-GB')} of ${all}` : `${all} found`;
}
