# A Docker engine of our own, beside any other: its folders, its socket and its process are ours to remove.
# Sourced by try.sh, which sets WORK.

ENGINE_PID=

start_engine() {
  iptables-save >"$WORK/iptables"
  sysctl net.ipv4.ip_forward >"$WORK/sysctl"
  export DOCKER_HOST="unix://$WORK/docker.sock" DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0
  dockerd --host "$DOCKER_HOST" --data-root "$WORK/engine" --exec-root "$WORK/run" \
    --pidfile "$WORK/docker.pid" >"$WORK/engine.log" 2>&1 &
  ENGINE_PID=$!
  wait_for 'the Docker engine' 60 docker info || { tail -5 "$WORK/engine.log" >&2; return 1; }
}

stop_engine() {
  [ -n "$ENGINE_PID" ] || return 0
  kill "$ENGINE_PID" 2>/dev/null && wait "$ENGINE_PID" 2>/dev/null
  # The engine leaves all of these changed.
  ip link delete docker0 2>/dev/null || true
  iptables-restore <"$WORK/iptables"
  sysctl -q -p "$WORK/sysctl"
}

# wait_for WHAT SECONDS COMMAND...: asks until the command succeeds.
wait_for() {
  what=$1 deadline=$((SECONDS + $2))
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || { echo "$what: not in time" >&2; return 1; }
    sleep 0.5
  done
}
