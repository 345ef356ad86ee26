#!/usr/bin/env python3
"""Times sessions over Redis against a search API with a fixed latency, and the rate that all workers keep together.

    ./mvnw -q package -DskipTests
    python3 src/bench/redis-sessions.py --fake FAKE-SEARCH.js [par] [empty] [rate]

par: 60 venues × six searches of 300 ms; 1 worker × 1 venue at once, 4 × 1, 1 × 64; seconds from the session's begin to its end. empty: 3,000
venues whose sources answer at once (an empty folder). rate: 20 requests per second over 4 workers, counted at the provider.
Workers are warm: they have done one session before. Needs node, python3, redis-server 7 in PATH or REDIS_SERVER, and the JDK of
JAVA_HOME. One line of JSON per scenario.
"""
import argparse, datetime, json, os, shutil, socket, statistics, subprocess, sys, tempfile, time, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
arguments = argparse.ArgumentParser()
arguments.add_argument("--fake", required=True)
arguments.add_argument("--runs", type=int, default=3)
arguments.add_argument("parts", nargs="*", default=["par", "empty", "rate"])
options = arguments.parse_args()
JAR = os.environ.get("JAR", os.path.join(HERE, "../../target/venue-curator.jar"))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
PROGRAM = [JAVA] + os.environ.get("JAVA_FLAGS", "-XX:TieredStopAtLevel=1").split() + ["-jar", JAR]
REDIS_SERVER = os.environ.get("REDIS_SERVER", "redis-server")
REDIS, FAKE = 16394, 18094
URL = f"redis://127.0.0.1:{REDIS}"
SEARXNG = f"searxng:http://127.0.0.1:{FAKE}"
WORK = tempfile.mkdtemp(prefix="redis-sessions-")
children, sessions = [], 0


def start(command, **more):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=open(os.path.join(WORK, "log"), "a"), **more)
    children.append(process)
    return process


def fake(path):
    return json.loads(urllib.request.urlopen(f"http://127.0.0.1:{FAKE}/{path}").read() or b"null")


def workers(count, concurrency, source, *more):
    started = [start(PROGRAM + ["worker", "--redis", URL, "--concurrency", str(concurrency), "--source", source, *more])
               for _ in range(count)]
    pids = {w.pid for w in started}
    while True:
        seen = json.loads(subprocess.run(PROGRAM + ["monitor", "--redis", URL, "--json"], capture_output=True, text=True).stdout)
        if pids <= {w["pid"] for w in seen["alive"]}:
            return started


def end(started):
    for worker in started:
        worker.terminate()
    for worker in started:
        worker.wait()


def cpu(processes):
    total = 0
    for p in processes:
        fields = open(f"/proc/{p.pid}/stat").read().rsplit(")", 1)[1].split()
        total += sum(int(x) for x in fields[11:13])
    return total / os.sysconf("SC_CLK_TCK")


def rss(processes):
    return max(int(l.split()[1]) // 1024 for p in processes for l in open(f"/proc/{p.pid}/status") if l.startswith("VmRSS"))


def begin(venues):
    """A session of venues nobody has asked about yet."""
    global sessions
    sessions += 1
    folder = os.path.join(WORK, str(sessions))
    os.mkdir(folder)
    file = os.path.join(folder, "venues.json")
    with open(file, "w") as f:
        json.dump({"venues": [{"id": f"v{i}", "name": f"Kestrel Hall {sessions} {i}"} for i in range(venues)]}, f)
    output = os.path.join(folder, "session.json")
    process = subprocess.Popen(PROGRAM + ["enrich", file, "--redis", URL, "--no-pages", "--min-confidence", "1", "--json"],
                               stdout=open(output, "w"), stderr=subprocess.DEVNULL)
    children.append(process)
    return process, output


def session(venues):
    process, output = begin(venues)
    process.wait()
    ended = json.load(open(output))
    assert all(job["status"] == "completed" for job in ended["jobs"]), "not all completed"
    at = [datetime.datetime.fromisoformat(ended[m]) for m in ("started_at", "completed_at")]
    return (at[1] - at[0]).total_seconds()


def timed(name, count, concurrency, source, venues, ideal):
    pool = workers(count, concurrency, source)
    session(venues * count)
    before = cpu(pool)
    seconds = [session(venues) for _ in range(options.runs)]
    used = cpu(pool) - before
    middle = statistics.median(seconds)
    print(json.dumps(dict(engine="venue-curator", scenario=name, workers=count, concurrency=concurrency, jobs=venues,
                          seconds=[round(s, 2) for s in seconds], median=round(middle, 2), ideal_s=ideal,
                          jobs_per_s=round(venues / middle, 1), worker_cpu_ms_per_job=round(1000 * used / venues / options.runs, 1),
                          worker_rss_mb=rss(pool), load=os.getloadavg()[0])), flush=True)
    end(pool)


def rate():
    pool = workers(4, 8, SEARXNG, "--rate", "20")
    urllib.request.urlopen(f"http://127.0.0.1:{FAKE}/reset").read()
    running, _ = begin(100)
    seen = []
    while running.poll() is None:
        seen.append((time.time(), fake("stats")["total"]))
        time.sleep(0.02)
    first = next(i for i, (_, n) in enumerate(seen) if n > 60)
    last = max(i for i, (_, n) in enumerate(seen) if n < 600)
    measured = (seen[last][1] - seen[first][1]) / (seen[last][0] - seen[first][0])
    print(json.dumps(dict(engine="venue-curator", scenario="rate", workers=4, limit=20, measured=round(measured, 2),
                          off_by_percent=round(100 * (measured / 20 - 1), 2), requests=seen[-1][1], load=os.getloadavg()[0])), flush=True)
    end(pool)


try:
    start([REDIS_SERVER, "--port", str(REDIS), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", WORK])
    start(["node", options.fake], env=dict(os.environ, LAT="300", PORT=str(FAKE), MAXSEC="3600"))
    for port in (REDIS, FAKE):
        while socket.socket().connect_ex(("127.0.0.1", port)):
            time.sleep(0.1)
    empty = os.path.join(WORK, "no-pages")
    os.mkdir(empty)
    if "par" in options.parts:
        timed("par6", 1, 1, SEARXNG, 60, 18.0)
        timed("par6", 4, 1, SEARXNG, 60, 4.5)
        timed("par6", 1, 64, SEARXNG, 60, 0.3)
    if "empty" in options.parts:
        timed("empty", 1, 1, "folder:" + empty, 3000, None)
        timed("empty", 1, 8, "folder:" + empty, 3000, None)
        timed("empty", 4, 1, "folder:" + empty, 3000, None)
    if "rate" in options.parts:
        rate()
finally:
    for child in children:
        if child.poll() is None:
            child.kill()
    shutil.rmtree(WORK, ignore_errors=True)
