# Trittstein as an image: docker build -t trittstein . How it is run stands in docs/handbuch/betrieb.md.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# What an install calls at its end; there is nothing to bundle yet.
COPY src/bundle.js src/bundled.js src/
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
# One arena of memory, as there is one thread.
ENV NODE_ENV=production HOST=0.0.0.0 STORE=json:/data MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY . .
RUN node src/bundle.js
# What is stored belongs to the user without rights that the image brings; the program does not.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/livez').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not by npm: the bot itself has to get the signal to end.
CMD ["node_modules/.bin/node", "--expose-gc", "--max-semi-space-size=16", "src/main.js"]
