/** 128 random bits in hexadecimal, where `crypto.randomUUID` is missing too (a page that did not come over HTTPS). */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
