#!/bin/sh
# Runs vim without a screen on a flow with mistakes, set up by the lines that the page gives to people,
# and compares the list of places that :make comes to.
#
# check_vim.sh VIM WAYPOST PAGE FOLDER
set -eu
vim=$1
waypost=$2
page=$3
folder=$4

rm -rf "$folder"
mkdir -p "$folder"
sed -n '/^```vim$/,/^```$/p' "$page" | grep -v '^```' >"$folder/setup.vim"
test -s "$folder/setup.vim"

cd "$folder"
cat >'a flow.toml' <<'END'
format = 1
include = ["more.toml"]
[flow]
id = "tea"
title = "Tea"
language = "en"
start = "begin"
[[phase]]
id = "kitchen"
title = "In the kitchen"
[node.begin]
kind = "info"
phase = "kitchen"
title = "About tea"
text = "Tea is made of leaves."
next = "enjoi"
END
cat >more.toml <<'END'
[node.enjoy]
kind = "end"
phase = "kitchn"
title = "Enjoy it"
text = "That was all."
editorial = true
END

PATH=$(dirname "$waypost"):$PATH
export PATH
cat >run.vim <<'END'
source setup.vim
silent make!
let found = []
for one in getqflist()
  if one.valid
    call add(found, bufname(one.bufnr) .. ' ' .. one.lnum .. ' ' .. one.col .. ' ' .. one.type .. ' ' .. one.text)
  endif
endfor
call writefile(found, 'found.txt')
qall!
END
"$vim" -es -N -u NONE -i NONE -S run.vim 'a flow.toml' </dev/null >vim.txt 2>&1

cat >wanted.txt <<'END'
a flow.toml 16 8 e there is no card `enjoi` [unknown-node]
more.toml 3 9 e there is no phase `kitchn` [unknown-phase]
END
diff wanted.txt found.txt
