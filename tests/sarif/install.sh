#!/bin/sh
# Puts the JSON Schema of SARIF 2.1.0, as OASIS publishes it, into the folder given (once). Microsoft's test package has it.
set -eu
cd "$1"
[ ! -f sarif-2.1.0.json ] || exit 0
npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0
echo "0357ce84f77a21ce620e4e05f583f0d6a341e1717eefe22f891ef197caf617a433424c7972963d2ec1a4dab1318852047016e3a559d29b058606e9004a4890f4  microsoft-jest-sarif-1.0.0-beta.0.tgz" | sha512sum --check --quiet
tar -xzf microsoft-jest-sarif-1.0.0-beta.0.tgz package/lib/schemas/sarif-2.1.0-rtm.5.json
mv package/lib/schemas/sarif-2.1.0-rtm.5.json sarif-2.1.0.json
