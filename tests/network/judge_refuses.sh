#!/bin/sh
# judge_refuses.sh FOLDER
#
# judge_sockets.sh lets a walk pass that talks to its display alone, and none of these others.
set -eu

folder=$1
here=$(dirname -- "$(readlink -f -- "$0")")
mkdir -p "$folder"
calls=$folder/calls.txt

sound() {
    cat <<'END'
70  socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4
70  connect(4, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 21) = 0
70  getpeername(4, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, [124 => 21]) = 0
70  recvmsg(4, {msg_namelen=0}, 0)      = -1 EAGAIN (Resource temporarily unavailable)
70  sendto(4, "words", 5, 0, NULL, 0 <unfinished ...>
71  <... sendto resumed>) = 5
END
}

expect() {
    outcome=passes
    sh "$here/judge_sockets.sh" "$calls" >"$folder/said.txt" 2>&1 || outcome=fails
    if [ "$outcome" != "$1" ]; then
        echo "FAILED: judging this $outcome:"
        cat "$calls" "$folder/said.txt"
        exit 1
    fi
}

sound >"$calls"
expect passes
: >"$calls"
expect fails
while read -r line; do
    { sound; printf '72  %s\n' "$line"; } >"$calls"
    expect fails
done <<'END'
socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 9
socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>
socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 9
connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0
connect(9, {sa_family=AF_UNIX, sun_path="/run/user/0/speech-dispatcher/speechd.sock"}, 45) = 0
connect(9, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 29 <unfinished ...>
bind(9, {sa_family=AF_UNIX, sun_path="/tmp/mine"}, 12) = 0
listen(9, 5) = 0
sendto(9, "a", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 1
io_uring_setup(8, {flags=0}) = 9
END

# What strace really writes of a program that calls another machine, here this one.
if command -v bash >/dev/null && strace -qq -o /dev/null true 2>/dev/null; then
    strace -f -qq -o "$folder/real.txt" -e trace=%network,io_uring_setup -e signal=none \
        bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null || true
    { sound; cat "$folder/real.txt"; } >"$calls"
    grep -q AF_INET "$calls"
    expect fails
fi
