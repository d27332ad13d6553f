import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { qrModules, qrPng } from './qr-code';

const drawn = (text: string): string =>
  qrModules(text)
    .map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
    .join('\n');

describe('a QR code', () => {
  it('is as large as its text asks for', () => {
    expect(qrModules('a').length).toBe(21);
    expect(qrModules('https://fanfare.example/concert').length).toBe(25);
    expect(qrModules('x'.repeat(106)).length).toBe(37);
    expect(() => qrModules('x'.repeat(107))).toThrow('too many');
  });

  it('is the one that another encoder draws', () => {
    const digest = createHash('sha256').update(drawn('https://fanfare.example/concert')).digest('hex');
    expect(digest.slice(0, 16)).toBe('a41069247325d71c');
  });

  it('is a square image with a light margin', () => {
    expect(Buffer.from(qrPng('a', 2)).readUInt32BE(16)).toBe(58);
  });
});
