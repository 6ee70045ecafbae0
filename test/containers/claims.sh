# What docker-compose.yml promises, each asked of the running containers. Sourced by try.sh.

passed=0 failed=0

check_claims() {
  claim 'every container becomes healthy' wait_for health 600 all_healthy
  claim 'the gateway is ready' answers /health/ready 200
  claim 'both of its workers serve' wait_for workers 30 both_workers_serve
  claim 'every agency has its agreement from the exchange' informed
  claim 'passers-by are told that it is ready, and nothing more' names_nobody
  claim 'a query is answered' graphql_answers
  claim 'a bad token is refused' refuses_bad_token
  claim 'only the gateway has a port' only_gateway_published
  claim 'an agency reaches its own database' reaches health health-database 5432
  claim "an agency doesn't reach another agency's database" unreachable health public-security-database 5432
  claim "an agency doesn't reach another agency" unreachable health public-security 4000
  claim "the gateway doesn't reach an agency's database" unreachable gateway health-database 5432
  claim "an agency doesn't reach the internet" unreachable health registry.npmjs.org 443
  claim 'an agency answers nobody but the gateway' refuses_unsigned
  claim 'no request comes to a database as the owner of its tables' requests_log_in_apart
  claim 'a request can add to the records, not change them' requests_only_add
  claim 'no program runs as root' nobody_is_root
  claim 'no program writes to its image' image_is_read_only
  claim 'what is shared is given, by the gateway and by its owner' inspections_given
  claim 'one data officer takes it back' revokes
  claim 'and it is gone at every worker' wait_for refusal 30 inspections_refused
  claim 'and the owner refuses it, whoever signs the call' owner_refuses
  claim 'an agency that is down costs its fields, not the answer' survives_loss
  claim 'an agency that starts anew is informed anew' survives_owner_restart
  claim 'without the store of records no data leaves' survives_exchange_loss
  claim 'data, records and revocations outlive their containers' survives_restart
  claim 'the records are proved from their files alone' wait_for proof 120 records_proved
  claim 'and a changed record is found' change_is_found
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

# ask TOKEN QUERY: on a connection of its own, so that the workers take turns.
ask() {
  curl -s "http://127.0.0.1:$PORT/graphql" -H 'content-type: application/json' -H "authorization: Bearer $1" \
    -H "x-purpose: ${PURPOSE-DAILY}" -d "{\"query\":\"$2\"}"
}

ready() {
  curl -s "http://127.0.0.1:$PORT/health/ready" -H "authorization: Bearer $METRICS_TOKEN"
}

names_nobody() {
  [ "$(curl -s "http://127.0.0.1:$PORT/health/ready")" = '{"ready":true}' ]
}

both_workers_serve() {
  [ "$(for _ in 1 2 3 4 5 6; do ready | grep -o '"worker":[0-9]*' && sleep 0.3; done | sort -u | wc -l)" = 2 ]
}

informed() {
  ready | grep -q '"subgraphs":{"market-supervision":true,"health":true,"medical-insurance":true,"public-security":true}'
}

# Market supervision answers; its database is empty.
graphql_answers() {
  ask "$(cat "$WORK/supervisor")" '{ enterprises(first: 1) { nodes { creditCode } } }' | grep -q '"nodes":\['
}

refuses_bad_token() {
  ask "$(cat "$WORK/supervisor")x" '{ __typename }' | grep -q TOKEN_INVALID
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

# in_database SERVICE SQL: as the owner, from within the container.
in_database() {
  compose exec -T "$1-database" psql -U yaolian -Atc "$2"
}

requests_log_in_apart() {
  local sql='SELECT string_agg(DISTINCT usename, $$,$$) FROM pg_stat_activity WHERE client_addr IS NOT NULL' agency
  for agency in market-supervision health medical-insurance public-security; do
    [ "$(in_database "$agency" "$sql")" = yaolian_requests ] || return 1
  done
}

requests_only_add() {
  local sql='SELECT string_agg(privilege_type, $$,$$ ORDER BY privilege_type) FROM information_schema.role_table_grants
    WHERE grantee = $$yaolian_requests$$ AND table_name = $$record_group$$'
  [ "$(in_database exchange "$sql")" = INSERT,SELECT ]
}

nobody_is_root() {
  ! compose ps -q | xargs docker inspect -f '{{.Config.User}}' | grep -qx -e '' -e root -e 0
}

image_is_read_only() {
  inside gateway "try { require('fs').writeFileSync('/home/node/x', ''); process.exit(1) }
    catch ({ code }) { process.exit(code === 'EROFS' ? 0 : 1) }"
}

inspections() {
  ask "$(cat "$WORK/supervisor")" '{ inspections(first: 1) { totalCount } }'
}

# As the gateway would, but without having decided anything.
ask_owner() {
  inside gateway "$(cat "$HERE/ask-owner.js")"
}

inspections_given() {
  inspections | grep -q '"inspections":{' && [ "$(ask_owner)" = GIVEN ]
}

revokes() {
  local edit='{ kind: REVOKE_FIELD_SET, scope: \"market-supervision:inspections\" }'
  local change="{ reason: \\\"The trial takes it back\\\", edits: [$edit] }"
  as_officer "mutation { revoke(change: $change) { state } }" >/dev/null
  # A busy machine may decide every field anew for longer than an answer may take.
  as_officer '{ agreementChanges(state: IN_FORCE, first: 1) { nodes { reason } } }' | grep -q 'takes it back'
}

as_officer() {
  PURPOSE='' ask "$(cat "$WORK/officer")" "$1"
}

inspections_refused() {
  local _
  for _ in 1 2 3 4 5 6; do
    inspections | grep -q '"code":"FIELD_NOT_SHARED"' || return 1
  done
}

owner_refuses() {
  [ "$(ask_owner)" = FIELD_NOT_SHARED ]
}

survives_loss() {
  compose stop -t 5 health >/dev/null 2>&1
  local verdict=0
  graphql_answers || verdict=1
  compose start health >/dev/null 2>&1
  return "$verdict"
}

# It begins knowing of no agreement at all, and refuses everything until a gateway has told it.
survives_owner_restart() {
  compose restart market-supervision >/dev/null 2>&1
  wait_for 'the agency' 120 graphql_answers && wait_for 'the agreements' 60 informed && owner_refuses
}

survives_exchange_loss() {
  compose stop -t 5 exchange-database >/dev/null 2>&1
  local verdict=0
  wait_for 'the refusal' 30 no_data_leaves || verdict=1
  compose start exchange-database >/dev/null 2>&1
  wait_for 'the answer' 120 graphql_answers || verdict=1
  return "$verdict"
}

no_data_leaves() {
  ask "$(cat "$WORK/supervisor")" '{ enterprises(first: 1) { nodes { creditCode } } }' | grep -q RECORD_UNAVAILABLE
}

survives_restart() {
  compose restart >/dev/null 2>&1
  wait_for health 600 all_healthy && wait_for 'the answer' 60 graphql_answers && inspections_refused
}

# Exported in the gateway's container, proved outside of it, in a folder that holds nothing else, and by the key that
# the gateway was given.
records_proved() {
  rm -rf "$WORK/log" && mkdir -p "$WORK/log"
  compose exec -T gateway sh -c 'rm -rf /tmp/log && node gateway/audit/commands/export.ts --out /tmp/log >&2 &&
    tar -C /tmp/log -c .' | tar -x -C "$WORK/log"
  verify_log | grep -q '^GOOD  records 1 to '
}

verify_log() {
  "$NODE" "$HERE/known-keys.ts" "$WORK/checkout/secrets/checkpoint.key" >"$WORK/known-keys.json"
  (cd "$WORK/log" && "$NODE" "$ROOT/gateway/audit/commands/verify.ts" . --keys "$WORK/known-keys.json")
}

change_is_found() {
  sed -i '2s/"role":"[a-z-]*"/"role":"nobody"/' "$WORK"/log/records-*.jsonl
  # The command says by its exit code too that the log is bad.
  { verify_log || true; } | grep -q '^BAD  Record 2: changed'
}
