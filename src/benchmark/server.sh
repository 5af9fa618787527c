#!/usr/bin/env bash
# Measures the running application, and says what is wanted beside each figure:
#   mvn -DskipTests package && src/benchmark/server.sh
# Wants wrk and curl (Debian: apt install wrk curl). Takes about four minutes, and a
# computer that does nothing else. PORT and SECONDS_EACH may be set. Start and memory are
# measured by start.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."

port=${PORT:-8090}
seconds=${SECONDS_EACH:-30}
base=http://localhost:$port
email=owner@example.com
password=harbour-lamp-nine
letter='{"kind":"termination","language":"en-GB","customer":{"name":"Thomas Keane %s","address":["22 Mill Lane","Leeds"]},"reasons":["outgrown-capacity"],"service":"boiler maintenance","alternatives":["Northside Heating","Mill Lane Gas Services"],"goodwill":{"type":"refund","amount":"85.00","currency":"GBP"}}'
work=$(mktemp -d)
fairwell=

for tool in wrk curl java; do
	command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done
[ -f target/fairwell.jar ] || { echo "Build it first: mvn -DskipTests package" >&2; exit 1; }

stop() {
	[ -z "$fairwell" ] || { kill "$fairwell" 2>/dev/null && wait "$fairwell" 2>/dev/null || true; }
	fairwell=
}
trap 'stop; rm -rf "$work"' EXIT

# start JAVA_ARGUMENT...
start() {
	FAIRWELL_DATA=$work/data-$RANDOM SERVER_PORT=$port FAIRWELL_OWNER_NAME=Owner FAIRWELL_OWNER_EMAIL=$email \
		FAIRWELL_OWNER_PASSWORD=$password FAIRWELL_BUSINESS_NAME='Brightwater Plumbing' \
		java "$@" >"$work/log" 2>&1 &
	fairwell=$!
	for _ in $(seq 600); do
		curl -fs "$base/actuator/health" >/dev/null && return
		kill -0 "$fairwell" 2>/dev/null || break
		sleep 0.1
	done
	tail -5 "$work/log" >&2
	exit 1
}

api() { curl -fsS -o /dev/null -u "$email:$password" -H 'Content-Type: application/json' "$@"; }

token() { grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//'; }

page() { curl -fsS -b "$work/cookies" -c "$work/cookies" "$@"; }

sign_in() {
	local csrf
	csrf=$(page "$base/sign-in" | token)
	page -o /dev/null -d "email=$email" -d "password=$password" --data-urlencode "_csrf=$csrf" "$base/sign-in"
	session=$(awk '!/^# / && NF >= 7 { printf "%s%s=%s", (n++ ? "; " : ""), $6, $7 }' "$work/cookies")
}

# rps PATH: requests a second, after as long a warm-up
rps() {
	wrk -t1 -c16 -d"${seconds}s" -H "Cookie: $session" "$base$1" >/dev/null
	wrk -t1 -c16 -d"${seconds}s" -H "Cookie: $session" "$base$1" >"$work/wrk"
	! grep -q 'Non-2xx' "$work/wrk" || { echo "$1 refused" >&2; exit 1; }
	awk '/Requests\/sec/ { print $2 }' "$work/wrk"
}

# p95 FILE: one person, one request after the other; in the first half Java still compiles
p95() {
	page -K "$1" | grep '^time ' | awk '{ print $2 * 1000 }' >"$work/times"
	local count
	count=$(wc -l <"$work/times")
	tail -n $((count / 2)) "$work/times" | sort -n | awk '{ all[NR] = $1 } END { printf "%.1f", all[int(NR * 0.95 + 0.5)] }'
}

# requests COUNT OPTION...: a list of requests for curl; %n in an option is the number from 0
requests() {
	local count=$1 i option
	shift
	for ((i = 0; i < count; i++)); do
		[ "$i" -eq 0 ] || echo next
		printf 'silent\nfail\nshow-error\noutput = /dev/null\nwrite-out = "time %%{time_total}\\n"\ncookie = "%s"\n' "$work/cookies"
		for option in "$@"; do echo "${option//%n/$i}"; done
	done
}

mkdir -p "$work/extra/app/fairwell/benchmark"
cp target/test-classes/app/fairwell/benchmark/ConstantController.class "$work/extra/app/fairwell/benchmark/"
# A route without a row is open to nobody
mkdir -p "$work/extra/account"
{ cat src/main/resources/account/access.txt; echo 'GET /benchmark/constant sign-in yes yes yes'; } >"$work/extra/account/access.txt"
java -Djarmode=tools -jar target/fairwell.jar extract --destination "$work/app" >/dev/null

start -Xmx512m -cp "$work/extra:$work/app/fairwell.jar:$work/app/lib/*" app.fairwell.FairwellApplication \
	--spring.profiles.active=benchmark
for i in $(seq 200); do
	# shellcheck disable=SC2059
	api -d "$(printf "$letter" "$i")" "$base/api/v1/drafts"
done
sign_in
draft=$(page "$base/drafts" | grep -oE '/drafts/[0-9a-f]{8}-[0-9a-f-]{27}' | head -1)
csrf=$(page "$base$draft" | token)

requests 2000 "url = \"$base$draft\"" >"$work/open"
echo "opening a draft         p95 $(p95 "$work/open") ms   (wanted: at most 15)"
requests 2000 "url = \"$base$draft/sections/thanks\"" 'data-urlencode = "text=Thank you for the years, number %n."' \
	'data = "version=%n"' "data-urlencode = \"_csrf=$csrf\"" >"$work/autosave"
echo "autosaving a section    p95 $(p95 "$work/autosave") ms   (wanted: at most 15)"
form=$(cat /proc/sys/kernel/random/uuid)
requests 2000 "url = \"$base/letters/preview\"" "data = \"formId=$form&language=en-GB&customer.name=Tom+%n\"" \
	'data = "reasons=outgrown-capacity&service=boiler+maintenance&goodwill.type=none"' 'header = "HX-Request: true"' \
	"data-urlencode = \"_csrf=$csrf\"" >"$work/preview"
echo "refreshing the preview  p95 $(p95 "$work/preview") ms   (wanted: at most 15)"

constant=$(rps /benchmark/constant)
list=$(rps /drafts)
echo "constant text           $constant requests a second"
echo "list page of 20 drafts  $list requests a second"
awk -v l="$list" -v c="$constant" 'BEGIN { printf "list to constant        %.3f   (wanted: at least 0.200)\n", l / c }'
stop
