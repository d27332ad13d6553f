import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Where one comes from, above a page's title. */
export const Back = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link to={to}>
    <span aria-hidden="true">← </span>
    {children}
  </Link>
);
