# One image for every process: which one is said by the command (infra/compose.yaml, infra/kubernetes).
#   docker build -t pix .
#   docker run --env-file … pix node services/identity/dist/main.js
# « npm run image:play » plays these stages without an engine, and starts what they make as nobody on a tree it cannot write.

FROM node:20.20.2-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/events/package.json packages/events/
COPY packages/kit/package.json packages/kit/
COPY packages/client/package.json packages/client/
COPY services/identity/package.json services/identity/
COPY services/assessment/package.json services/assessment/
COPY services/campaigns/package.json services/campaigns/
COPY services/certification/package.json services/certification/
COPY services/tutorials/package.json services/tutorials/
COPY gateway/package.json gateway/
COPY content/package.json content/
COPY infra/package.json infra/
COPY cli/package.json cli/
COPY web/package.json web/

FROM manifests AS build
RUN npm ci
COPY . .
RUN npm run build && node web/build.mjs

# What the processes need to run, and nothing of the launcher, the command line or the tests; of the web client, what was built.
FROM manifests AS production
RUN npm ci --omit=dev --workspace gateway --workspace services/identity --workspace services/assessment --workspace services/campaigns --workspace services/certification --workspace services/tutorials

FROM node:20.20.2-bookworm-slim AS runtime
# tini hands signals on from the first moment and collects orphans; npm is not needed any more.
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/* /usr/local/lib/node_modules /opt/yarn-*
WORKDIR /app
COPY --from=production /app ./
COPY --from=build /app/packages/events/dist packages/events/dist
COPY --from=build /app/packages/kit/dist packages/kit/dist
COPY --from=build /app/packages/kit/shared.graphql packages/kit/
COPY --from=build /app/content/dist content/dist
COPY --from=build /app/content/schema content/schema
COPY --from=build /app/services/identity/dist services/identity/dist
COPY --from=build /app/services/identity/schema.graphql services/identity/
COPY --from=build /app/services/assessment/dist services/assessment/dist
COPY --from=build /app/services/assessment/schema.graphql services/assessment/
COPY --from=build /app/services/campaigns/dist services/campaigns/dist
COPY --from=build /app/services/campaigns/schema.graphql services/campaigns/
COPY --from=build /app/services/certification/dist services/certification/dist
COPY --from=build /app/services/certification/schema.graphql services/certification/
COPY --from=build /app/services/tutorials/dist services/tutorials/dist
COPY --from=build /app/services/tutorials/schema.graphql services/tutorials/
COPY --from=build /app/gateway/dist gateway/dist
COPY --from=build /app/gateway/supergraph.graphql gateway/
COPY --from=build /app/web/dist/site web/dist/site
COPY --from=build /app/web/dist/safelist.json web/dist/
COPY --from=build /app/infra/image/is-ready.mjs infra/image/

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 WORKER_PORT=4001
EXPOSE 4000 4001 9400
# Nothing is written but under /tmp: run it with a read-only root file system.
USER 1000:1000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["node", "infra/image/is-ready.mjs"]
ENTRYPOINT ["/usr/bin/tini", "--"]
CMD ["node", "gateway/dist/main.js"]
