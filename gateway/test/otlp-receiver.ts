import { createServer } from 'node:http';
import { closeServer, listen } from '@pix/kit/http-server';

type Value = { stringValue?: string; intValue?: number | string; boolValue?: boolean };

type OtlpSpan = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes?: { key: string; value: Value }[];
};

type Otlp = {
  resourceSpans: { resource: { attributes: { key: string; value: Value }[] }; scopeSpans: { spans: OtlpSpan[] }[] }[];
};

/** A span as a collector received it, with the process that sent it. */
export type ReceivedSpan = {
  readonly process: string;
  readonly traceId: string;
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
};

/** A collector of OTLP over HTTP, in JSON, as an operator would run one. */
export const givenReceiver = async () => {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      bodies.push(text);
      if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(text) as Otlp));
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return { url: `http://127.0.0.1:${port}`, spans, bodies, close: () => closeServer(server) };
};

const spansOf = ({ resourceSpans }: Otlp): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const process = valuesOf(resource.attributes)['service.name'] ?? '';
    return scopeSpans.flatMap(({ spans }) =>
      spans.map(({ traceId, spanId, parentSpanId = '', name, attributes = [] }) => ({
        process,
        traceId,
        id: spanId,
        parentId: parentSpanId,
        name,
        attributes: valuesOf(attributes),
      })),
    );
  });

const valuesOf = (attributes: readonly { key: string; value: Value }[]): Record<string, string | undefined> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? String(Object.values(value)[0])]));
