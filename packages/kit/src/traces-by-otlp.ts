import {
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { SpanStart, Tracer } from './tracing';

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/**
 * Spans sent by OTLP over HTTP, in JSON, in batches. The provider is not made the global one: libraries that look for it (Apollo
 * Gateway does) would add spans of their own, with attributes nobody here has read (docs/adr/0017).
 */
export const tracesByOtlp = (options: { endpoint: string; ratio: number; serviceName: string }): Tracer => {
  const exporter = new OTLPTraceExporter({ url: `${options.endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.serviceName, 'service.namespace': 'pix' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.ratio) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('pix');

  return {
    start({ name, kind, attributes, parent }: SpanStart, current: Span | undefined): Span {
      return tracer.startSpan(
        name,
        { kind: KINDS[kind], ...(attributes && { attributes }) },
        parentContext(parent, current),
      );
    },
    // The class of an error, never its message: a driver's quotes what somebody typed.
    fail(span, error) {
      const { name, code } = error as { name?: string; code?: unknown };
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', typeof code === 'string' ? code : (name ?? 'Error'));
    },
    traceparentOf(span) {
      const { traceId, spanId, traceFlags } = span.spanContext();
      return `00-${traceId}-${spanId}-${(traceFlags & 1).toString(16).padStart(2, '0')}`;
    },
    flush: () => provider.forceFlush(),
    stop: () => provider.shutdown(),
  };
};

const parentContext = (parent: string | undefined, current: Span | undefined): Context => {
  const remote = parent === undefined ? null : readTraceparent(parent);
  if (remote) return trace.setSpanContext(ROOT_CONTEXT, remote);
  return current ? trace.setSpan(ROOT_CONTEXT, current) : ROOT_CONTEXT;
};

const TRACEPARENT = /^[0-9a-e][0-9a-f]-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

const readTraceparent = (text: string): SpanContext | null => {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(text) ?? [];
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(context) ? context : null;
};
