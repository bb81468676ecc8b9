import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../stores/context.ts';

/** Sets the copy's text size as the user prefers it. */
export function useTextSize(): void {
  const textSize = useStore(useStores().desk, (state) => state.preferences.textSize);
  useEffect(() => {
    document.documentElement.style.setProperty('--text-size', `${textSize}px`);
  }, [textSize]);
}
