#!/usr/bin/env bash
# Measures how soon the first page is there, from the image's layout against the plain jar in
# turn, and how much memory the image's options take; says what is wanted beside each figure:
#   mvn -DskipTests -Pimage package && src/benchmark/start.sh
# Wants curl, and Java 25, the Java of the image (JAVA_25 is its home). Takes about two
# minutes on a computer that does nothing else. PORT and ROUNDS may be set; LAYOUT names a
# folder that src/docker/layout.sh has made already.
set -euo pipefail
cd "$(dirname "$0")/../.."

port=${PORT:-8090}
rounds=${ROUNDS:-7}
base=http://127.0.0.1:$port
owner=owner@example.com:harbour-lamp-nine
letter='{"kind":"termination","language":"en-GB","customer":{"name":"Thomas Keane %s","address":["22 Mill Lane","Leeds"]},"reasons":["outgrown-capacity"],"service":"boiler maintenance","alternatives":["Northside Heating","Mill Lane Gas Services"],"goodwill":{"type":"refund","amount":"85.00","currency":"GBP"}}'
work=$(mktemp -d)
exec {pause}<> <(:)
fairwell=

[ -z "${JAVA_25:-}" ] || export PATH=$JAVA_25/bin:$PATH JAVA_HOME=$JAVA_25
for tool in curl java; do
	command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done
[ "$(java -XshowSettings:properties -version 2>&1 | awk '/java.specification.version/ { print $3 }')" -ge 25 ] ||
	{ echo 'The image has Java 25: set JAVA_25' >&2; exit 1; }
[ -f target/fairwell.jar ] || { echo 'Build it first: mvn -DskipTests -Pimage package' >&2; exit 1; }
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS ${!FAIRWELL_*}
export SERVER_PORT=$port MALLOC_ARENA_MAX=2

stop() {
	[ -z "$fairwell" ] || { kill "$fairwell" 2>/dev/null && wait "$fairwell" 2>/dev/null || true; }
	fairwell=
}
trap 'stop; rm -rf "$work"' EXIT

# start DATA JAVA_ARGUMENT...: sets took to the milliseconds until the first page is there
start() {
	local begin=${EPOCHREALTIME/./}
	FAIRWELL_DATA=$1 java "${@:2}" >"$work/log" 2>&1 &
	fairwell=$!
	# No process is made for looking and waiting: a hundred a second took a tenth of the start
	until : <>"/dev/tcp/127.0.0.1/$port"; do
		kill -0 "$fairwell" 2>/dev/null || { tail -5 "$work/log" >&2; exit 1; }
		read -rt 0.01 -u "$pause" || true
	done 2>/dev/null
	until curl -fs -o /dev/null "$base/sign-in"; do sleep 0.01; done
	took=$(((${EPOCHREALTIME/./} - begin) / 1000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { printf "%d", all[int((NR + 1) / 2)] }'; }

megabytes() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$fairwell/status"; }

api() { curl -fsS -o /dev/null -u "$owner" -H 'Content-Type: application/json' "$@"; }

layout=${LAYOUT:-$work/app}
[ -n "${LAYOUT:-}" ] || TRAINING_PORT=$port sh src/docker/layout.sh target/fairwell.jar "$layout" >"$work/training" 2>&1
plain=(-jar target/fairwell.jar)
image=("@$layout/java.options" "-XX:AOTCache=$layout/fairwell.aot" -jar "$layout/fairwell.jar")

export FAIRWELL_OWNER_NAME=Owner FAIRWELL_OWNER_EMAIL="${owner%%:*}" FAIRWELL_OWNER_PASSWORD="${owner#*:}" \
	FAIRWELL_BUSINESS_NAME='Brightwater Plumbing'
for way in plain image; do
	start "$work/$way" "${plain[@]}"
	stop
done
for _ in $(seq "$rounds"); do
	start "$work/plain" "${plain[@]}"
	echo "$took" >>"$work/plain-times"
	stop
	start "$work/image" "${image[@]}"
	echo "$took" >>"$work/image-times"
	stop
done
echo "first page, plain jar       $(median <"$work/plain-times") ms   (median of $rounds)"
echo "first page, image's layout  $(median <"$work/image-times") ms"
paste "$work/image-times" "$work/plain-times" | awk '{ print int(1000 * $1 / $2) }' | median |
	awk '{ printf "image to plain              %.3f   (median of the pairs; wanted: at most 0.250)\n", $1 / 1000 }'

start "$work/letters" "${image[@]}"
for i in $(seq 100); do
	# shellcheck disable=SC2059
	api -d "$(printf "$letter" "$i")" "$base/api/v1/drafts"
	# shellcheck disable=SC2059
	api -d "$(printf "$letter" "$i")" "$base/api/v1/letters/pdf"
done
echo "memory after a hundred      $(megabytes) MB resident   (wanted: at most 320)"
