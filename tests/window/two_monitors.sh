#!/bin/sh
# two_monitors.sh PROGRAM FLOW: a talk on a screen of 1440x480 that is divided into a laptop and a
# projector. The room's window and the speaker's stand where they should, keys work in both, and
# when the projector is unplugged and plugged in again, nothing of the walk is lost.
set -eu
program=$1
flow=$2
for tool in xdotool xrandr; do
    command -v $tool >/dev/null || { echo "$tool is missing; not tried"; exit 0; }
done
folder=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$folder"' EXIT
trace=$folder/trace.jsonl

plug() {
    xrandr --setmonitor projector 720/200x480/150+720+0 none >/dev/null 2>&1
}

# windows: where each stands, the room's first.
windows() {
    for window in $(xdotool search --onlyvisible --pid "$pid" --class waypost); do
        case $(xdotool getwindowname "$window") in
            "For the speaker"*) name=2-presenter ;;
            *) name=1-room ;;
        esac
        eval "$(xdotool getwindowgeometry --shell "$window")"
        echo "$name ${WIDTH}x$HEIGHT+$X+$Y"
    done | sort | tr '\n' ' '
}

# expect WHAT HOW: within ten seconds, the command's words are these.
expect() {
    tries=0
    until [ "$($1)" = "$2" ]; do
        tries=$((tries + 1))
        if [ "$tries" -ge 100 ]; then
            echo "$1: $($1), expected $2" >&2
            exit 1
        fi
        sleep 0.1
    done
}

presenters() {
    windows | grep -c presenter || true
}

steps() {
    grep -c '"event":"step"' "$trace" || true
}

labels() {
    grep '"event":"label"' "$trace" | grep -c presenter || true
}

press() {
    xdotool windowfocus --sync "$1" key "$2"
}

window_of() {
    xdotool search --sync --onlyvisible --pid "$pid" --name "$1" | head -n 1
}

both='1-room 720x480+720+0 2-presenter 720x480+0+0 '
swapped='1-room 720x480+0+0 2-presenter 720x480+720+0 '
folded='1-room 720x480+0+0 '

xrandr --setmonitor '*laptop' 720/200x480/150+0+0 screen >/dev/null 2>&1
plug
env HOME="$folder" XDG_CONFIG_HOME= "$program" view "$flow" --mode present --trace "$trace" &
pid=$!
expect windows "$both"
expect labels 1
room=$(window_of '^Leiomyosarcoma')
press "$room" Page_Down
expect steps 1
press "$(window_of '^For the speaker')" Page_Down
expect steps 2
press "$(window_of '^For the speaker')" s
expect windows "$swapped"
press "$room" s
expect windows "$both"
xrandr --delmonitor projector >/dev/null 2>&1 || true
expect windows "$folded"
press "$room" Page_Down
expect steps 3
plug
expect windows "$both"
press "$(window_of '^For the speaker')" Page_Up
expect steps 4
# Escape ends presenting, and the speaker's window with it.
press "$(window_of '^For the speaker')" Escape
expect presenters 0
press "$room" ctrl+q
wait "$pid"
pid=
