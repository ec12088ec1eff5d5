# The server alone: the database is another container, and the image has neither Java nor Maven.
FROM node:24-bookworm-slim AS packages
WORKDIR /caucus
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error

FROM node:24-bookworm-slim AS explorer
WORKDIR /caucus
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
COPY tsconfig.json ./
COPY src/explorer ./src/explorer
COPY docs/formulas.md ./docs/
RUN node src/explorer/build.ts && test -f dist/explorer/index.html

FROM node:24-bookworm-slim
WORKDIR /caucus
COPY --from=packages /caucus/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY cypher ./cypher
COPY schema ./schema
COPY data ./data
COPY --from=explorer /caucus/dist/explorer ./dist/explorer
# The C library keeps an arena for each thread, most of it empty, unless it is told how many.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MALLOC_ARENA_MAX=2
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=600s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server.ts"]
