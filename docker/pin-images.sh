#!/bin/sh
# Writes docker-compose.pinned.yml, which names every image by its digest, so that the same bits run on every machine and day.
# Where there is a network: docker compose pull && docker/pin-images.sh. Then always: docker compose -f docker-compose.yml
# -f docker-compose.pinned.yml up -d. Image and digest of our own build are noted, too, once it has been pushed or loaded.
set -eu
cd "$(dirname "$0")/.."
out=docker-compose.pinned.yml
echo 'services:' > "$out"
docker compose --profile operate --profile try --profile tools config |
  awk '/^[a-z]/ { top = $1 } top == "services:" && /^  [^ ]/ { name = $1 } top == "services:" && /^    image:/ { print name, $2 }' |
  while read -r service image; do
    digest=$(docker image inspect --format '{{if .RepoDigests}}{{index .RepoDigests 0}}{{end}}' "$image")
    [ -n "$digest" ] && printf '  %s { image: "%s" }\n' "$service" "$digest" >> "$out"
  done
cat "$out"
