# Sourced by packaging/run and tests/run: makes .venv in the checkout and fills it, once, and brings what Qt needs
# from the system. Wants bash, a Python and nothing else.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
environment=$root/.venv
python=$environment/bin/python

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 1; }

# Makes everything ready for a set of packages, "run" or "dev". A second call costs two checks.
prepare() {
    make_environment
    install_packages "$1"
    install_system_libraries
}

make_environment() {
    if [[ -x $python ]] && "$python" -c '' 2>/dev/null; then return; fi
    local found
    found=$(find_python) || fail "Python 3.11 or later is needed, and none was found." \
        "To install one: $(apt_line python3 python3-venv)"
    if ! "$found" -c 'import ensurepip, venv' 2>/dev/null; then
        install_with_apt "the module venv of Python" "$(venv_package "$found")"
    fi
    say "Making a Python environment in $environment ..."
    "$found" -m venv --clear "$environment"
}

find_python() {
    local name
    for name in "${PYTHON:-}" python3 python3.{14,13,12,11}; do
        if [[ -n $name ]] && "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

venv_package() {
    "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# The stamp holds a checksum of what was asked for, so that a change of it installs again.
install_packages() {
    local kind=$1 wanted
    wanted=$(cat "$root/pyproject.toml" "$root/packaging/constraints.txt" | cksum)
    if [[ $kind == run && $(stamp dev) == "$wanted" || $(stamp "$kind") == "$wanted" ]]; then return; fi
    say "Installing the Python packages (the first time about 100 MB) ..."
    requirements "$kind" | "$python" -m pip install --quiet --disable-pip-version-check --no-input \
        --constraint "$root/packaging/constraints.txt" --requirement /dev/stdin
    printf '%s\n' "$wanted" >"$environment/installed-$kind"
}

stamp() {
    cat "$environment/installed-$1" 2>/dev/null || true
}

requirements() {
    "$python" - "$root/pyproject.toml" "$1" <<'PYTHON'
import sys, tomllib
with open(sys.argv[1], "rb") as file:
    project = tomllib.load(file)["project"]
wanted = project["dependencies"] + (project["optional-dependencies"]["dev"] if sys.argv[2] == "dev" else [])
print("\n".join(wanted))
PYTHON
}

install_system_libraries() {
    local missing packages
    [[ $(uname -s) == Linux ]] && command -v ldd >/dev/null || return 0
    missing=$(missing_libraries)
    [[ -n $missing ]] || return 0
    packages=$(debian_packages $missing)
    install_with_apt "libraries that Qt needs ($(echo $missing))" $packages
    missing=$(missing_libraries)
    [[ -z $missing ]] || fail "Qt still misses: $(echo $missing)"
}

missing_libraries() {
    local qt
    for qt in "$environment"/lib/python*/site-packages/PySide6/Qt; do
        # ldd ends with an error for a file that is no program; what it prints is what counts.
        ldd "$qt"/lib/libQt6{Widgets,Svg,PrintSupport}.so.6 "$qt"/plugins/platforms/libqoffscreen.so \
            $(display_plugins "$qt") 2>/dev/null | awk '/not found/ { print $1 }' | sort -u
    done || true
}

display_plugins() {
    if [[ -n ${WAYLAND_DISPLAY:-} ]]; then echo "$1"/plugins/platforms/libqwayland*.so; fi
    if [[ -n ${DISPLAY:-} ]]; then echo "$1"/plugins/platforms/libqxcb.so; fi
}

# Names the Debian and Ubuntu packages of shared libraries, which are called after them: libEGL.so.1 is in libegl1,
# libX11.so.6 in libx11-6 (Debian Policy 8.1).
debian_packages() {
    local library name
    for library in "$@"; do
        case $library in
            libglib-2.0* | libgthread-2.0* | libgobject-2.0* | libgio-2.0*) echo libglib2.0-0 ;;
            libz.so*) echo zlib1g ;;
            *)
                name=${library%%.so*}
                if [[ $name == *[0-9] ]]; then name+=-; fi
                tr '[:upper:]' '[:lower:]' <<<"$name${library##*.so.}"
                ;;
        esac
    done | sort -u
}

# Installs packages where this may be done without asking anybody, and otherwise prints the line that does it.
install_with_apt() {
    local what=$1 sudo log
    shift
    if ! command -v apt-get >/dev/null; then fail "Missing: $what. Please install it with your system's packages."; fi
    if ! sudo=$(quiet_sudo); then fail "Missing: $what. Please run:" "$(apt_line "$@")"; fi
    say "Installing $what: $* ..."
    log=$(mktemp)
    if ! apt_install "$sudo" "$@" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        fail "That did not work. Please run:" "$(apt_line "$@")"
    fi
    rm -f "$log"
}

apt_install() {
    local sudo=$1
    shift
    $sudo apt-get update && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

apt_line() {
    echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
}

# Prints what goes before a command that needs root, or fails where that would ask for a password.
quiet_sudo() {
    if [[ $(id -u) == 0 ]]; then return; fi
    sudo -n true 2>/dev/null && echo "sudo -n"
}
