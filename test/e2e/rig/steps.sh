# shellcheck shell=bash disable=SC2154 # cache and state are set by rig
# What every part of the rig uses: messages, timed steps, pid files.

say() { printf 'rig: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# EPOCHREALTIME has a comma in some locales.
seconds_since() { awk -v a="${1/,/.}" -v b="${EPOCHREALTIME/,/.}" 'BEGIN { printf "%.1f", b - a }'; }

# step TEXT COMMAND [ARG...]: runs COMMAND with its output in a log, and says how long it took.
# Never call it as a condition: bash would then ignore `set -e` inside COMMAND.
step() {
  local text=$1 began=$EPOCHREALTIME log status
  shift
  mkdir -p "$cache/log"
  log="$cache/log/${text//[^A-Za-z0-9._-]/-}.log"
  set +e
  (
    set -e
    "$@"
  ) </dev/null >"$log" 2>&1
  status=$?
  set -e
  if ((status != 0)); then
    tail -n 40 "$log" >&2
    die "$text: failed after $(seconds_since "$began") s, all of its output is in $log"
  fi
  say "$text ($(seconds_since "$began") s)"
}

# The kernel's start time of a process: with the pid it names one process for ever, where a bare pid is used again.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

remember_pid() { printf '%s %s\n' "$2" "$(started_at "$2")" >"$state/$1.pid"; }

# Prints the pid of a process that this rig started and that still runs.
pid_of() {
  local pid start
  [[ -s "$state/$1.pid" ]] || return 1
  read -r pid start <"$state/$1.pid"
  [[ -n "$start" && "$(started_at "$pid")" == "$start" ]] || return 1
  printf '%s\n' "$pid"
}
