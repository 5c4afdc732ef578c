"""`make test`: find or install Chromium, run the whole suite in parallel, and say plainly what was not run."""

import os
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
NOT_RUN = "NOT RUN: browser tests – install chromium"


def main() -> int:
    """Exit code of the run; without Chromium 0 with a plain word, or 1 in CI."""
    has_browser = find_browser() or (install_browser() and find_browser())
    arguments = ["-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider"]
    if not has_browser:
        arguments += ["-m", "not browser"]
    code = subprocess.run([sys.executable, "-m", "pytest", *arguments, *sys.argv[1:]], check=False).returncode
    if code == 0 and not has_browser:
        print(NOT_RUN)
        return 1 if os.environ.get("CI") == "true" else 0
    return code


def find_browser() -> str | None:
    """The system's Chromium, if it has one."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def install_browser() -> bool:
    """Install it from the system's packages, where we have the right to."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], **quiet, env=environment)
    wanted = ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"]
    return subprocess.run(wanted, **quiet, env=environment).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
