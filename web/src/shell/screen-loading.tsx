import { LoadingPanel } from '../parts/loading.tsx';

export function ScreenLoading() {
  return <LoadingPanel />;
}
