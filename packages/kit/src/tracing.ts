import type { Attributes, Span } from '@opentelemetry/api';
import { currentScope, inScope } from './request-scope';
import type * as TracesByOtlp from './traces-by-otlp';

export type TracingSettings = {
  /** Where spans go, by OTLP over HTTP; `null`: nothing is traced, and nothing of the SDK is loaded. */
  readonly endpoint: string | null;
  /** The share of traces kept, from 0 to 1. */
  readonly ratio: number;
};

type Kind = 'server' | 'client' | 'producer' | 'consumer' | 'internal';

export type SpanStart = {
  readonly name: string;
  readonly kind: Kind;
  readonly attributes?: Attributes;
  /** The W3C `traceparent` of whoever asked, when it is to be believed. */
  readonly parent?: string | undefined;
};

/** What the SDK does for us (traces-by-otlp.ts). */
export type Tracer = {
  start(span: SpanStart, parent: Span | undefined): Span;
  fail(span: Span, error: unknown): void;
  traceparentOf(span: Span): string;
  flush(): Promise<void>;
  stop(): Promise<void>;
};

let tracer: Tracer | null = null;

/** Begins to trace this process, if it is told where to. Answers how to send what is left, and end. */
export const startTracing = (
  { endpoint, ratio }: TracingSettings,
  serviceName: string,
): { flush(): Promise<void>; stop(): Promise<void> } => {
  if (endpoint === null) return { flush: async () => {}, stop: async () => {} };
  const { tracesByOtlp } = require('./traces-by-otlp') as typeof TracesByOtlp; // 19 MB that few processes need
  const started = tracesByOtlp({ endpoint, ratio, serviceName });
  tracer = started;
  return {
    flush: started.flush,
    async stop() {
      if (tracer === started) tracer = null;
      await started.stop();
    },
  };
};

export const isTracing = (): boolean => tracer !== null;

/** Runs `work` in a span that begins a trace here, or goes on with that of `parent`. */
export const traced = async <T>(start: SpanStart, work: () => Promise<T>): Promise<T> => {
  if (!tracer) return work();
  const scope = currentScope();
  return within(tracer, tracer.start(start, scope?.span), { ...scope, requestId: scope?.requestId ?? '' }, work);
};

/** The same for what is only worth seeing as a part of a trace: a statement, a call. Elsewhere `work` runs as it is. */
export const tracedPart = <T>(start: () => SpanStart, work: () => Promise<T>): Promise<T> => {
  const scope = tracer && currentScope();
  if (!tracer || !scope?.span?.isRecording()) return work();
  return within(tracer, tracer.start(start(), scope.span), scope, work);
};

const within = async <T>(
  by: Tracer,
  span: Span,
  scope: { readonly requestId: string },
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await inScope({ ...scope, span }, work);
  } catch (error) {
    by.fail(span, error);
    throw error;
  } finally {
    span.end();
  }
};

/** Names what the current span turned out to be about: an operation is known once its document is read. */
export const nameSpan = (name: string, attributes: Attributes): void => {
  const span = tracer && currentScope()?.span;
  if (span) span.updateName(name).setAttributes(attributes);
};

/** Marks the current span as failed, when the failure is answered rather than thrown. */
export const failSpan = (error: unknown): void => {
  const span = tracer && currentScope()?.span;
  if (tracer && span) tracer.fail(span, error);
};

/** The W3C header by which another process goes on with this trace. */
export const traceparent = (): string | undefined => {
  const span = tracer && currentScope()?.span;
  return tracer && span ? tracer.traceparentOf(span) : undefined;
};

/** What of a request goes along to whom it calls. */
export const tracedHeaders = (): Record<string, string> => {
  const parent = traceparent();
  const requestId = currentScope()?.requestId;
  return { ...(requestId && { 'x-request-id': requestId }), ...(parent && { traceparent: parent }) };
};
