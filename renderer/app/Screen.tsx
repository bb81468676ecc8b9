import { useStore } from 'zustand';
import { assertNever } from '../../shared/model/result.ts';
import { LibraryScreen } from '../features/library/LibraryScreen.tsx';
import { ReviewScreen } from '../features/review/ReviewScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { SourcesScreen } from '../features/sources/SourcesScreen.tsx';
import { StyleScreen } from '../features/style/StyleScreen.tsx';
import { useStores } from '../stores/context.ts';

/** The screen that the route names. */
export function Screen() {
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
