#!/bin/sh
# Runs Fairwell once over its usual ways, so that Java can write down what it loaded:
# train.sh APP_DIRECTORY CACHE_FILE JAVA_OPTION...
set -eu
app=$1
cache=$2
shift 2
data=$(mktemp -d)
port=18080
sign_in=trainer@example.com:none-of-your-business
export FAIRWELL_DATA="$data" SERVER_PORT="$port" FAIRWELL_OWNER_NAME=Trainer FAIRWELL_BUSINESS_NAME=Training \
	FAIRWELL_OWNER_EMAIL="${sign_in%%:*}" FAIRWELL_OWNER_PASSWORD="${sign_in#*:}"

cd "$app"
java "$@" -XX:AOTCacheOutput="$cache" -jar fairwell.jar &
fairwell=$!
seconds=0
until curl -fs "http://127.0.0.1:$port/actuator/health" >/dev/null; do
	kill -0 "$fairwell"
	seconds=$((seconds + 1))
	[ "$seconds" -lt 120 ]
	sleep 1
done

letter='{"kind":"termination","language":"en-GB","customer":{"name":"Jo Hall"},"reasons":["unprofitable"]}'
api() {
	curl -fsS -o /dev/null -u "$sign_in" -H 'Content-Type: application/json' "$@"
}
curl -fsS -o /dev/null "http://127.0.0.1:$port/sign-in"
for round in 1 2 3; do
	api -d "$letter" "http://127.0.0.1:$port/api/v1/letters"
	api -d "$letter" "http://127.0.0.1:$port/api/v1/letters/pdf"
	api -d "$letter" "http://127.0.0.1:$port/api/v1/letters/docx"
	api -d "$letter" "http://127.0.0.1:$port/api/v1/drafts"
	api "http://127.0.0.1:$port/api/v1/drafts?q=hall"
done

# At the end Java writes the cache
kill "$fairwell"
wait "$fairwell" || [ $? -eq 143 ]
[ -s "$cache" ]
rm -rf "$data"
