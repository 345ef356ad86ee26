#!/bin/sh
# The same workload through Python RQ and through our workers, one after the other: 60 venues with six parallel searches of
# 300 ms, and jobs without any waiting.   ./mvnw -q package -DskipTests; src/bench/redis-vs-rq.sh RQ-RUN.SH FAKE-SEARCH.JS
# RQ-RUN.SH runs the RQ side by itself and prints a line of JSON per scenario; FAKE-SEARCH.JS is the search API of both. Needs node,
# python3, redis-server 7, what RQ-RUN.SH needs, and the JDK of JAVA_HOME. About four minutes; measure on a machine at rest.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
uptime
"$1"
python3 "$here/redis-sessions.py" --fake "$2"
uptime
