# shellcheck shell=bash disable=SC2154 # cache and rig are set by rig
# The base image of the tests: a small Debian with Python, as an OCI layout made without any engine.

base_layout="$cache/base"

# A change of this very file makes a new base.
base_recipe() { sha256sum <"$rig/base.sh" | cut -d' ' -f1; }

install_base() {
  [[ "$(cat "$base_layout/.recipe" 2>/dev/null)" != "$(base_recipe)" ]] || return 0
  step 'base image debootstrapped' make_base
}

base_digest() { sed 's/.*"digest":"\([^"]*\)".*/\1/' "$base_layout/index.json"; }

make_base() {
  local work root
  work=$(mktemp -d "$cache/build.XXXXXX")
  # shellcheck disable=SC2064 # the value of now
  trap "rm -rf --one-file-system '$work'" EXIT
  root="$work/root"
  debootstrap --variant=minbase --include=python3-minimal,python-is-python3 bookworm "$root"
  # What no test runs: half the size is half the time of each unpacking. Users can still be added by `useradd`.
  chroot "$root" dpkg --purge --force-depends --force-remove-essential \
    adduser apt debian-archive-keyring e2fsprogs gpgv libapt-pkg6.0 libext2fs2 libgnutls30 libhogweed6 libnettle8 \
    libp11-kit0 logsave perl-base
  if grep -F " $root/" /proc/mounts; then die 'something is still mounted there'; fi
  rm -rf --one-file-system "${root:?}"/usr/share/{bash-completion,doc,gcc,gdb,info,lintian,locale,man,perl5,zoneinfo} \
    "${root:?}"/etc/{apt,hostname,resolv.conf} "${root:?}"/var/{cache,log}/* "${root:?}"/{dev,proc,run,sys,tmp}/*
  chroot "$root" python -c 'import argparse, dataclasses, json, logging, pathlib, re, typing'
  make_layout "$root" "$work/layout"
  base_recipe >"$work/layout/.recipe"
  rm -rf "$base_layout"
  mv "$work/layout" "$base_layout"
}

# make_layout ROOT LAYOUT: the tree as an image of one layer, named base:1.
make_layout() {
  local root=$1 layout=$2 blobs="$2/blobs/sha256" architecture diff_id layer config manifest
  mkdir -p "$blobs"
  tar -C "$root" --sort=name --numeric-owner -cf "$layout/layer" .
  diff_id=$(digest "$layout/layer")
  gzip -n "$layout/layer"
  layer=$(keep "$layout/layer.gz" application/vnd.oci.image.layer.v1.tar+gzip)
  case $(uname -m) in
    x86_64) architecture=amd64 ;;
    aarch64) architecture=arm64 ;;
    *) architecture=$(uname -m) ;;
  esac
  printf '{"architecture":"%s","os":"linux","config":{"Env":["PATH=%s"],"Cmd":["python"]},"rootfs":{"type":"layers","diff_ids":["%s"]},"history":[{"created_by":"debootstrap"}]}' \
    "$architecture" /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$diff_id" >"$layout/config"
  config=$(keep "$layout/config" application/vnd.oci.image.config.v1+json)
  printf '{"schemaVersion":2,"mediaType":"%s","config":%s,"layers":[%s]}' \
    application/vnd.oci.image.manifest.v1+json "$config" "$layer" >"$layout/manifest"
  manifest=$(keep "$layout/manifest" application/vnd.oci.image.manifest.v1+json)
  printf '{"imageLayoutVersion":"1.0.0"}' >"$layout/oci-layout"
  printf '{"schemaVersion":2,"manifests":[%s,"annotations":{"%s":"1","%s":"docker.io/library/base:1"}}]}' \
    "${manifest%\}}" org.opencontainers.image.ref.name io.containerd.image.name >"$layout/index.json"
}

digest() { printf 'sha256:%s' "$(sha256sum <"$1" | cut -d' ' -f1)"; }

# Moves FILE to the blobs under its digest, and prints its descriptor.
keep() {
  local name size
  name=$(digest "$1")
  size=$(stat -c %s "$1")
  mv "$1" "$blobs/${name#sha256:}"
  printf '{"mediaType":"%s","digest":"%s","size":%s}' "$2" "$name" "$size"
}
