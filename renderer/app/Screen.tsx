import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { assertNever } from '../../shared/model/result.ts';
import { LibraryScreen } from '../features/library/LibraryScreen.tsx';
import { useStores } from '../stores/context.ts';

// The library comes up at start; the other screens are loaded when they are first wanted.
const loadReview = () => import('../features/review/ReviewScreen.tsx');
const ReviewScreen = lazy(async () => ({ default: (await loadReview()).ReviewScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen,
}));
const SourcesScreen = lazy(async () => ({
  default: (await import('../features/sources/SourcesScreen.tsx')).SourcesScreen,
}));
const StyleScreen = lazy(async () => ({
  default: (await import('../features/style/StyleScreen.tsx')).StyleScreen,
}));

/** The screen that the route names. */
export function Screen() {
  // An article is opened next, most likely: its screen is fetched once the list is there.
  const isListLoaded = useStore(useStores().library, (state) => state.loaded);
  useEffect(() => {
    if (!isListLoaded) return undefined;
    const idle = requestIdleCallback(() => void loadReview());
    return () => cancelIdleCallback(idle);
  }, [isListLoaded]);
  return (
    <Suspense>
      <RoutedScreen />
    </Suspense>
  );
}

function RoutedScreen() {
  const route = useStore(useStores().desk, (state) => state.route);
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'review':
      return <ReviewScreen articleId={route.articleId} />;
    case 'sources':
      return <SourcesScreen />;
    case 'style':
      return <StyleScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(route);
  }
}
