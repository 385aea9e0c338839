
# Answers with what may stand at the cursor. _cosmos_flags and _cosmos_value say what each command knows.
_cosmos() {
  local line=() count=0 glued='' flags='' repeatable='' words='' separator='' second=''
  local IFS=$' \t\n'
  COMPREPLY=()
  _cosmos_join
  # The current word, and as much of it as an answer stands in for.
  local current=${line[count - 1]} replaced=${COMP_WORDS[COMP_CWORD]}
  [[ $glued ]] && replaced=''

  local command='' flag='' given=' ' arguments=0 ended=''
  _cosmos_walk
  if [[ $flag ]]; then
    _cosmos_value "$command $flag" && _cosmos_offer_value "$current"
  elif [[ $ended || $current != -* ]]; then
    _cosmos_value "$command $arguments" && _cosmos_offer_value "$current"
  elif [[ $current == *=* ]]; then
    _cosmos_value "$command ${current%%=*}" && _cosmos_offer_value "${current#*=}"
  else
    _cosmos_offer_flags
  fi
  # With 127, as without compopt, Bash would drop the answer.
  return 0
}

# The words up to the cursor as cosmos gets them: Bash breaks them at =, : and @ too.
_cosmos_join() {
  local word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $count -gt 0 && $word == [=:@]* && $word != *[!=:@]* ]]; then
      line[count - 1]+=$word
      glued=1
    elif [[ $glued ]]; then
      line[count - 1]+=$word
      glued=''
    else
      line[count++]=$word
    fi
  done
}

# Finds out the command, the flags that were given, how many arguments, and the flag whose value is due.
_cosmos_walk() {
  ((count > 1)) || return
  command=${line[0]}
  local word
  for word in "${line[@]:1:count - 2}"; do
    if [[ $flag ]]; then
      flag=''
    elif [[ $ended || $word == - || $word != -* ]]; then
      ((arguments++))
    elif [[ $word == -- ]]; then
      ended=1
    else
      given+="${word%%=*} "
      [[ $word != *=* ]] && _cosmos_value "$command $word" && flag=$word
    fi
  done
}

_cosmos_offer_flags() {
  local name left=''
  _cosmos_flags "$command"
  for name in $flags; do
    [[ $given == *" $name "* && " $repeatable " != *" $name "* ]] || left+=" $name"
  done
  _cosmos_offer "$left" "$current"
}

_cosmos_offer_value() {
  local typed=$1
  if [[ $separator && $typed == *"$separator"* ]]; then
    typed=${typed#*"$separator"} words=$second separator=''
  fi
  if [[ $words == '<path>' ]]; then
    _cosmos_offer_paths "$typed"
  else
    _cosmos_offer "$words" "$typed"
  fi
}

# Answers with the words $1 that begin with $2.
_cosmos_offer() {
  COMPREPLY=($(compgen -P "${replaced%"$2"}" -S "$separator" -W "$1" -- "$2"))
  [[ $separator ]] && compopt -o nospace 2>/dev/null
}

_cosmos_offer_paths() {
  if [[ $1 == *"$replaced" ]]; then
    # Bash itself knows best how to write the names of files.
    compopt -o default 2>/dev/null
    return
  fi
  # Where COMP_WORDBREAKS lacks = or :, it takes the whole word for the name.
  local path
  while IFS= read -r path; do
    [[ -d $path ]] && path+=/
    COMPREPLY+=("${replaced%"$1"}$path")
  done < <(compgen -f -- "$1")
  compopt -o filenames -o nospace 2>/dev/null
}

# Bash before 4.0, the one of macOS, cannot leave the choice to the function.
if type compopt &>/dev/null; then
  complete -F _cosmos cosmos
else
  complete -o default -F _cosmos cosmos
fi
