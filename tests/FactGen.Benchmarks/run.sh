#!/usr/bin/env bash
# Measures what FactGen costs, and prints one table of ratios (docs/performance.md). Try --help.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build -c Release -v q >&2
exec dotnet bin/Release/net10.0/FactGen.Benchmarks.dll ratios "$@"
