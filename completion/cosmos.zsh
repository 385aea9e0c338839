
# A value of two parts: $1 stands between what $2 and what $3 offer.
_cosmos_pair() {
  if compset -P 1 "*$1"; then
    $3
  else
    $2 -q -S "$1"
  fi
}

# What follows the name of a command; the words begin with that.
_cosmos_rest() {
  (( $+functions[_cosmos-$words[1]] )) && _cosmos-$words[1]
}

# Sourced, it announces itself; as a file of fpath, it is the function.
if [[ $funcstack[1] == _cosmos ]]; then
  _cosmos "$@"
else
  compdef _cosmos cosmos
fi
