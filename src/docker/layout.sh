#!/bin/sh
# Lays Fairwell out as it starts fastest: layout.sh FAIRWELL_JAR DIRECTORY
# The jar is one that "mvn package -Pimage" made. Java (25 or newer) runs it once over its
# usual ways and writes down what it loaded, for a start from this very directory.
set -eu
jar=$1
mkdir -p "$2"
app=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
port=${TRAINING_PORT:-18080}
sign_in=trainer@example.com:none-of-your-business
fairwell=
data=$(mktemp -d)
trap '[ -z "$fairwell" ] || kill "$fairwell" 2>/dev/null || true; rm -rf "$data"' EXIT

java -Djarmode=tools -jar "$jar" extract --force --destination "$app"
cp "$here/java.options" "$app/"

unset FAIRWELL_DB_URL FAIRWELL_DB_USER FAIRWELL_DB_PASSWORD FAIRWELL_DB_PASSWORD_FILE JDK_JAVA_OPTIONS
export FAIRWELL_DATA="$data" SERVER_ADDRESS=127.0.0.1 SERVER_PORT="$port" FAIRWELL_OWNER_NAME=Trainer \
	FAIRWELL_BUSINESS_NAME=Training FAIRWELL_OWNER_EMAIL="${sign_in%%:*}" FAIRWELL_OWNER_PASSWORD="${sign_in#*:}"
java "@$app/java.options" -XX:AOTCacheOutput="$app/fairwell.aot" -jar "$app/fairwell.jar" &
fairwell=$!
seconds=0
until curl -fs "http://127.0.0.1:$port/actuator/health" >/dev/null; do
	kill -0 "$fairwell"
	seconds=$((seconds + 1))
	[ "$seconds" -lt 300 ]
	sleep 1
done

# What is rare is left out: all that is remembered takes memory at each start
letter='{"kind":"termination","language":"en-GB","customer":{"name":"Jo Hall"},"reasons":["unprofitable"]}'
api() {
	curl -fsS -o /dev/null -u "$sign_in" -H 'Content-Type: application/json' "$@"
}
curl -fsS -o /dev/null "http://127.0.0.1:$port/sign-in"
for round in 1 2 3; do
	api -d "$letter" "http://127.0.0.1:$port/api/v1/letters"
	api -d "$letter" "http://127.0.0.1:$port/api/v1/letters/pdf"
	api -d "$letter" "http://127.0.0.1:$port/api/v1/drafts"
	api "http://127.0.0.1:$port/api/v1/drafts?q=hall"
done

# At the end Java writes the cache
kill "$fairwell"
wait "$fairwell" || [ $? -eq 143 ]
fairwell=
[ -s "$app/fairwell.aot" ]
