#!/usr/bin/env bash
# Measures lists, searches and saving with a million drafts against a thousand, in one run:
#   src/benchmark/scale.sh [DRAFTS [FOLDER [h2|postgresql]...]]
# Wants 30 GB in FOLDER, which is kept, so that a second run fills nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn -q -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/scale-classpath -Dmdep.includeScope=test
exec java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/scale-classpath)" \
	app.fairwell.benchmark.ScaleBenchmark "${1:-1000000}" "${2:-/tmp/fairwell-scale}" "${@:3}"
