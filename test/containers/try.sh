#!/usr/bin/env bash
# Tries docker-compose.yml for real: builds the image, starts everything, asks, and looks for ways around the walls.
# Opt-in, because it needs root, Debian 12's docker.io, docker-compose and debootstrap, and some minutes:
#
#   apt-get install docker.io docker-compose debootstrap && test/containers/try.sh
set -euo pipefail

HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
. "$HERE/engine.sh"
. "$HERE/images.sh"
. "$HERE/claims.sh"

for tool in dockerd docker-compose debootstrap iptables; do
  command -v "$tool" >/dev/null || { echo "skipped: no $tool" >&2; exit 77; }
done
((EUID == 0)) || { echo 'skipped: needs root' >&2; exit 77; }

WORK=$(mktemp -d /var/tmp/yaolian-containers-XXXXXX)
NODE=$ROOT/node_modules/.bin/node
PORT=$("$NODE" -e "import('$ROOT/subgraphs/kit/free-port.ts').then(async (port) => console.log(await port.findFreePort()))")
export PORT TOKEN_ISSUER=https://issuer.example TOKEN_AUDIENCE=yaolian GATEWAY_WORKERS=2
export METRICS_TOKEN=watcher-of-the-trial

main() {
  trap clean_up EXIT
  trap 'exit 130' INT TERM HUP
  start_engine || { echo 'skipped: no Docker engine can run here' >&2; exit 77; }
  make_images
  make_checkout
  compose up -d --build
  check_claims
}

# What git has, and nothing that lies about beside it.
make_checkout() {
  mkdir "$WORK/checkout"
  git -C "$ROOT" archive HEAD | tar -x -C "$WORK/checkout"
  "$WORK/checkout/.docker/make-secrets"
  mkdir "$WORK/checkout/trial"
  "$NODE" "$HERE/make-token.ts" "$WORK/checkout/trial" grid-supervisor >"$WORK/supervisor"
  "$NODE" "$HERE/make-token.ts" "$WORK/checkout/trial" data-officer >"$WORK/officer"
  chmod 0444 "$WORK/checkout/trial/jwks.json"
}

compose() {
  (cd "$WORK/checkout" &&
    docker-compose -p yaolian-try -f docker-compose.yml -f "$HERE/overrides.yml" --project-directory . "$@")
}

clean_up() {
  status=$?
  trap - EXIT
  if ((status != 0)) && [ -d "$WORK/checkout" ]; then compose logs --tail=15 || true; fi
  if [ -d "$WORK/checkout" ]; then compose down -v --remove-orphans >/dev/null 2>&1 || true; fi
  stop_engine
  rm -rf "$WORK"
  exit "$status"
}

main
