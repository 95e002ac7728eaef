#!/bin/sh
# Makes the namespace on the first start. What Temporal keeps of closed cases is for looking into faults: the record keeps all.
set -eu
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 2160h
