
# True inside the command.
function __cosmos_in --argument-names command
    set -l words (commandline -opc)
    test "$words[2]" = "$command"
end

# True when the flag was not given yet.
function __cosmos_lacks --argument-names flag
    not string match --quiet --regex -- "^$flag(=|\$)" (commandline -opc)
end

# True when the flag was not given yet, or its value is due.
function __cosmos_takes --argument-names flag
    test (commandline -opc)[-1] = $flag; or __cosmos_lacks $flag
end

# True after so many arguments.
function __cosmos_after --argument-names count
    test (string match --invert -- '-*' (commandline -opc)[3..-1] | count) -eq $count
end

# True after so many arguments or more.
function __cosmos_from --argument-names count
    test (string match --invert -- '-*' (commandline -opc)[3..-1] | count) -ge $count
end

# A value of two parts: the separator stands between what the functions offer.
function __cosmos_pair --argument-names separator first second
    set -l typed (commandline -ct | string replace --regex -- '^--[^=]*=' '')
    set -l parts (string split --max 1 -- $separator $typed)
    if set --query parts[2]
        printf '%s\n' "$parts[1]$separator"($second $parts[2])
    else
        $first | string replace --regex '^([^\t]*)' "\$1$separator"
    end
end

function __cosmos_paths --argument-names typed
    complete --do-complete "'' $typed"
end
