/** How a SHA-256 is written, by which a content is named: 64 hexadecimal digits in small letters. */
export const sha256Form = /^[0-9a-f]{64}$/
