import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link, type LinkProps } from 'react-router';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
type Look = { readonly kind?: ButtonKind; readonly size?: 's' | 'm'; readonly children: ReactNode };

const classOf = ({ kind = 'primary', size = 'm' }: Pick<Look, 'kind' | 'size'>): string =>
  [styles['button'], styles[kind], size === 's' && styles['small']].filter(Boolean).join(' ');

/** A button; while `isPending`, it says so to everybody and is not pressed again. */
export const Button = ({ kind, size, children, ...props }: Look & Omit<AriaButtonProps, 'children' | 'className'>) => (
  <AriaButton {...props} className={classOf({ kind, size })}>
    {props.isPending && <span className={styles['spinner']} aria-hidden="true" />}
    {children}
  </AriaButton>
);

/** What leads elsewhere and looks like a button. */
export const ButtonLink = ({ kind, size, children, ...props }: Look & Omit<LinkProps, 'className'>) => (
  <Link {...props} className={classOf({ kind, size })}>
    {children}
  </Link>
);
