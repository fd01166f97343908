# Which Debian packages the project needs and how they get installed. Sourced by demo.sh and test.sh;
# defines install_dependencies and runs nothing by itself.

# One list per purpose, in the words of the scripts that ask for them.
declare -A LVS_PACKAGES=(
  [build]="g++ cmake ninja-build pkg-config libboost1.81-dev libboost-json1.81-dev libssl-dev libsystemd-dev
    libnl-3-dev libnl-genl-3-dev libnl-route-3-dev libnftables-dev libpcap-dev libssh-dev libpcre2-dev libnghttp2-dev libcurl4-openssl-dev"
  [console]="qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-qpa-plugins
    libqcustomplot-dev fonts-dejavu-core fonts-droid-fallback"
  [lab]="qemu-system-x86 linux-image-amd64 busybox-static cpio kmod iproute2 nftables ipvsadm keepalived frr nginx-light
    openssh-server openssh-client sudo iptables iputils-ping openssl socat curl procps python3"
  [test]="xvfb xauth python3-jsonschema python3-aiosmtpd clang clang-format lld libclang-rt-14-dev bash-completion man-db dnsmasq-base
    dovecot-submissiond tshark tcpdump redis-server postgresql python3-grpcio"
)
# Tests run these packages' programs by themselves; the services that come with them are not to stay behind.
declare -A LVS_SERVICES=([frr]=frr [nginx-light]=nginx [dovecot-submissiond]=dovecot [redis-server]=redis-server
  [postgresql]=postgresql)

# install_dependencies PURPOSE…: installs what is missing of the purposes' packages. Shows the list; asks
# once unless LVS_YES=1 or CI is set. Needs Debian and root only when something is missing.
install_dependencies() {
  local purpose package missing=() service services=()
  for purpose in "$@"; do
    for package in ${LVS_PACKAGES[$purpose]}; do
      dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
  done
  if [ ${#missing[@]} -eq 0 ]; then return 0; fi

  echo "These Debian packages are missing and will be installed:"
  printf '  %s\n' "${missing[@]}"
  if [ "$(id -u)" -ne 0 ]; then
    echo "Installing needs root. Run this once as root, then start again:" >&2
    echo "  apt-get install ${missing[*]}" >&2
    return 1
  fi
  if [ "${LVS_YES:-}" != 1 ] && [ -z "${CI:-}" ]; then
    local answer=""
    read -r -p "Install them now? [Y/n] " answer || answer=n
    case "$answer" in "" | [Yy]*) ;; *) echo "Nothing was installed." >&2; return 1 ;; esac
  fi
  # A service that was there before is this machine's own.
  for package in "${missing[@]}"; do
    service=${LVS_SERVICES[$package]:-}
    if [ -n "$service" ] && [ -d /run/systemd/system ] && ! systemctl cat "$service" >/dev/null 2>&1; then services+=("$service"); fi
  done
  apt-get update -q
  # Nothing of this machine's goes away for a test.
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends --no-remove "${missing[@]}" || return
  if [ ${#services[@]} -gt 0 ]; then systemctl disable --now "${services[@]}"; fi
}
