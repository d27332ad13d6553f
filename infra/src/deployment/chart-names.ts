import type { DeployedProcess } from './processes';

/** A value of the chart, inside a text. The chart has no other logic: docs/adr/0015. */
export const value = (path: string): string => `{{ .Values.${path} }}`;

/** The same where a number or a truth is wanted, not a text. */
export const bare = (path: string): string => `<<{{ .Values.${path} }}>>`;

export const RELEASE = '{{ .Release.Name }}';

/** `identity-worker` is `identityWorker` in values.yaml: a name with a dash cannot be looked up. */
export const keyOf = ({ name }: Pick<DeployedProcess, 'name'>): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const nameOf = (component: string): string => `${RELEASE}-${component}`;

const ours = { 'app.kubernetes.io/name': 'pix', 'app.kubernetes.io/instance': RELEASE };

export const labelsOf = ({ name, kind }: Pick<DeployedProcess, 'name' | 'kind'>) => ({
  ...ours,
  'app.kubernetes.io/component': name,
  'pix.fr/kind': kind,
});

/** What never changes of a process: a selector cannot be edited. */
export const selectorOf = (name: string) => ({ ...ours, 'app.kubernetes.io/component': name });

export const allOurs = ours;

/** What an object is called, and whose it is. */
export const metadataOf = (process: Pick<DeployedProcess, 'name' | 'kind'>, name = process.name) => ({
  name: nameOf(name),
  labels: labelsOf(process),
});
