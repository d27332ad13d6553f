import type { Authenticator } from '@pix/kit/auth';
import { networkOf } from '@pix/kit/client-network';
import type { Logger } from '@pix/kit/logger';
import { inScope } from '@pix/kit/request-scope';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import type { Context } from '../context';
import type { Documents, GraphqlRequest } from '../documents';
import type { Execute, PlainAnswer } from '../execution/answers';
import { NOT_TRUSTED, tooOftenError } from '../graphql-endpoint';
import { refusalError } from '../limits/refusal';
import type { RequestRates } from '../limits/request-rates';
import { personOf } from '../person';
import type { Safelist } from '../safelist';
import { createBell } from './bell';
import { liveAnswers } from './live-answers';
import type { LiveChannels } from './live-channels';
import { createLiveOperations } from './live-operation';
import { createTurns } from './turns';

/** The answers sent to one client; `return` ends it at once, even while it waits. */
export type LiveView = {
  next(): Promise<IteratorResult<PlainAnswer, void>>;
  return(): Promise<IteratorResult<PlainAnswer, void>>;
  throw(): Promise<IteratorResult<PlainAnswer, void>>;
  [Symbol.asyncIterator](): LiveView;
};

type Refused = { readonly errors: readonly GraphQLError[] };

/**
 * Live views (product G3, docs/adr/0009): a `subscription` is its query, asked again through the supergraph with the viewer's
 * token when something is told of it in Redis and every few seconds, and sent when its answer changed.
 */
export const createLiveViews = (options: {
  execute: Execute;
  authenticate: Authenticator;
  channels: LiveChannels;
  documents: Documents;
  safelist: Safelist | null;
  rates: RequestRates;
  config: Pick<Config, 'live' | 'http'>;
  logger: Logger;
}) => {
  const { execute, authenticate, channels, documents, safelist, rates, logger } = options;
  const { live: rules, http } = options.config;
  const takeTurn = createTurns(rules.looksAtOnce);
  const places = createPlaces(rules);
  const open = new Set<LiveView>();
  let operations: ReturnType<typeof createLiveOperations> | null = null;

  /** One look: whether this person may still see it is asked anew, by the gateway and by every subgraph. */
  const look = async (request: GraphqlRequest, context: Context): Promise<PlainAnswer> => {
    try {
      const viewer = await authenticate(context.authorization);
      const deadline = performance.now() + http.operationMs;
      const { requestId } = context; // Of its trace it is no part: a view stays open for hours.
      return await takeTurn(() => inScope({ requestId }, () => execute(request, { ...context, viewer, deadline })));
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
      logger.error({ error }, 'a live view could not look');
      return { errors: [{ message: 'Réessayez. / Try again.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
    }
  };

  return {
    /** Takes a schema over: views already open go on with what they asked. */
    serve(schema: GraphQLSchema): void {
      operations = createLiveOperations(schema);
    },

    /** Opens a live view for who asks, or says what is wrong with it. */
    async open(request: GraphqlRequest, context: Context): Promise<LiveView | Refused> {
      if (safelist && safelist.trusted(request.query, null) === null) return { errors: [untrusted(context)] };
      const refusal = beyondLimits(documents, request, context) ?? (await tooOften(rates, context));
      if (refusal) return { errors: [refusal] };
      const operation = operations?.(request) ?? [new GraphQLError('The schema is not loaded.')];
      if (!('channel' in operation)) return { errors: operation.map(withCode) };
      const leave = places.take(context);
      if (!leave) return { errors: [tooMany(context)] };

      const bell = createBell();
      const unwatch = await channels.watch(operation.channel, bell.ring);
      let hasEnded = false;
      const asked = { ...request, query: operation.query };
      const answers = liveAnswers({
        look: () => look(asked, context),
        bell,
        pace: rules.pace,
        hasEnded: () => hasEnded,
      });
      const end = (): void => {
        if (hasEnded) return;
        hasEnded = true;
        open.delete(view);
        leave();
        unwatch();
        bell.ring();
      };
      const view = endedBy(answers, end);
      open.add(view);
      return view;
    },

    /** How many are open. */
    count: (): number => open.size,

    async close(): Promise<void> {
      await Promise.all([...open].map((view) => view.return()));
      await channels.close();
    },
  };
};

export type LiveViews = ReturnType<typeof createLiveViews>;

/** A generator that waits does not hear `return` (it ends only between two answers): this one ends at once. */
const endedBy = (answers: AsyncGenerator<PlainAnswer, void>, end: () => void): LiveView => {
  const ended = async (): Promise<IteratorResult<PlainAnswer, void>> => {
    end();
    return { done: true, value: undefined };
  };
  const view: LiveView = {
    async next() {
      const step = await answers.next();
      if (step.done) end();
      return step;
    },
    return: ended,
    throw: ended,
    [Symbol.asyncIterator]: () => view,
  };
  return view;
};

/** How many views one person, or one address without anybody signed in, may have open in this process, and all together. */
const createPlaces = ({ perViewer, perAnonymousAddress, inAll }: Config['live']) => {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take({ viewer, clientAddress }: Context): (() => void) | null {
      const who = personOf(viewer) ?? `address ${clientAddress && networkOf(clientAddress)}`;
      const count = taken.get(who) ?? 0;
      if (all >= inAll || count >= (viewer.kind === 'anonymous' ? perAnonymousAddress : perViewer)) return null;
      taken.set(who, count + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = (taken.get(who) ?? 1) - 1;
        if (left > 0) taken.set(who, left);
        else taken.delete(who);
      };
    },
  };
};

const beyondLimits = (documents: Documents, request: GraphqlRequest, { locale }: Context): GraphQLError | null => {
  const read = documents.read(request.query);
  const refusal = 'refusal' in read ? read.refusal : 'document' in read ? documents.refusalOf(read, request) : null;
  return refusal && asError(refusalError(refusal, locale));
};

const untrusted = ({ locale }: Context): GraphQLError =>
  new GraphQLError(NOT_TRUSTED[locale], { extensions: { code: 'BAD_REQUEST' } });

const tooOften = async (rates: RequestRates, context: Context): Promise<GraphQLError | null> => {
  const refused = await rates.take('requests', context);
  return refused && asError(tooOftenError(refused, context.locale));
};

const asError = ({ message, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { extensions });

const TOO_MANY = {
  fr: 'Trop de vues en direct sont ouvertes : fermez-en, puis réessayez.',
  en: 'Too many live views are open: close some, then try again.',
};

const tooMany = ({ locale }: Context): GraphQLError =>
  new GraphQLError(TOO_MANY[locale], { extensions: { code: 'TOO_MANY_LIVE_VIEWS' } });

const withCode = (error: GraphQLError): GraphQLError =>
  error.extensions['code']
    ? error
    : new GraphQLError(error.message, {
        nodes: error.nodes,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
