"""Runs a command and says, as JSON, how it ended and what it used: seconds of CPU and of wall time, MiB at its peak."""

import json
import os
import subprocess
import sys
import tempfile
import time

# Into a file, as a log or a hook keeps it: programs may do less for /dev/null.
with tempfile.TemporaryFile() as output:
    started = time.monotonic()
    process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started

# macOS counts bytes, Linux KiB.
peak = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
print(
    json.dumps(
        {
            "status": os.waitstatus_to_exitcode(status),
            "cpu": usage.ru_utime + usage.ru_stime,
            "wall": wall,
            "megabytes": peak,
        }
    )
)
