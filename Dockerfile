# Leitmotif, built and run as an ordinary user. It answers its own loopback address only; a forwarder inside hands on what Docker lets in.
FROM node:22-slim AS built
WORKDIR /leitmotif
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node bin/build.mjs && npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /leitmotif
COPY --from=built --chown=node:node /leitmotif ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=10s --start-period=30s \
  CMD ["node", "-e", "fetch('http://localhost:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/container.mjs"]
