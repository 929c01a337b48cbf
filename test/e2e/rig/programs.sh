# shellcheck shell=bash disable=SC2154,SC2164 # cache and `set -e` are set by rig
# Debian packages and Go programs. What is there is kept; a changed version below builds that program anew.

packages=(docker.io docker-registry iptables iproute2 tini libseccomp-dev pkg-config gcc libc6-dev debootstrap skopeo python3-venv podman chromium)

docker_cli=v28.5.2
ministack=1.5.33
zizmor=1.32.0

# name | Go module | version | build tags | commands
programs() {
  cat <<'TABLE'
dockerd|github.com/moby/moby/v2|v2.0.0-beta.24||cmd/dockerd cmd/docker-proxy
containerd|github.com/containerd/containerd/v2|v2.4.2||cmd/containerd cmd/containerd-shim-runc-v2
runc|github.com/opencontainers/runc|v1.5.2|seccomp|.
buildkitd|github.com/moby/buildkit|v0.25.2|dfparents|cmd/buildkitd cmd/buildctl
buildx|github.com/docker/buildx|v0.29.1||cmd/buildx
versitygw|github.com/versity/versitygw|v1.8.0||cmd/versitygw
act|github.com/nektos/act|v0.2.89||.
actionlint|github.com/rhysd/actionlint|v1.7.12||cmd/actionlint
TABLE
}

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    [[ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" == ii* ]] || missing+=("$package")
  done
  ((${#missing[@]} > 0)) || return 0
  step "Debian packages ${missing[*]}" apt_install "${missing[@]}"
}

# docker.io and docker-registry start a service when they are installed; the rig wants their programs alone.
apt_install() {
  local policy=/usr/sbin/policy-rc.d ours=
  if [[ ! -e "$policy" ]]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    ours=1
  fi
  # shellcheck disable=SC2064 # the values of now
  trap "[[ -z '$ours' ]] || rm -f '$policy'" EXIT
  export DEBIAN_FRONTEND=noninteractive
  apt-get update
  apt-get install --yes --no-install-recommends "$@"
  [[ -d /run/systemd/system ]] || return 0
  local unit
  for unit in docker.socket docker.service containerd.service docker-registry.service podman.socket podman.service; do
    # docker.io brings containerd along.
    [[ " $* " == *" ${unit%.*}"* || "$unit $*" == containerd*docker.io* ]] || continue
    systemctl disable --now "$unit" || true
  done
}

require_go() {
  command -v go >/dev/null || die "no go on PATH: install Go 1.26 or newer (https://go.dev/dl/), then run this again"
  local version
  version=$(go env GOVERSION)
  [[ "$(printf '%s\n' go1.26 "$version" | sort -V | head -n 1)" == go1.26 ]] ||
    die "$version on PATH is too old: install Go 1.26 or newer (https://go.dev/dl/), then run this again"
}

# build NAME...: those programs of the table whose stamp is not that of the table.
build() {
  local name module version tags commands wanted stamp
  while IFS='|' read -r name module version tags commands <&3; do
    [[ " $* " == *" $name "* ]] || continue
    stamp="$cache/bin/.$name"
    wanted="$module $version $tags $commands"
    [[ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]] || continue
    require_go
    step "$name $version built" go_install "$module" "$version" "$tags" "$commands"
    printf '%s\n' "$wanted" >"$stamp"
  done 3< <(programs)
}

# Through a throw-away module: `go install PACKAGE@VERSION` refuses a module whose go.mod excludes or replaces others.
go_install() {
  local module=$1 version=$2 tags=$3 command work paths=()
  for command in $4; do paths+=("$module/$command"); done
  work=$(mktemp -d "$cache/build.XXXXXX")
  # shellcheck disable=SC2064 # the value of now
  trap "rm -rf '$work'" EXIT
  cd "$work"
  printf 'module rig\n\ngo 1.26\n' >go.mod
  go mod edit -require "$module@$version"
  GOFLAGS=-mod=mod GOBIN="$work/bin" go install -trimpath -tags "$tags" \
    -ldflags "-s -w -X $module/dockerversion.Version=${version#v} -X $module/version.Version=$version" "${paths[@]/%\/./}"
  mv -f "$work"/bin/* "$cache/bin/"
}

# An emulator of ECR, SSM, STS and Secrets Manager, in an environment of its own.
install_ministack() {
  [[ "$(cat "$cache/bin/.ministack" 2>/dev/null)" != "$ministack" ]] || return 0
  step "ministack $ministack installed" pip_ministack
  printf '%s\n' "$ministack" >"$cache/bin/.ministack"
}

pip_ministack() {
  rm -rf "$cache/ministack"
  python3 -m venv "$cache/ministack"
  "$cache/ministack/bin/pip" install --quiet --disable-pip-version-check "ministack==$ministack"
}

# The auditor of workflows.
install_zizmor() {
  [[ "$(cat "$cache/bin/.zizmor" 2>/dev/null)" != "$zizmor" ]] || return 0
  step "zizmor $zizmor installed" pip_zizmor
  printf '%s\n' "$zizmor" >"$cache/bin/.zizmor"
}

pip_zizmor() {
  rm -rf "$cache/zizmor"
  python3 -m venv "$cache/zizmor"
  "$cache/zizmor/bin/pip" install --quiet --disable-pip-version-check "zizmor==$zizmor"
}

# The Docker client on PATH where it is one that hosted runners could have, or else such a one of our own.
install_docker_cli() {
  [[ -z "$(docker_on_path)" ]] || return 0
  [[ "$(cat "$cache/bin/.docker" 2>/dev/null)" != "$docker_cli" ]] || return 0
  require_go
  step "docker client $docker_cli built" go_docker_cli
  printf '%s\n' "$docker_cli" >"$cache/bin/.docker"
}

docker_on_path() {
  local path version
  path=$(type -P docker) || return 0
  version=$("$path" --version 2>/dev/null | sed -n 's/^Docker version \([0-9]*\).*/\1/p')
  ((${version:-0} < 28)) || printf '%s\n' "$path"
}

# Its repository holds no go.mod, but the same under another name.
go_docker_cli() {
  local work source
  work=$(mktemp -d "$cache/build.XXXXXX")
  # shellcheck disable=SC2064 # the value of now
  trap "rm -rf '$work'" EXIT
  cd "$work"
  source=$(go mod download -json "github.com/docker/cli@$docker_cli+incompatible" | sed -n 's/^\t"Dir": "\(.*\)",*$/\1/p')
  cp -R "$source" source
  chmod -R u+w source
  cd source
  cp vendor.mod go.mod
  cp vendor.sum go.sum
  CGO_ENABLED=0 GOFLAGS=-mod=mod go build -trimpath -o "$work/docker" \
    -ldflags "-s -w -X github.com/docker/cli/cli/version.Version=${docker_cli#v}" ./cmd/docker
  mv -f "$work/docker" "$cache/bin/docker"
}
