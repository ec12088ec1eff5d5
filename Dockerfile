# The packages that the server runs on; no install script has to run, Node is there already.
FROM node:24-bookworm-slim AS packages
WORKDIR /caucus
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /caucus
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=packages /caucus/node_modules ./node_modules
COPY package.json ./
COPY schema ./schema
COPY cypher ./cypher
COPY data ./data
COPY src ./src
USER node
EXPOSE 4000
# The first start loads the data: it may take its time, and is healthy as soon as it is ready.
HEALTHCHECK --interval=5s --timeout=3s --start-period=300s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server.ts"]
