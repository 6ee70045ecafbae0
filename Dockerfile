# One image for every program: the command says which one runs. No BuildKit needed.

FROM node:24-bookworm-slim AS console
WORKDIR /yaolian
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
COPY tsconfig.json ./
COPY schema schema
COPY gateway gateway
RUN node gateway/console/build.ts

FROM node:24-bookworm-slim AS packages
WORKDIR /yaolian
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /yaolian
COPY --from=packages /yaolian/node_modules node_modules
COPY package.json ./
COPY schema schema
COPY gateway gateway
COPY subgraphs subgraphs
COPY --from=console /yaolian/gateway/console/dist gateway/console/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=10s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "gateway/main.ts"]
