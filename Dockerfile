# Two images: `site` is one replica, `cache` is nginx in front of the replicas. compose.yaml runs them together.
#
# The bases are pinned by release: Node and Debian are those that the tests run on, so that what was tested is what is shipped.
ARG NODE=20.20.2-bookworm-slim
ARG DEBIAN=12.11-slim

FROM node:${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY scripts/setup.mjs scripts/
RUN node --input-type=module -e "import { ensureInstalled } from './scripts/setup.mjs'; ensureInstalled()"
COPY . .
# Built into the pages. The time of the commit makes builds of one commit alike on every day.
ARG SITE_URL=""
ARG CONTACT_ADDRESS=""
ARG SOURCE_DATE_EPOCH=""
RUN node scripts/build.mjs

FROM node:${NODE} AS site
WORKDIR /site
RUN install --directory --owner=node --group=node /assets
# Owned by root and run by another, so that nothing can change what is served.
COPY --from=build /build/.next/standalone ./
ENV NODE_ENV=production PORT=3000 ASSETS=/assets
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --start-interval=1s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/replica.mjs"]

FROM debian:${DEBIAN} AS cache
RUN apt-get update \
  && apt-get install --yes --no-install-recommends nginx \
  && rm -rf /var/lib/apt/lists/* /etc/nginx/* \
  && install --directory --owner=www-data --group=www-data /srv/cache/tmp /srv/cache/cache /srv/cache/assets
COPY server/nginx.conf /etc/nginx/nginx.conf
COPY server/nginx /etc/nginx/nginx
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
CMD ["nginx", "-p", "/srv/cache/", "-c", "/etc/nginx/nginx.conf", "-g", "daemon off;"]
