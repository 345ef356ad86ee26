#!/usr/bin/env bash
# Runs the MCP server against clients that others wrote: the Inspector's command line, the TypeScript SDK
# (a scripted agent and the time per call, over stdio) and the conformance suite (over HTTP).
#
#   src/bench/mcp-clients.sh VENUES.json
#
# Needs npm and a built program (./mvnw -DskipTests package test-compile). Everything is installed and written
# in a temporary folder, which MCP_CLIENTS_HOME may name to keep it; the venues file is copied there first.
# MCP_SERVER may name another command that starts the program.
set -euo pipefail

if ! command -v npm >/dev/null; then
  echo "npm is not installed: nothing was run." >&2
  exit 0
fi
source_file=$(realpath "${1:?Name a venues file: src/bench/mcp-clients.sh VENUES.json}")
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
server=${MCP_SERVER:-$java -jar $root/target/venue-curator.jar}
home=${MCP_CLIENTS_HOME:-$(mktemp -d)}
work=$(mktemp -d "$home/run.XXXXXX")
pids=()
trap 'for pid in "${pids[@]:-}"; do kill "$pid" 2>/dev/null || true; done' EXIT

cd "$home"
if [ ! -x node_modules/node/bin/node ]; then
  npm init -y >/dev/null
  npm install --silent --no-fund --no-audit node@22 @modelcontextprotocol/sdk@1.32.2 \
    @modelcontextprotocol/inspector@2.12.0 @modelcontextprotocol/conformance@0.1.16
fi
export PATH="$home/node_modules/node/bin:$home/node_modules/.bin:$PATH"
export MCP_CATALOG_PATH="$work/catalog.json"
cp "$here"/mcp/*.mjs "$home/"

fresh() { mkdir "$work/$1" && cp "$source_file" "$work/$1/venues.json" && chmod u+w "$work/$1/venues.json" && echo "$work/$1/venues.json"; }

listening() { # port
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return 0; fi
    sleep 0.2
  done
  echo "Nothing listens on port $1." >&2
  return 1
}

echo "== Inspector, stdio"
file=$(fresh inspector)
printf '#!/bin/sh\nexec %s mcp %s\n' "$server" "$file" > "$work/server.sh" && chmod +x "$work/server.sh"
inspector --cli "$work/server.sh" --method tools/list --strict -q > "$work/tools.json"
node -e 'const t=JSON.parse(require("fs").readFileSync(process.argv[1])).tools; console.log(t.length+" tools: "+t.map(x=>x.name).join(", "))' "$work/tools.json"
inspector --cli "$work/server.sh" --method tools/call --tool-name create_enrichment_session --tool-args-json '{"max_venues":3}' -q > "$work/session.json"
inspector --cli "$work/server.sh" --method prompts/get --prompt-name enrich_venues -q > "$work/prompt.json"
inspector --cli "$work/server.sh" --method resources/read --uri venue-curator://profile -q > "$work/profile.json"
code=0; inspector --cli "$work/server.sh" --method tools/call --tool-name get_venue --tool-arg venue_id=nobody -q > /dev/null 2>&1 || code=$?
[ "$code" = 5 ] && echo "list, call, prompt and resource: exit 0; refused call: exit 5"

echo "== TypeScript SDK, stdio: a scripted agent"
file=$(fresh agent)
node agent.mjs "$file" $server mcp "$file"
$server review "$file" --list --json > "$work/review.json"
node -e 'const p=JSON.parse(require("fs").readFileSync(process.argv[1])); console.log("review --list: "+p.length+" proposals, "+p.filter(x=>x.state==="waiting").length+" waiting, for "+new Set(p.map(x=>x.venue_id)).size+" venues, from "+[...new Set(p.flatMap(x=>x.candidates.map(c=>c.evidence.extractor)))].join(", "))' "$work/review.json"
cmp "$source_file" "$file" && echo "the venues file is untouched"

echo "== TypeScript SDK, stdio: time per call"
file=$(fresh time)
node time.mjs $server mcp "$file"

echo "== Inspector, HTTP"
file=$(fresh http)
port=18471
$server mcp "$file" --http $port --token-file "$work/token" 2> "$work/http.log" & pids+=($!)
listening $port
inspector --cli "http://127.0.0.1:$port/mcp" --transport http --header "Authorization: Bearer $(cat "$work/token")" \
  --method tools/list --strict -q > /dev/null && echo "with the token: exit 0"
code=0; inspector --cli "http://127.0.0.1:$port/mcp" --transport http --method tools/list -q > /dev/null 2>&1 || code=$?
[ "$code" != 0 ] && echo "without the token: exit $code"

echo "== Conformance, HTTP: the program (scenarios that need no fixtures)"
node proxy.mjs 18472 $port "$(cat "$work/token")" & pids+=($!)
listening 18472
for scenario in server-initialize ping tools-list resources-list prompts-list logging-set-level server-sse-multiple-streams dns-rebinding-protection; do
  code=0
  conformance server --url http://localhost:18472/mcp --scenario $scenario > "$work/$scenario.log" 2>&1 || code=$?
  echo "$scenario: exit $code"
done

echo "== Conformance, HTTP: the whole suite on the same transport with the suite's fixtures"
fixtures=${MCP_FIXTURES:-$java -cp $root/target/test-classes:$root/target/classes:$root/target/lib/*}
$fixtures io.venuecurator.mcp.ConformanceServer 18473 "$work/fixtures.token" 2> "$work/fixtures.log" & pids+=($!)
listening 18473
node proxy.mjs 18474 18473 "$(cat "$work/fixtures.token")" & pids+=($!)
listening 18474
code=0
conformance server --url http://localhost:18474/mcp > "$work/conformance.log" 2>&1 || code=$?
sed -n '/SUMMARY/,$p' "$work/conformance.log"
exit "$code"
