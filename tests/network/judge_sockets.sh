#!/bin/sh
# judge_sockets.sh CALLS
#
# Reads what strace wrote of a program's calls about the network. Says which of them are none of a
# window's business, and then fails: every socket but those of the machine itself (AF_UNIX), and
# every connection but the display's.
set -eu

calls=$1
display='sun_path=@?"/tmp/\.X11-unix/X[0-9]+"'

if ! grep -Eq "connect\(.*$display" "$calls"; then
    echo "FAILED: no connection to the display was seen, so nothing was traced"
    exit 1
fi

# A call that another thread interrupted is resumed on a line that names it again, without its
# arguments.
strange=$(grep -Ev '<\.\.\. [a-z0-9_]+ resumed>' "$calls" | awk -v display="$display" '
    / socket(pair)?\(/ && !/ socket(pair)?\(AF_UNIX,/ { print; next }
    / connect\(/ && $0 !~ display { print; next }
    / (bind|listen|accept4?|io_uring_setup)\(/ { print; next }
    / send(to|msg|mmsg)\(/ && /sa_family|sin_addr|sin6_addr/ { print }')
if [ -n "$strange" ]; then
    echo "FAILED: calls that do not belong to the display:"
    printf '%s\n' "$strange"
    exit 1
fi
echo "$(grep -c ' socket(' "$calls") sockets, all of them the display's"
