#!/usr/bin/env bash
# Runs `npm run returns` on files of the repository that uses the action. Inputs come as variables and are never
# part of a command, so that no name of a file is run.
set -euo pipefail

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
workspace="$PWD"
output="${GITHUB_OUTPUT:-/dev/null}"
summary="${GITHUB_STEP_SUMMARY:-/dev/null}"
temp="${RUNNER_TEMP:-$(mktemp -d)}"

absolute() {
  case "$1" in
    /*) printf '%s' "$1" ;;
    *) printf '%s/%s' "$workspace" "$1" ;;
  esac
}

files=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}"
  line="${line%"${line##*[![:space:]]}"}"
  if [ -n "$line" ]; then files+=("$(absolute "$line")"); fi
done <<< "${INPUT_FILES:-}"
if [ "${#files[@]}" -eq 0 ]; then
  echo '::error::No file was given. Name at least one in files.'
  exit 2
fi

cd "$project"
returns() { npm run --silent returns -- "$@"; }

# What files say is printed while the pipeline reads no commands from its log.
quietly() {
  local token status=0
  token="returns-$RANDOM$RANDOM$RANDOM"
  echo "::stop-commands::$token"
  "$@" 2>&1 | tee "$temp/returns.txt" || status=$?
  echo "::$token::"
  sed 's/^/    /' "$temp/returns.txt" >> "$summary"
  return "$status"
}

case "${INPUT_COMMAND:-check}" in
  check)
    status=0
    export GITHUB_WORKSPACE="$workspace"
    quietly returns check --findings "$temp/findings.json" --annotations "$temp/annotations.txt" \
      "${files[@]}" || status=$?
    if [ -f "$temp/annotations.txt" ]; then cat "$temp/annotations.txt"; fi
    echo "findings=$temp/findings.json" >> "$output"
    exit "$status"
    ;;
  accept)
    options=()
    if [ -n "${INPUT_DATA:-}" ]; then options+=(--data "$(absolute "$INPUT_DATA")"); fi
    if [ -n "${INPUT_LINK:-}${INPUT_DATE:-}" ]; then
      options+=(--obtained)
      if [ -n "${INPUT_LINK:-}" ]; then options+=(--link "$INPUT_LINK"); fi
      if [ -n "${INPUT_DATE:-}" ]; then options+=(--date "$INPUT_DATE"); fi
    fi
    for file in "${files[@]}"; do quietly returns accept "$file" ${options[@]+"${options[@]}"}; done
    ;;
  *)
    echo '::error::The command must be check or accept.'
    exit 2
    ;;
esac
