import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
const KEPT = 'pix.theme';
const preferred = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const kept = (): Theme | null => {
  const theme = localStorage.getItem(KEPT);
  return theme === 'light' || theme === 'dark' ? theme : null;
};

const current = (): Theme => kept() ?? (preferred.matches ? 'dark' : 'light');

const apply = (): void => {
  const theme = kept();
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  for (const listener of listeners) listener();
};

/** Light or dark as the device prefers, unless something else was chosen here. */
export const startTheme = (): void => {
  preferred.addEventListener('change', apply);
  apply();
};

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(KEPT, theme);
  apply();
};

export const useTheme = (): Theme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
