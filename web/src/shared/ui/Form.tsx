import type { FormEvent, ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { textsOf } from '../forms';
import { Card, Stack } from './Card';

type FormProps = {
  readonly onSubmit: (texts: Readonly<Record<string, string>>) => void;
  /** What went wrong with the whole, as the platform says it. */
  readonly failure?: string | null;
  readonly children: ReactNode;
};

/** A form; what the browser finds missing is said at each field, in the page's own words. */
export const Form = ({ onSubmit, failure, children }: FormProps) => (
  <AriaForm
    onSubmit={(event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      onSubmit(textsOf(event.currentTarget));
    }}
  >
    <Stack gap={5}>
      <div role="alert" className="empty-hidden">
        {failure && <Card tone="bad">{failure}</Card>}
      </div>
      {children}
    </Stack>
  </AriaForm>
);
