#!/bin/sh
# walk_in_window.sh PROGRAM FLOW FOLDER
#
# Walks the flow tests/data/exporters/bike.toml in the real window from its start to its end, looking
# at all there is to look at, under strace, and judges every socket (judge_sockets.sh). Needs a
# display. Ends with 77, which CTest takes for skipped, where nothing may be traced.
set -eu

program=$1
flow=$2
folder=$3
here=$(dirname -- "$(readlink -f -- "$0")")

if ! strace -qq -o /dev/null true 2>/dev/null; then
    echo "skipped: ptrace is not permitted here, so nothing can be traced"
    exit 77
fi

rm -rf "$folder"
mkdir -p "$folder/home" "$folder/run"
chmod 700 "$folder/run"
cp "$flow" "$folder/flow.toml"
trace=$folder/trace.jsonl
calls=$folder/calls.txt

# The voice is asked for too, in an environment that would have it on another machine. The cache of
# the graphics driver asks the system who the user is, by a socket where a daemon answers that.
env MESA_SHADER_CACHE_DISABLE=true HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" SPEECHD_ADDRESS=inet_socket:127.0.0.1:6560 \
    strace -f -qq -o "$calls" -e trace=%network,io_uring_setup -e signal=none -s 200 \
    "$program" view "$folder/flow.toml" --size 1000x700 --trace "$trace" &
traced=$!

give_up() {
    echo "FAILED: $*"
    cat "$trace" 2>/dev/null || true
    # strace takes the program that it started along.
    kill "$traced" 2>/dev/null || true
    exit 1
}

# await COUNT PATTERN: until the trace has so many lines with it.
await() {
    tries=0
    until [ "$(grep -c -- "$2" "$trace" 2>/dev/null)" -ge "$1" ] 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || give_up "the window never told of $2 ($1)"
        kill -0 "$traced" 2>/dev/null || give_up "the window is gone"
        sleep 0.1
    done
}

press() {
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.2
    done
}

await 1 first_frame
sleep 1
press s question question s t t t r Escape r
press u Escape m m n Escape plus minus f c slash o i l Escape
press 1
await 1 '"node":"choose","choice":"look"'
press o o o v v 1
await 1 '"node":"figures"'
press r Escape BackSpace
await 1 '"by":"back"'
press 1
await 2 '"node":"figures"'
press 1
await 1 '"choice":"next"'
# A save by an editor, seen and reloaded.
sed -i 's/That was all/That was it/' "$folder/flow.toml"
await 1 '"event":"reload"'
press 3
await 1 '"node":"done"'
press r ctrl+q

tries=0
while kill -0 "$traced" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || give_up "the window does not close"
    sleep 0.1
done
wait "$traced" || give_up "the program ended with $?"
sh "$here/judge_sockets.sh" "$calls"
