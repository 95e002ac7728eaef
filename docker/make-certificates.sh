#!/bin/sh
# Makes a certificate authority of this installation's own and a certificate for each part, in certificates/. Valid for a year:
# run again it renews what ends within 30 days. The authority's key (ca.key) belongs where the city keeps its secrets.
set -eu
cd "${1:-$(dirname "$0")/..}"
umask 077
mkdir -p certificates
cd certificates
lasts() { openssl x509 -checkend 2592000 -noout -in "$1" >/dev/null 2>&1; }
lasts ca.pem || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -keyout ca.key -out ca.pem \
  -subj '/CN=Sekisho internal' -addext 'basicConstraints=critical,CA:TRUE' 2>/dev/null
for name in postgres temporal api worker operator; do
  lasts "$name.pem" && continue
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$name.key" -out "$name.csr" -subj "/CN=$name" 2>/dev/null
  printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n' "$name" > "$name.ext"
  openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 365 -extfile "$name.ext" -out "$name.pem" 2>/dev/null
  rm "$name.csr" "$name.ext"
done
# Files are readable inside the containers, whose accounts are others; the folder is closed to everybody but its owner, and the
# authority's key goes into none.
chmod 700 .
chmod 444 ./*.pem ./*.key
chmod 400 ca.key
echo "certificates/: $(ls | tr '\n' ' ')"
