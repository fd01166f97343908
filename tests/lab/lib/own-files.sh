#!/usr/bin/env bash
# Lays files over the machine's, in a mount namespace of its own:
#   own-files.sh --accounts FOLDER   makes once what all hosts have beside the machine's
#   own-files.sh FOLDER PROGRAM…     becomes the program, which sees that and the host's own
set -euo pipefail
accounts=/run/lab/own

lay() {  # FOLDER [BELOW]: FOLDER takes what is changed
  local name below
  for name in etc var/lib root home; do
    mkdir -p "$1/files/$name/"{upper,work}
    below=${2:+$2/files/$name/upper:}/$name
    mount -t overlay -o "lowerdir=$below,upperdir=$1/files/$name/upper,workdir=$1/files/$name/work" own "/$name"
  done
}

if [ "$1" = --accounts ]; then
  lay "$2"
  # What a host's start is kept in, whatever this machine starts with.
  mkdir -p /etc/network/if-up.d
  useradd -m -s /bin/sh ops
  useradd -m -s /bin/sh auto
  printf '%s\n' root:lab ops:ops auto:auto | chpasswd
  mkdir -p /etc/sudoers.d
  printf '%s\n' 'ops ALL=(ALL) ALL' 'auto ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/lab
  chmod 440 /etc/sudoers.d/lab
  # bash reads .bashrc for commands over SSH; in an emulated machine that takes a second each time.
  rm -rf /root/.ssh /root/.bashrc
  exit
fi
lay "$1" $accounts
shift
exec "$@"
