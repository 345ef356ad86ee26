#!/usr/bin/env python3
"""Kills `review --accept` at random moments and checks that nothing acknowledged is lost.

    ./mvnw -q package -DskipTests
    python3 src/bench/kill-while-writing.py [ROUNDS]

Works on a copy of the sample. After each kill -9 the venues file must parse and be the old or a new whole file; every
decision whose acknowledgement was printed must be in the ledger; at the end every accepted value must be in the file.
Needs python3 beside the JDK of JAVA_HOME. Prints one line of JSON; exit code 1 if anything was lost.
"""
import json, os, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 100
HERE = os.path.dirname(os.path.abspath(__file__))
JAR = os.environ.get("JAR", os.path.join(HERE, "../../target/venue-curator.jar"))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
PROGRAM = [JAVA, "-XX:TieredStopAtLevel=1", "-jar", JAR]
random.seed(int(os.environ.get("SEED", "1")))


def run(*args):
    return subprocess.run(PROGRAM + list(args), capture_output=True, text=True)


def value_at(venue, path):
    for name in path.split("."):
        venue = venue.get(name) if isinstance(venue, dict) else None
    return venue


work = tempfile.mkdtemp(prefix="kill-")
shutil.copytree(os.path.join(HERE, "../../data"), os.path.join(work, "data"))
file = os.path.join(work, "data/venues.json")
ledger = os.path.join(work, "data/venues.curator.db")
run("enrich", file)
waiting = json.loads(run("review", file, "--list", "--json").stdout)
waiting = [p for p in waiting if p["venue_id"].isascii() and not p["venue_id"].startswith("#")]
random.shuffle(waiting)

lost, torn, acknowledged, killed_before_end, fastest = [], 0, [], 0, 0.0
for i in range(ROUNDS):
    batch = [waiting.pop() for _ in range(min(3, len(waiting)))]
    if not batch:
        break
    out = tempfile.NamedTemporaryFile("w+", delete=False)
    started = time.time()
    process = subprocess.Popen(PROGRAM + ["review", file, "--accept"] + [p["id"] for p in batch],
                               stdout=out, stderr=out)
    if i == 0:
        process.wait()
        fastest = time.time() - started
    else:
        try:
            process.wait(timeout=random.uniform(0.35, 1.1) * fastest)
        except subprocess.TimeoutExpired:
            killed_before_end += 1
            process.send_signal(signal.SIGKILL)
            process.wait()
    text = open(out.name).read()
    try:
        json.load(open(file))
    except ValueError:
        torn += 1
    if "accepted" in text:
        acknowledged += batch
        db = sqlite3.connect(ledger)
        for p in batch:
            state = db.execute("SELECT state FROM proposal WHERE id = ?", (p["id"],)).fetchone()
            if not state or state[0] != "accepted":
                lost.append(p["id"])
        db.close()
    os.unlink(out.name)

run("review", file, "--undo", "0000000000000000")  # any call that opens the file finishes what is pending
venues = {v.get("id"): v for v in json.load(open(file))["venues"]}
for p in acknowledged:
    if value_at(venues[p["venue_id"]], p["field"]) != p["proposed"]:
        lost.append(p["id"])
leftovers = [n for n in os.listdir(os.path.dirname(file)) if n.endswith(".tmp")]
print(json.dumps(dict(rounds=ROUNDS, killed_before_end=killed_before_end, acknowledged=len(acknowledged),
                      lost=len(lost), torn_files=torn, leftover_temp_files=len(leftovers))))
shutil.rmtree(work)
sys.exit(1 if lost or torn else 0)
