# SPDX-License-Identifier: GPL-3.0-or-later
# For packaging/run and packaging/test: where the tree is, and the packages they need.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() {
    printf '== %s\n' "$*"
}

# packages_of SECTION...: the packages that packages.txt lists under these headings.
packages_of() {
    local wanted=" $* "
    local section='' line
    while IFS= read -r line; do
        if [[ $line =~ ^#\ \[([a-z]+)\] ]]; then
            section=${BASH_REMATCH[1]}
        elif [[ -n $line && $line != '#'* && $wanted == *" $section "* ]]; then
            printf '%s\n' "$line"
        fi
    done <packaging/packages.txt
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_packages SECTION...: asks apt only where something is missing, so that a second run needs no network.
install_packages() {
    local missing=() package
    for package in $(packages_of "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            printf 'These packages are missing, and there is no sudo to install them: %s\n' "${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    # Output only matters when it fails; three tries outlast a mirror's hiccup.
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get -q -o Acquire::Retries=3 update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 install \
            --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        exit 1
    fi
    rm -f "$log"
}
