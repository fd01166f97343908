# The virtual machine: boots the distribution's kernel on this machine's own root, read-only below an
# overlay in memory, and takes commands over SSH. Sourced by lab.

guest_ssh_port=$((LAB_PORT_BASE - 1))
guest_pid_file=$LAB_DIR/guest.pid

guest_running() {
  [ -s "$guest_pid_file" ] && kill -0 "$(cat "$guest_pid_file")" 2>/dev/null
}

# run_inside COMMAND…: in the guest (or here with --netns), with the same paths as here.
run_inside() {
  local words
  printf -v words '%q ' "$@"
  local environment="LAB_ROOT=$(printf %q "$LAB_ROOT") LAB_DIR=$(printf %q "$LAB_DIR") LAB_BUILD=$(printf %q "$LAB_BUILD") LAB_PORT_BASE=$LAB_PORT_BASE"
  if [ "${netns:-0}" = 1 ]; then
    env PATH="/usr/sbin:/usr/bin:/sbin:/bin" "$@"
    return
  fi
  guest_running || { echo "lab: the guest is not running; start it with: lab up" >&2; return 1; }
  ssh -F none -p "$guest_ssh_port" -i "$LAB_DIR/key" -o UserKnownHostsFile="$LAB_DIR/known_hosts" -o StrictHostKeyChecking=yes \
    -o LogLevel=ERROR -o ControlMaster=auto -o ControlPath="$LAB_DIR/ssh-%p" -o ControlPersist=600 root@127.0.0.1 \
    "export PATH=/usr/sbin:/usr/bin:/sbin:/bin $environment; $words"
}

# The newest kernel whose modules are installed and know IPVS.
guest_kernel() {
  local image version newest=""
  for image in $(ls -v /boot/vmlinuz-* 2>/dev/null); do
    version=${image#/boot/vmlinuz-}
    [ -d "/lib/modules/$version/kernel/net/netfilter/ipvs" ] && newest=$version
  done
  [ -n "$newest" ] || { echo "lab: no kernel with IPVS below /boot; install the package linux-image-amd64" >&2; return 1; }
  echo "$newest"
}

# A tiny initial file system: busybox, the modules that reach the host's root, and init.
guest_initramfs() {
  local version=$1 root=$LAB_DIR/initramfs module file
  rm -rf "$root"
  mkdir -p "$root"/{bin,proc,sys,dev,ro,rw,new}
  cp "$(command -v busybox)" "$root/bin/busybox"
  for module in virtio_pci 9pnet_virtio 9p overlay virtio_net; do
    modprobe -S "$version" --show-depends "$module" | awk '$1 == "insmod" { print $2 }'
  done | awk '!seen[$0]++' >"$root/modules"
  while read -r file; do install -D "$file" "$root$file"; done <"$root/modules"
  guest_hot_files >"$root/hot"
  install -m 755 "$LAB_ROOT/tests/lab/lib/init" "$root/init"
  (cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) >"$LAB_DIR/initramfs.gz"
  rm -rf "$root"
}

# What the hosts' programs are and load: read once at boot, because opening a file of the machine around the guest takes
# more than a millisecond each time. Nothing of the build, which may change while the guest runs.
guest_hot_files() (
  set +e +o pipefail  # what this machine does not have is left out
  PATH=/usr/sbin:/usr/bin:/sbin:/bin
  programs=$(type -P bash dash busybox awk cat chmod chpasswd cp cut date env find grep head hostname id ip iptables ipvsadm kill ln ls \
    mkdir mktemp modprobe mount mv nft nginx nsenter openssl ps python3 readlink rm sed seq setsid sleep sort ss ssh sshd ssh-keygen stat \
    sudo sysctl tail tar tcpdump test timeout touch tr true umount unshare useradd wc xargs)
  {
    echo /etc/ld.so.cache "$programs"
    # shellcheck disable=SC2086  # the programs are several
    ldd $programs "$LAB_BUILD/agent/lvs-agent" "$LAB_BUILD/console/lvsctl" | grep -o '/[^ :]*' | grep -v "^$LAB_BUILD"
    find /usr/lib/python3*/ -maxdepth 1 -name '*.py'
    find /usr/lib/python3*/{,collections/,concurrent/,ctypes/,email/,encodings/,http/,importlib/,json/,re/,urllib/}__pycache__ \
      /usr/lib/python3*/lib-dynload -type f
  } 2>/dev/null | xargs readlink -f | sort -u | cut -c2-  # as seen from the root
)

guest_start() {
  if guest_running; then return 0; fi
  local version forwards port
  version=$(guest_kernel)
  rm -rf "$LAB_DIR/pairing" "$LAB_DIR/run"
  mkdir -p "$LAB_DIR/share"
  rm -f "$LAB_DIR/key" "$LAB_DIR/key.pub" "$LAB_DIR/host-key" "$LAB_DIR/host-key.pub" "$LAB_DIR"/ssh-*
  ssh-keygen -q -t ed25519 -N '' -C lab -f "$LAB_DIR/key"
  ssh-keygen -q -t ed25519 -N '' -C lab-host -f "$LAB_DIR/host-key"
  echo "[127.0.0.1]:$guest_ssh_port $(cut -d' ' -f1,2 "$LAB_DIR/host-key.pub")" >"$LAB_DIR/known_hosts"
  guest_initramfs "$version"

  forwards="hostfwd=tcp:127.0.0.1:$guest_ssh_port-:22"
  for port in 0 1 2 3; do forwards+=",hostfwd=tcp:127.0.0.1:$((LAB_PORT_BASE + port))-:$((7501 + port))"; done

  # Software emulation always: hardware virtualisation may be offered and yet hang, which no short probe tells for certain.
  # What costs most then is left out: code at another address in each process is translated anew (norandmaps); a counter
  # that is mistrusted makes the kernel read the time from a device, a thousand times slower (tsc=reliable); with erms
  # memory is cleared and copied byte by byte; wide registers are saved at each switch; protections cost translations.
  # The guest's standard input must not be a terminal or at its end; its console goes to a file.
  local cpu=max,-erms,-la57,-smap,-smep,-pku,-umip,-xsave,-avx,-avx2,-f16c,-fma,-vaes
  qemu-system-x86_64 -accel tcg,thread=multi -cpu "$cpu" -smp 2 -m "${LAB_MEMORY:-3072}" -display none -no-reboot \
    -kernel "/boot/vmlinuz-$version" -initrd "$LAB_DIR/initramfs.gz" \
    -append "console=ttyS0 quiet panic=-1 tsc=reliable norandmaps mitigations=off transparent_hugepage=never lab=$LAB_DIR" -serial "file:$LAB_DIR/console.log" \
    -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap \
    -virtfs "local,path=$LAB_DIR,mount_tag=lab,security_model=none" \
    -netdev "user,id=n,net=10.99.0.0/24,$forwards" -device virtio-net-pci,netdev=n \
    -daemonize -pidfile "$guest_pid_file"

  local deadline=$((SECONDS + 120))
  until run_inside true 2>/dev/null; do
    if ! guest_running || [ $SECONDS -ge $deadline ]; then
      echo "lab: the guest did not come up; its console says:" >&2
      tail -20 "$LAB_DIR/console.log" >&2
      return 1
    fi
    sleep 0.5
  done
}

guest_stop() {
  guest_running || { rm -f "$guest_pid_file"; return 0; }
  local pid
  pid=$(cat "$guest_pid_file")
  ssh -F none -O exit -o ControlPath="$LAB_DIR/ssh-%p" -p "$guest_ssh_port" root@127.0.0.1 2>/dev/null || true
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  rm -f "$guest_pid_file"
}
