#!/bin/sh
# first_run.sh PROGRAM FLOW: the orientation stands in the window of a person who never saw it, and
# nowhere else. Escape ends it, which the settings then say; T, pressed behind it, makes sure that
# there are settings to look at.
set -eu
program=$1
flow=$2
command -v xdotool >/dev/null || { echo "xdotool is missing; not tried"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# oriented_after OPTIONS...: what the settings say of it once both keys were taken.
oriented_after() {
    home=$(mktemp -d "$folder/XXXXXX")
    env HOME="$home" XDG_CONFIG_HOME= "$program" view "$flow" "$@" &
    pid=$!
    window=$(xdotool search --sync --onlyvisible --pid "$pid" --class waypost | tail -n 1)
    xdotool windowfocus --sync "$window" key --delay 100 Escape t
    tries=0
    until [ -s "$home/.config/waypost/settings.toml" ] || [ "$tries" -ge 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    grep '^oriented' "$home/.config/waypost/settings.toml"
}

expect() {
    wanted=$1
    shift
    said=$(oriented_after "$@")
    if [ "$said" != "oriented = $wanted" ]; then
        echo "with \`$*\`: $said, expected oriented = $wanted" >&2
        exit 1
    fi
}

expect true
expect false --choose ''
expect false --trace "$folder/trace.jsonl"
expect false --mode author

# A picture is the same for a person who never saw it and one who has.
new=$folder/new
seen=$folder/seen
mkdir -p "$new" "$seen/.config/waypost"
echo 'oriented = true' > "$seen/.config/waypost/settings.toml"
for home in "$new" "$seen"; do
    env HOME="$home" XDG_CONFIG_HOME= "$program" view "$flow" --screenshot "$home.png"
done
cmp "$new.png" "$seen.png"
