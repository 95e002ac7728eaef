# One image for api, worker, upgrade and the commands: they differ by command. Nothing is fetched at run time.
FROM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
# What the product never loads goes: packages that only tests of packages use, binaries of other platforms.
RUN node launch/prune-install.ts
# The workflows are packed here, so that every worker of a release runs the very same bundle and starts in half a second.
RUN node launch/bundle.ts /app/workflow-bundle.js

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 SEKISHO_WORKFLOW_BUNDLE=/app/workflow-bundle.js SEKISHO_FOLDER=/tmp/sekisho
WORKDIR /app
COPY --from=build /app /app
# node, by its number: a cluster that asks for runAsNonRoot takes no name.
USER 1000
EXPOSE 3000 3001 3002
CMD ["node", "--enable-source-maps", "--import", "./operation/load-pages.ts", "api/main.ts"]
