# What docker-compose.yml promises, each asked of the running containers. Sourced by try.sh.

passed=0 failed=0

check_claims() {
  claim 'every container becomes healthy' wait_for health 240 all_healthy
  claim 'the gateway is ready' answers /health/ready 200
  claim 'a query is answered' graphql_answers
  claim 'a bad token is refused' refuses_bad_token
  claim 'only the gateway has a port' only_gateway_published
  claim 'an agency reaches its own database' reaches health health-database 5432
  claim "an agency doesn't reach another agency's database" unreachable health public-security-database 5432
  claim "an agency doesn't reach another agency" unreachable health public-security 4000
  claim "the gateway doesn't reach an agency's database" unreachable gateway health-database 5432
  claim "an agency doesn't reach the internet" unreachable health registry.npmjs.org 443
  claim 'an agency answers nobody but the gateway' refuses_unsigned
  claim 'no program runs as root' nobody_is_root
  claim 'no program writes to its image' image_is_read_only
  claim 'an agency that is down costs its fields, not the answer' survives_loss
  claim 'data and records outlive their containers' survives_restart
  echo "$passed passed, $failed failed"
  ((failed == 0))
}

claim() {
  local title=$1
  shift
  if "$@"; then
    passed=$((passed + 1)) && echo "✓ $title"
  else
    failed=$((failed + 1)) && echo "✗ $title"
  fi
}

all_healthy() {
  local states
  states=$(compose ps -q | xargs docker inspect -f '{{.State.Health.Status}}')
  [ "$(wc -l <<<"$states")" = 10 ] && ! grep -qv '^healthy$' <<<"$states"
}

answers() {
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$PORT$1")" = "$2" ]
}

ask() {
  curl -s "http://127.0.0.1:$PORT/graphql" -H 'content-type: application/json' -H "authorization: Bearer $1" \
    -H "x-purpose: DAILY" -d '{"query":"{ enterprises(first: 1) { nodes { creditCode } } }"}'
}

# Market supervision answers; its database is empty.
graphql_answers() {
  ask "$(cat "$WORK/token")" | grep -q '"nodes":\['
}

refuses_bad_token() {
  ask "$(cat "$WORK/token")x" | grep -q TOKEN_INVALID
}

only_gateway_published() {
  [ "$(docker ps --format '{{.Names}} {{.Ports}}' | grep -e '->' | cut -d' ' -f1)" = yaolian-try_gateway_1 ]
}

# inside SERVICE SCRIPT: runs JavaScript in a container of the service.
inside() {
  compose exec -T "$1" node -e "$2"
}

reaches() {
  inside "$1" "require('net').connect($3, '$2').on('connect', () => process.exit(0)).on('error', () => process.exit(1));
    setTimeout(() => process.exit(1), 3000)"
}

unreachable() {
  ! reaches "$@"
}

refuses_unsigned() {
  inside gateway "fetch('http://health:4000/graphql', { method: 'POST', body: '{\"query\":\"{__typename}\"}',
    headers: { 'content-type': 'application/json' } }).then((answer) => process.exit(answer.status === 401 ? 0 : 1))"
}

nobody_is_root() {
  ! compose ps -q | xargs docker inspect -f '{{.Config.User}}' | grep -qx -e '' -e root -e 0
}

image_is_read_only() {
  inside gateway "try { require('fs').writeFileSync('/home/node/x', ''); process.exit(1) }
    catch ({ code }) { process.exit(code === 'EROFS' ? 0 : 1) }"
}

survives_loss() {
  compose stop -t 5 health >/dev/null 2>&1
  local verdict=0
  graphql_answers || verdict=1
  compose start health >/dev/null 2>&1
  return "$verdict"
}

survives_restart() {
  compose restart >/dev/null 2>&1
  wait_for health 120 all_healthy && graphql_answers
}
