import './shared/design/tokens.css';
import './shared/design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startLanguage } from './shared/language';
import { startTheme } from './shared/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

startTheme();
void startLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
