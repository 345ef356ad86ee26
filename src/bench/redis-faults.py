#!/usr/bin/env python3
"""Kills, freezes and cuts off what a session over Redis depends on, and counts what was lost or doubled.

    ./mvnw -q package -DskipTests
    python3 src/bench/redis-faults.py --fake FAKE-SEARCH.js [--rounds 20] [SCENARIO...]

FAKE-SEARCH.js is a search API of SearXNG's shape with a fixed latency (LAT, PORT in its environment; /stats tells what was
asked). Needs node and python3 beside the JDK of JAVA_HOME, and a redis-server 7 in PATH or REDIS_SERVER. Scenarios, all by default:
worker-killed, all-killed, worker-frozen, redis-killed, network-cut, submitter-killed, poison. After each round every venue must have
ended once and Redis must hold nothing of the session; one line of JSON per scenario; exit code 1 if anything was lost or doubled.
"""
import argparse, collections, json, os, shutil, signal, socket, subprocess, sys, tempfile, threading, time, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
arguments = argparse.ArgumentParser()
arguments.add_argument("--fake", required=True)
arguments.add_argument("--rounds", type=int, default=20)
arguments.add_argument("--venues", type=int, default=24)
arguments.add_argument("--latency", type=int, default=1000)
arguments.add_argument("scenarios", nargs="*")
options = arguments.parse_args()
JAR = os.environ.get("JAR", os.path.join(HERE, "../../target/venue-curator.jar"))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
PROGRAM = [JAVA, "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", JAR]
REDIS_SERVER = os.environ.get("REDIS_SERVER", "redis-server")
REDIS, PROXY, FAKE = 16391, 16392, 18091
WORK = tempfile.mkdtemp(prefix="redis-faults-")
ROOT = "venue-curator:"
children = []


def start(command, **more):
    process = subprocess.Popen(command, **more)
    children.append(process)
    return process


def wait_for(what, condition, limit=120.0):
    end = time.time() + limit
    while time.time() < end:
        try:
            value = condition()
            if value:
                return value
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError(what)


def redis(*words):
    """One command, by the Redis protocol (RESP2)."""
    with socket.create_connection(("127.0.0.1", REDIS), 5) as s:
        request = b"*%d\r\n" % len(words)
        for word in words:
            raw = str(word).encode()
            request += b"$%d\r\n%s\r\n" % (len(raw), raw)
        s.sendall(request)
        return answer(s.makefile("rb"))


def answer(stream):
    line = stream.readline()
    if not line:
        raise ConnectionError("Redis hung up")
    kind, rest = line[:1], line[1:-2]
    if kind == b"$":
        size = int(rest)
        return None if size < 0 else stream.read(size + 2)[:-2].decode()
    if kind == b"*":
        return [answer(stream) for _ in range(int(rest))]
    if kind == b"-":
        raise OSError(rest.decode())
    return int(rest) if kind == b":" else rest.decode()


def pairs(flat):
    return dict(zip(flat[::2], flat[1::2]))


class Proxy:
    """Passes connections on to Redis, until it is cut: then it drops them and takes no new ones."""

    def __init__(self):
        self.open, self.listener = set(), None
        self.restore()

    def restore(self):
        self.listener = socket.create_server(("127.0.0.1", PROXY), reuse_port=True)
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def accept(self, listener):
        while True:
            try:
                here = listener.accept()[0]
                there = socket.create_connection(("127.0.0.1", REDIS))
            except OSError:
                if listener is not self.listener:
                    return
                continue
            self.open |= {here, there}
            for a, b in ((here, there), (there, here)):
                threading.Thread(target=self.pump, args=(a, b), daemon=True).start()

    def pump(self, a, b):
        try:
            while data := a.recv(65536):
                b.sendall(data)
        except OSError:
            pass
        for s in (a, b):
            try:
                s.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            s.close()
            self.open.discard(s)

    def cut(self):
        listener, self.listener = self.listener, None
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for s in list(self.open):
            try:
                s.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def start_redis():
    process = start([REDIS_SERVER, "--port", str(REDIS), "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes",
                     "--dir", WORK], stdout=subprocess.DEVNULL)
    wait_for("Redis", lambda: redis("PING") == "PONG")
    return process


def start_worker():
    log = open(os.path.join(WORK, "workers.log"), "a")
    return start(PROGRAM + ["worker", "--redis", f"redis://127.0.0.1:{PROXY}", "--concurrency", "4",
                            "--source", f"searxng:http://127.0.0.1:{FAKE}"], stdout=log, stderr=log)


def workers_alive():
    """Process of each worker that beats, by its id."""
    now = int(redis("TIME")[0]) * 1000
    seen = pairs(redis("ZRANGE", ROOT + "seen", 0, -1, "WITHSCORES"))
    known = pairs(redis("HGETALL", ROOT + "workers"))
    return {i: json.loads(known[i])["pid"] for i, at in seen.items() if now - float(at) < 3000 and i in known}


def ready(workers):
    pids = {w.pid for w in workers}
    wait_for("workers", lambda: pids <= set(workers_alive().values()))


class Session:
    """One session of a fresh file, run by `enrich`."""

    def __init__(self, number):
        self.folder = os.path.join(WORK, f"round-{number}")
        os.mkdir(self.folder)
        self.file = os.path.join(self.folder, "venues.json")
        venues = [{"id": f"r{number}-v{i}", "name": f"Kestrel Hall {number} {i}"} for i in range(options.venues)]
        with open(self.file, "w") as f:
            json.dump({"venues": venues}, f)
        self.process, self.id = None, None
        self.begin()

    def begin(self, *more):
        self.output = open(os.path.join(self.folder, "out.json"), "w+")
        self.process = start(PROGRAM + ["enrich", self.file, "--redis", f"redis://127.0.0.1:{PROXY}", "--no-pages",
                                        "--min-confidence", "1", "--json", *more],
                             stdout=self.output, stderr=open(os.path.join(self.folder, "err.txt"), "a"))

    def key(self, what):
        return f"{ROOT}session:{self.id}:{what}"

    def running(self):
        """Worker of each venue that is being worked on."""
        if self.id is None:
            for key in redis("KEYS", ROOT + "session:*:running"):
                self.id = key.split(":")[2]
        return pairs(redis("HGETALL", self.key("running"))) if self.id else {}

    def under_way(self):
        """Waits until some jobs are done and others run, and returns those."""
        def enough():
            running = self.running()
            left = redis("HLEN", self.key("plan")) if self.id else 0
            return running if running and 0 < left <= options.venues * 3 // 4 else None
        return wait_for("a running session", enough)

    def redelivered(self, venues, since, limit=90.0):
        """Seconds until each of these venues was begun again or has ended."""
        before = {v: int(redis("HGET", self.key("attempts"), v) or 0) for v in venues}
        def all_again():
            for v in venues:
                if redis("HEXISTS", self.key("plan"), v) and not redis("HEXISTS", self.key("results"), v):
                    if int(redis("HGET", self.key("attempts"), v) or 0) <= before[v]:
                        return False
            return True
        wait_for("redelivery", all_again, limit)
        return time.time() - since

    def ended(self):
        code = self.process.wait(timeout=300)
        self.output.seek(0)
        session = json.loads(self.output.read())
        states = collections.Counter(job["status"] for job in session["jobs"])
        listed = json.loads(subprocess.run(PROGRAM + ["review", self.file, "--list", "--json"], capture_output=True,
                                           text=True).stdout)
        doubled = sum(n - 1 for n in collections.Counter((p["venue_id"], p["field"]) for p in listed).values())
        left = redis("KEYS", f"{ROOT}session:{self.id}*")
        return code, session, states, doubled, left


def scenario(name, harm):
    result = dict(scenario=name, rounds=0, venues=0, lost=0, doubled=0, left_in_redis=0, failed_as_stated=0, redelivery_s=[],
                  asked_twice=0, faults=[])
    for number in range(options.rounds):
        urllib.request.urlopen(f"http://127.0.0.1:{FAKE}/reset").read()
        while len([w for w in pool if w.poll() is None]) < 2:
            pool.append(start_worker())
        pool[:] = [w for w in pool if w.poll() is None]
        ready(pool)
        try:
            session = Session(f"{name}-{number}")
            expected_failures, seconds = harm(session)
            code, ended, states, doubled, left = session.ended()
        except (TimeoutError, subprocess.TimeoutExpired, json.JSONDecodeError) as e:
            result["faults"].append(f"round {number}: {e}")
            result["lost"] += 1
            continue
        result["rounds"] += 1
        result["venues"] += len(ended["jobs"])
        result["failed_as_stated"] += states["failed"]
        result["lost"] += options.venues - states["completed"] - min(states["failed"], expected_failures)
        result["doubled"] += doubled + len(ended["jobs"]) - len({j["venue_id"] for j in ended["jobs"]})
        result["left_in_redis"] += len(left)
        result["redelivery_s"] += [] if seconds is None else [round(seconds, 1)]
        result["asked_twice"] += json.load(urllib.request.urlopen(f"http://127.0.0.1:{FAKE}/stats"))["dup"]
    print(json.dumps(result), flush=True)
    return result["lost"] + result["doubled"] + result["left_in_redis"] == 0 and result["rounds"] == options.rounds


def of(worker, running):
    ids = [i for i, pid in workers_alive().items() if pid == worker.pid]
    return [v for v, w in running.items() if w in ids]


def worker_killed(session):
    running = session.under_way()
    victim = next(w for w in pool if of(w, running))
    venues, now = of(victim, running), time.time()
    victim.send_signal(signal.SIGKILL)
    return 0, session.redelivered(venues, now)


def all_killed(session):
    venues = list(session.under_way())
    now = time.time()
    for worker in pool:
        worker.send_signal(signal.SIGKILL)
        worker.wait()
    pool[:] = [start_worker(), start_worker()]
    return 0, session.redelivered(venues, now)


def worker_frozen(session):
    running = session.under_way()
    victim = next(w for w in pool if of(w, running))
    venues, now = of(victim, running), time.time()
    victim.send_signal(signal.SIGSTOP)
    try:
        seconds = session.redelivered(venues, now)
        time.sleep(max(0, now + 25 - time.time()))
    finally:
        victim.send_signal(signal.SIGCONT)
    return 0, seconds


def redis_killed(session):
    global redis_process
    session.under_way()
    redis_process.send_signal(signal.SIGKILL)
    redis_process.wait()
    time.sleep(2)
    redis_process = start_redis()
    return 0, None


def network_cut(session):
    session.under_way()
    proxy.cut()
    time.sleep(30)
    proxy.restore()
    return 0, None


def submitter_killed(session):
    session.under_way()
    session.process.send_signal(signal.SIGKILL)
    session.process.wait()
    wait_for("the workers to finish alone", lambda: redis("HLEN", session.key("results")) >= redis("HLEN", session.key("plan")))
    session.begin("--resume")
    return 0, None


def poison(session):
    """Whoever takes this venue dies of it."""
    running = session.under_way()
    victim = next(iter(running))
    deaths = 0
    while session.process.poll() is None and redis("HEXISTS", session.key("plan"), victim) \
            and not redis("HEXISTS", session.key("results"), victim):
        pid = workers_alive().get(session.running().get(victim))
        worker = next((w for w in pool if w.pid == pid and w.poll() is None), None)
        if worker:
            worker.send_signal(signal.SIGKILL)
            worker.wait()
            deaths += 1
            pool[:] = [w for w in pool if w.poll() is None] + [start_worker()]
        time.sleep(0.1)
    return 1, None


ALL = {"worker-killed": worker_killed, "all-killed": all_killed, "worker-frozen": worker_frozen, "redis-killed": redis_killed,
       "network-cut": network_cut, "submitter-killed": submitter_killed, "poison": poison}
pool, fine = [], True
try:
    redis_process = start_redis()
    proxy = Proxy()
    start(["node", options.fake], env=dict(os.environ, LAT=str(options.latency), PORT=str(FAKE), MAXSEC="86400"),
          stdout=subprocess.DEVNULL)
    wait_for("the fake search", lambda: urllib.request.urlopen(f"http://127.0.0.1:{FAKE}/reset").read())
    for name in options.scenarios or ALL:
        fine &= scenario(name, ALL[name])
finally:
    for child in children:
        if child.poll() is None:
            child.kill()
    if fine:
        shutil.rmtree(WORK, ignore_errors=True)
    else:
        print("The logs are in " + WORK, file=sys.stderr)
sys.exit(0 if fine else 1)
