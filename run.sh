#!/usr/bin/env bash
# Everything starts here: makes the project's own environment from requirements.lock when it is not there yet
# (or the lock has changed), then goes on with the command. Needs Python 3.11, 3.12 or 3.13 and nothing else.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
venv="$root/.venv"

say() { printf 'holdermail: %s\n' "$*" >&2; }

find_python() {
  local name
  for name in "${HOLDERMAIL_PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 || continue
    "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && { command -v "$name"; return; }
  done
  say "needs Python 3.11, 3.12 or 3.13, and found none. Install it, or name it in HOLDERMAIL_PYTHON."
  exit 1
}

# A company's network may have a certificate authority of its own, which only the system knows.
export UV_NATIVE_TLS="${UV_NATIVE_TLS:-1}" UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"

# uv sets everything up in seconds where pip takes a minute; pip does it where uv cannot be had.
set_up() {
  local python uv=""
  python=$(find_python)
  say "setting up in $venv (once, about a minute) ..."
  rm -rf "$venv"
  if command -v uv >/dev/null 2>&1; then
    uv=$(command -v uv)
    "$uv" venv -q --python "$python" "$venv" >&2
  else
    "$python" -m venv "$venv" >&2 || { say "could not make an environment; on Debian: apt install python3-venv"; exit 1; }
    "$venv/bin/python" -m pip install -q --disable-pip-version-check uv >&2 2>/dev/null && uv="$venv/bin/uv"
  fi
  if [ -n "$uv" ] && "$uv" pip install -q --compile-bytecode --require-hashes --python "$venv/bin/python" -r "$root/requirements.lock" >&2; then
    :
  elif [ -x "$venv/bin/pip" ] && "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$root/requirements.lock" >&2; then
    :
  else
    rm -rf "$venv"
    say "could not install the packages of requirements.lock; is the package index within reach?"
    exit 1
  fi
  cp "$root/requirements.lock" "$venv/installed.lock"
}

ready() { cmp -s "$root/requirements.lock" "$venv/installed.lock"; }

if ! ready; then
  # Two first calls at once: the second waits for the first.
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$root/.setup.lock"
    flock 9
    ready || set_up
    flock -u 9
    exec 9>&-
  else
    set_up
  fi
fi

# Compiled modules are kept, whatever the surroundings say: without them a start takes twice as long.
unset PYTHONDONTWRITEBYTECODE
export PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}"
# The networks of reading are small: a second thread of one multiplication only waits for the first, and takes the other's processor.
export OPENBLAS_NUM_THREADS="${OPENBLAS_NUM_THREADS:-1}"
# It names the Python for setting up and is no setting of the program, which would refuse it.
unset HOLDERMAIL_PYTHON
exec "$venv/bin/python" -m bot "$@"
