# shellcheck shell=bash disable=SC2154 # cache, state and data are set by rig
# The engines: each has a socket, a log and a pid file in $state, and its store in $data.

services=(today legacy podman buildkit registry s3 aws)
started=()

today_host="unix://$state/today.sock"
legacy_host="unix://$state/legacy.sock"
podman_host="unix://$state/podman.sock"
buildkit_host="unix://$state/buildkit.sock"
builder=seaworthy-rig

# The programs of the cache go with one another, and Debian's with one another.
our_path="$cache/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
debian_path=/usr/sbin:/usr/bin:/sbin:/bin

start_today() {
  [[ -e /sys/class/net/docker0 ]] || : >"$state/docker0"
  launch today env PATH="$our_path" dockerd --host "$today_host" --pidfile "$state/today.engine.pid" \
    --data-root "$data/today" --exec-root "$state/today" --config-file "$state/no-config.json" \
    --exec-opt native.cgroupdriver=cgroupfs --init-path /usr/bin/tini-static --feature containerd-snapshotter
}

# Without a network of its own it can run beside the first: two engines would quarrel about docker0 and iptables.
start_legacy() {
  launch legacy env PATH="$debian_path" /usr/sbin/dockerd --host "$legacy_host" --pidfile "$state/legacy.engine.pid" \
    --data-root "$data/legacy" --exec-root "$state/legacy" --config-file "$state/no-config.json" \
    --exec-opt native.cgroupdriver=cgroupfs --storage-driver overlay2 \
    --bridge none --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false
}

# Its crun and its default limits do not work on every machine that has no systemd: the runc of the cache does.
start_podman() {
  mkdir -p "$state/podman" "$data/podman"
  cat >"$state/podman/containers.conf" <<TOML
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1000:1000"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "none"
runtime = "runc"
[engine.runtimes]
runc = ["$cache/bin/runc"]
TOML
  cat >"$state/podman/storage.conf" <<TOML
[storage]
driver = "overlay"
graphroot = "$data/podman/root"
runroot = "$state/podman/run"
TOML
  launch podman env PATH="$debian_path" CONTAINERS_CONF="$state/podman/containers.conf" \
    CONTAINERS_STORAGE_CONF="$state/podman/storage.conf" TMPDIR="$data/podman" \
    podman system service --time 0 "$podman_host"
}

start_buildkit() {
  launch buildkit env PATH="$our_path" buildkitd --addr "$buildkit_host" --root "$data/buildkit" \
    --config "$state/no-config.toml" --oci-worker=true --oci-worker-net=host --containerd-worker=false
}

start_registry() {
  local port
  port=$(free_port)
  printf '%s\n' "$port" >"$state/registry.port"
  cat >"$state/registry.yml" <<YAML
version: 0.1
storage:
  filesystem:
    rootdirectory: $data/registry
  delete:
    enabled: true
http:
  addr: 127.0.0.1:$port
YAML
  launch registry docker-registry serve "$state/registry.yml"
}

# The credentials are those of a test and of nothing else.
start_s3() {
  local port
  port=$(free_port)
  printf '%s\n' "$port" >"$state/s3.port"
  mkdir -p "$data/s3/buckets" "$data/s3/versions" "$data/s3/users"
  launch s3 env PATH="$our_path" ROOT_ACCESS_KEY=test ROOT_SECRET_KEY=testtest \
    versitygw --port "127.0.0.1:$port" --iam-dir "$data/s3/users" posix --versioning-dir "$data/s3/versions" "$data/s3/buckets"
}

start_aws() {
  local port
  port=$(free_port)
  printf '%s\n' "$port" >"$state/aws.port"
  mkdir -p "$data/aws"
  launch aws env -C "$data/aws" PATH="$our_path" HOME="$data/aws" BIND_HOST=127.0.0.1 GATEWAY_PORT="$port" \
    "$cache/ministack/bin/ministack"
}

address_of() { printf '127.0.0.1:%s\n' "$(cat "$state/$1.port")"; }

ready_today() { DOCKER_CONFIG="$state" "$(docker_cli_path)" --host "$today_host" version; }
ready_legacy() { DOCKER_CONFIG="$state" /usr/bin/docker --host "$legacy_host" version; }
ready_podman() { DOCKER_CONFIG="$state" "$(docker_cli_path)" --host "$podman_host" version; }
ready_buildkit() { "$cache/bin/buildctl" --addr "$buildkit_host" debug workers; }
ready_registry() { listens "$(cat "$state/registry.port")"; }
ready_s3() { listens "$(cat "$state/s3.port")"; }
ready_aws() { listens "$(cat "$state/aws.port")"; }

listens() { (: <"/dev/tcp/127.0.0.1/$1"); }

# One that nobody listens on, that no service of ours was just given, and that fetch is willing to ask (not 5060 and 5061).
free_port() {
  local port
  for ((port = 5070; port < 5170; port++)); do
    listens "$port" 2>/dev/null || grep -qsx "$port" "$state"/*.port || break
  done
  printf '%s\n' "$port"
}

# In a session of its own: a Ctrl-C at the terminal is for the tests, not for the engines.
launch() {
  local name=$1
  shift
  setsid "$@" </dev/null >"$state/$name.log" 2>&1 9>&- &
  started+=("$name")
  remember_pid "$name" "$!"
}

up() {
  local service began=$EPOCHREALTIME
  mkdir -p "$state" "$data"
  chmod 700 "$state"
  # Whatever the machine configures for its own engines is not for these.
  printf '{}\n' >"$state/no-config.json"
  : >"$state/no-config.toml"
  mount_cgroups
  for service in "${services[@]}"; do
    pid_of "$service" >/dev/null || "start_$service"
  done
  for service in "${services[@]}"; do await "$service" 60; done
  create_builder
  if ((${#started[@]} > 0)); then
    say "up: ${started[*]} ($(seconds_since "$began") s)"
  else
    say "up: all of it ran already ($(seconds_since "$began") s)"
  fi
}

await() {
  local name=$1 deadline=$((SECONDS + $2))
  until "ready_$name" >/dev/null 2>&1; do
    if ! pid_of "$name" >/dev/null || ((SECONDS >= deadline)); then
      tail -n 40 "$state/$name.log" >&2
      die "$name is not ready: its log is $state/$name.log"
    fi
    sleep 0.1
  done
}

# Without systemd nobody may have mounted them.
mount_cgroups() {
  ! grep -q ' /sys/fs/cgroup[ /]' /proc/mounts || return 0
  step 'control groups mounted' mount -t cgroup2 cgroup2 /sys/fs/cgroup
}

create_builder() {
  local config="$state/docker-config"
  mkdir -p "$config/cli-plugins"
  ln -sfn "$cache/bin/buildx" "$config/cli-plugins/docker-buildx"
  [[ ! -e "$config/buildx/instances/$builder" ]] || return 0
  export DOCKER_CONFIG="$config"
  "$cache/bin/buildx" create --name "$builder" --driver remote "$buildkit_host" >/dev/null
  "$cache/bin/buildx" use --global "$builder"
}

# stop SERVICE...: those, where this rig started them, with what they leave behind.
stop() {
  local service pid
  for service in "$@"; do
    ! pid=$(pid_of "$service") || kill -TERM "$pid" || true
  done
  for service in "$@"; do
    finish "$service" 30
    rm -rf "${data:?}/$service" "${state:?}/$service" "$state/$service".{pid,sock,port,engine.pid}
  done
  rmdir --parents "$data" 2>/dev/null || true
}

# finish SERVICE SECONDS: waits for its end, then ends by force what is left of it.
finish() {
  local service=$1 deadline=$((SECONDS + $2)) pid mount
  while pid_of "$service" >/dev/null && ((SECONDS < deadline)); do sleep 0.1; done
  if pid=$(pid_of "$service"); then
    say "$service did not stop within $2 s: killed"
    kill -KILL "$pid" || true
  fi
  for pid in $(children_left "$service"); do kill -KILL "$pid" 2>/dev/null || true; done
  # Last mounted first: a mount may lie within another. An engine mounts its own folder upon itself.
  while read -r mount; do umount --lazy "$mount"; done < <(
    awk -v a="$data/$service/" -v b="$state/$service/" \
      'index($2 "/", a) == 1 || index($2 "/", b) == 1 { print $2 }' /proc/mounts | tac
  )
  case "$service" in
    today)
      if [[ -e "$state/docker0" ]]; then ip link delete docker0 2>/dev/null || true; fi
      rm -f "$state/docker0"
      ;;
    buildkit) rm -rf "$state/docker-config" ;;
  esac
}

# An engine that was killed leaves its containerd and its shims, which name the engine's own folder among their arguments.
children_left() {
  local process argument
  for process in /proc/[0-9]*; do
    [[ "$(readlink "$process/exe" 2>/dev/null)" == */containerd* ]] || continue
    while IFS= read -r -d '' argument; do
      [[ "$argument" == "$state/$1/"* ]] || continue
      printf '%s\n' "${process#/proc/}"
      break
    done 2>/dev/null <"$process/cmdline" || true
  done
}
