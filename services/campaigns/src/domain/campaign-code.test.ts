import { describe, expect, it } from '@jest/globals';
import { drawCampaignCode, readCampaignCode } from './campaign-code';

describe('campaign codes', () => {
  it('use the first and the last of the safe letters and digits', () => {
    expect(drawCampaignCode(() => 0)).toBe('BBBBBB222');
    expect(drawCampaignCode((below) => below - 1)).toBe('YYYYYY999');
  });

  it.each([
    [' bcd fgh 234 ', 'BCDFGH234'],
    ['BCDFGH234', 'BCDFGH234'],
    ['AEIOUY234', null],
    ['BCDFGH015', null],
    ['BCDFGH2345', null],
    ['', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readCampaignCode(typed)).toBe(code);
  });
});
